//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// variables that are null at first
using PrivacyAnalyzers;
namespace Cases.Subject_NullFirst;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkPrevious()
    {
        Customer? previous = null;
        foreach (var c in customers.All())
        {
            if (previous != null && previous.AcceptsMarketing) mail.Send(previous.Email, $"before {c.Id}");
            previous = c;
        }
    }

    public void OkPreviousPattern()
    {
        Customer? previous = null;
        foreach (var c in customers.All())
        {
            if (previous is { AcceptsMarketing: true }) mail.Send(previous.Email, $"before {c.Id}");
            previous = c;
        }
    }

    public void BadPrevious()
    {
        Customer? previous = null;
        foreach (var c in customers.All())
        {
            if (previous != null) mail.Send(previous.Email, $"before {c.Id}"); //! PRIV3001
            previous = c;
        }
    }

    public void OkLazy(int id, string[] texts)
    {
        Customer? found = null;
        foreach (var text in texts)
        {
            found ??= customers.Find(id);
            if (found.AcceptsMarketing) mail.Send(found.Email, text);
        }
    }

    public void OkBest()
    {
        Customer? best = null;
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) continue;
            if (best is null || c.Id > best.Id) best = c;
        }
        if (best is not null) mail.Send(best.Email, "You won");
    }

    public void BadBest()
    {
        Customer? best = null;
        foreach (var c in customers.All()) if (best is null || c.Id > best.Id) best = c;
        if (best is not null) mail.Send(best.Email, "You won"); //! PRIV3001
    }
}
