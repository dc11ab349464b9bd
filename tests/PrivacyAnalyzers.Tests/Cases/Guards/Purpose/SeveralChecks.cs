//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// checks for several purposes at once
using PrivacyAnalyzers;
namespace Cases.Purpose_SeveralChecks;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void BadAnalytics(Customer c) { if (c.AcceptsAnalytics) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkBoth(Customer c) { if (c.AcceptsAnalytics && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadEither(Customer c) { if (c.AcceptsAnalytics || c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3002 | PRIV3004

    public void OkNestedDifferent(Customer c)
    {
        if (!c.AcceptsAnalytics) return;
        if (consents.Has(c.Id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void BadMarketingRefused(Customer c) { if (c.AcceptsAnalytics && !c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3002 | PRIV3004

    public void BadCpni(Customer c) { if (c.AcceptsCpniMarketing && c.AcceptsAnalytics) mail.Send(c.Email, "News"); } //! PRIV3002

    public void BadPurposeAndPerson(Customer a, Customer b) { if (a.AcceptsAnalytics) mail.Send(b.Email, "News"); } //! PRIV3001 | PRIV3002 | PRIV3003

    public void BadReturn(Customer c)
    {
        if (!c.AcceptsAnalytics) return;
        mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void BadWhere(IEnumerable<Customer> all) { foreach (var c in all.Where(x => x.AcceptsAnalytics)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkWhere(IEnumerable<Customer> all) { foreach (var c in all.Where(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkSwitchExpression(Customer c) { if (c is { AcceptsAnalytics: true, AcceptsMarketing: true }) mail.Send(c.Email, "News"); }
}
