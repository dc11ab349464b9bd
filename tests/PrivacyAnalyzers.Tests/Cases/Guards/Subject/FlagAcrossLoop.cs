//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// flags that survive into the next iteration
using PrivacyAnalyzers;
namespace Cases.Subject_FlagAcrossLoop;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void BadSticky()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            allowed |= c.AcceptsMarketing;
            if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
        }
    }

    public void OkOverwritten()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            allowed = c.AcceptsMarketing && c.Id > 0;
            if (allowed) mail.Send(c.Email, "News");
        }
    }

    public void BadSetOnly()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            if (c.AcceptsMarketing) allowed = true;
            if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
        }
    }

    public void OkBothSet()
    {
        bool allowed;
        foreach (var c in customers.All())
        {
            if (c.AcceptsMarketing) allowed = true; else allowed = false;
            if (allowed) mail.Send(c.Email, "News");
        }
    }

    public void BadBeforeAssignment()
    {
        var allowed = false;
        foreach (var c in customers.All())
        {
            if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
            allowed = c.AcceptsMarketing;
        }
    }

    public void BadFirstDecides()
    {
        bool? allowed = null;
        foreach (var c in customers.All())
        {
            allowed ??= c.AcceptsMarketing;
            if (allowed == true) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
        }
    }

    public void BadHoisted()
    {
        var all = customers.All().ToList();
        var allowed = all[0].AcceptsMarketing;
        foreach (var c in all) if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003
    }

    public void OkWhileIndex(List<Customer> all)
    {
        var i = 0;
        while (i < all.Count)
        {
            var c = all[i++];
            if (c.AcceptsMarketing) mail.Send(c.Email, "News");
        }
    }
}
