//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// The approval to use CPNI says nothing about the e-mail list.
using PrivacyAnalyzers;
namespace Cases.Purposes_CpniMarketing;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void Bad(Customer c) { if (c.AcceptsCpniMarketing) mail.Send(c.Email, "News"); } //! PRIV3002

    public void BadArgument(Customer c)
    {
        if (!consents.Has(c.Id, Purpose.CpniMarketing)) return;
        mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void BadPattern(Customer c) { if (c is { AcceptsCpniMarketing: true }) mail.Send(c.Email, "News"); } //! PRIV3002

    public void Ok(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkBoth(Customer c) { if (c is { AcceptsCpniMarketing: true, AcceptsMarketing: true }) mail.Send(c.Email, "News"); }
}
