//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the check's result is thrown away
using PrivacyAnalyzers;
namespace Cases.Unused_Results;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void BadIgnored(Customer c)
    {
        consents.AllowsMarketing(c);
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void BadDiscard(Customer c)
    {
        _ = consents.AllowsMarketing(c);
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void BadVariable(Customer c)
    {
        var ok = c.AcceptsMarketing;
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public async Task BadAwaited(Customer c)
    {
        await consents.AllowsMarketingAsync(c.Id);
        await mail.SendAsync(c.Email, "News"); //! PRIV3004
    }

    public async Task BadAwaitedVariable(Customer c)
    {
        var ok = await consents.AllowsMarketingAsync(c.Id);
        await mail.SendAsync(c.Email, "News"); //! PRIV3004
    }

    public async Task BadTask(Customer c)
    {
        var task = consents.AllowsMarketingAsync(c.Id);
        await mail.SendAsync(c.Email, "News"); //! PRIV3004
    }

    public void OkUsed(Customer c)
    {
        var ok = c.AcceptsMarketing;
        if (ok) mail.Send(c.Email, "News");
    }

    public void BadOnlyLogged(Customer c)
    {
        var ok = consents.Has(c.Id, Purpose.Marketing);
        Console.WriteLine($"consent: {ok}");
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadEmptyIf(Customer c)
    {
        if (!c.AcceptsMarketing) { }
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadForDiscardOfOther(Customer c, Customer d)
    {
        _ = consents.AllowsMarketing(d);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
    }

    public void OkSecondCheck(Customer c)
    {
        _ = consents.AllowsMarketing(c);
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }
}
