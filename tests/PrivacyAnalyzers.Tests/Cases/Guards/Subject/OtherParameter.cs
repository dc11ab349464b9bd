//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// two customers, one checked
using PrivacyAnalyzers;
namespace Cases.Subject_OtherParameter;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void Bad(Customer a, Customer b) { if (a.AcceptsMarketing) mail.Send(b.Email, "News"); } //! PRIV3003

    public void Ok(Customer a, Customer b) { if (b.AcceptsMarketing) mail.Send(b.Email, $"News from {a.Id}"); }

    public void BadReturn(Customer a, Customer b)
    {
        if (!consents.AllowsMarketing(a)) return;
        mail.Send(b.Email, "News"); //! PRIV3003
    }

    public void BadId(Customer a, Customer b)
    {
        if (!consents.Has(a.Id, Purpose.Marketing)) return;
        mail.Send(b.Email, "News"); //! PRIV3003
    }

    public void OkBoth(Customer a, Customer b)
    {
        if (a.AcceptsMarketing && b.AcceptsMarketing) { mail.Send(a.Email, "News"); mail.Send(b.Email, "News"); }
    }

    public void BadOr(Customer a, Customer b) { if (a.AcceptsMarketing || b.AcceptsMarketing) mail.Send(b.Email, "News"); } //! PRIV3001 | PRIV3003 | PRIV3004

    public void BadBothInOneBody(Customer a, Customer b)
    {
        if (a.AcceptsMarketing) mail.Send(a.Email, "You and " + b.Email); //! PRIV3003
    }

    public void OkEach(Customer a, Customer b)
    {
        if (a.AcceptsMarketing) mail.Send(a.Email, "News");
        if (b.AcceptsMarketing) mail.Send(b.Email, "News");
    }

    public void OkSamePerson(Customer a, Customer b)
    {
        if (a.Id != b.Id) return;
        if (a.AcceptsMarketing) mail.Send(b.Email, "News");
    }

    public void OkSameReference(Customer a, Customer b) { if (ReferenceEquals(a, b) && a.AcceptsMarketing) mail.Send(b.Email, "News"); }

    public void BadDifferent(Customer a, Customer b) { if (a.Id != b.Id && a.AcceptsMarketing) mail.Send(b.Email, "News"); } //! PRIV3003
}
