//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// variables that hold the answer but do not decide
using PrivacyAnalyzers;
namespace Cases.Unused_Variables;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void BadOnlyCounted(Customer c)
    {
        var may = consents.AllowsMarketing(c);
        var n = may ? 1 : 0;
        mail.Send(c.Email, $"News {n}"); //! PRIV3001 | PRIV3004
    }

    public void BadDiscardAwait(Customer c) => Run(c).Wait(); //? PRIV3001 | PRIV3004

    private async Task Run(Customer c)
    {
        _ = await consents.AllowsMarketingAsync(c.Id);
        await mail.SendAsync(c.Email, "News"); //? PRIV3004 | PRIV3001
    }

    public async Task BadDiscard(Customer c)
    {
        _ = await consents.AllowsMarketingAsync(c.Id);
        await mail.SendAsync(c.Email, "News"); //! PRIV3004
    }

    public void BadHas(Customer c)
    {
        consents.Has(c.Id, Purpose.Marketing);
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void BadWrongPurposeUnused(Customer c)
    {
        consents.Has(c.Id, Purpose.Analytics);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3002 | PRIV3004
    }

    public void BadAssignedField(Customer c)
    {
        _last = consents.AllowsMarketing(c);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    private bool _last;

    public bool Last => _last;

    public void OkAssignedField(Customer c)
    {
        _last = consents.AllowsMarketing(c);
        if (!_last) return;
        mail.Send(c.Email, "News");
    }

    public void BadAfterwards(Customer c)
    {
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        if (!c.AcceptsMarketing) throw new InvalidOperationException();
    }

    public void BadConditionAlwaysTrue(Customer c)
    {
        if (c.AcceptsMarketing || true) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadElseAlso(Customer c)
    {
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
        else mail.Send(c.Email, "Come back"); //! PRIV3004
    }
}
