//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// nested and following loops
using PrivacyAnalyzers;
namespace Cases.Subject_LoopVariables;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void BadNested(List<Customer> a, List<Customer> b)
    {
        foreach (var x in a)
            foreach (var y in b)
                if (x.AcceptsMarketing) mail.Send(y.Email, "News"); //! PRIV3003
    }

    public void OkNested(List<Customer> a, List<Customer> b)
    {
        foreach (var x in a)
            foreach (var y in b)
                if (y.AcceptsMarketing) mail.Send(y.Email, $"News from {x.Id}");
    }

    public void OkNestedOuter(List<Customer> a, string[] texts)
    {
        foreach (var x in a)
        {
            if (!x.AcceptsMarketing) continue;
            foreach (var text in texts) mail.Send(x.Email, text);
        }
    }

    public void BadFlagSticks()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            if (c.AcceptsMarketing) allowed = true;
            if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
        }
    }

    public void OkFlagReset()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            allowed = c.AcceptsMarketing;
            if (allowed) mail.Send(c.Email, "News");
        }
    }

    public void BadPrevious()
    {
        Customer? previous = null;
        foreach (var c in customers.All())
        {
            if (previous is { AcceptsMarketing: true }) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003
            previous = c;
        }
    }

    public void OkPrevious()
    {
        Customer? previous = null;
        foreach (var c in customers.All())
        {
            if (previous is { AcceptsMarketing: true }) mail.Send(previous.Email, $"After you came {c.Id}");
            previous = c;
        }
    }

    public void BadAfterLoop()
    {
        Customer? last = null;
        foreach (var c in customers.All()) { if (c.AcceptsMarketing) Console.WriteLine(c.Id); last = c; }
        if (last != null) mail.Send(last.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
    }

    public void OkAfterLoop()
    {
        Customer? found = null;
        foreach (var c in customers.All()) if (c.AcceptsMarketing) { found = c; break; }
        if (found != null) mail.Send(found.Email, "News");
    }

    public void OkEnumerator(IEnumerable<Customer> all)
    {
        using var e = all.GetEnumerator();
        while (e.MoveNext()) { var c = e.Current; if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }
    }
}
