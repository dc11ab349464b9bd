//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// consent or person changed between check and use
using PrivacyAnalyzers;
namespace Cases.Outdated_Reassigned;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void BadConsentSet(Customer c, bool value)
    {
        if (!c.AcceptsMarketing) return;
        c.AcceptsMarketing = value;
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void BadConsentCleared(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        c.AcceptsMarketing = false;
        mail.Send(c.Email, "Goodbye"); //! PRIV3004
    }

    public void OkSetAfter(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "Goodbye");
        c.AcceptsMarketing = false;
    }

    public void OkOtherConsentSet(Customer c, Customer d)
    {
        if (!c.AcceptsMarketing) return;
        d.AcceptsMarketing = false;
        mail.Send(c.Email, "News");
    }

    public void OkOtherMemberSet(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        c.AcceptsAnalytics = false;
        c.Plan = "Seen";
        mail.Send(c.Email, "News");
    }

    public void OkRechecked(Customer c, bool value)
    {
        if (!c.AcceptsMarketing) return;
        c.AcceptsMarketing = value;
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
    }

    public async Task BadReloaded(int id, int next)
    {
        var c = await customers.FindAsync(id);
        if (!c.AcceptsMarketing) return;
        c = await customers.FindAsync(next);
        await mail.SendAsync(c.Email, "News"); //! PRIV3004 | PRIV3003
    }

    public async Task OkAwaitBetween(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        await Task.Delay(10);
        await mail.SendAsync(c.Email, "News");
    }

    public void BadInHelper(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        OptOut(c);
        mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001
    }

    private static void OptOut(Customer c) => c.AcceptsMarketing = false;

    public void BadOnePath(Customer c, bool stop)
    {
        if (!c.AcceptsMarketing) return;
        if (stop) c.AcceptsMarketing = false;
        mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001
    }

    public void BadLocalOld(Customer c, int next)
    {
        var ok = c.AcceptsMarketing;
        c = customers.Find(next);
        if (ok) mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3003
    }
}
