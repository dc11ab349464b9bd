//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// purposes that helpers hand on
using PrivacyAnalyzers;
namespace Cases.Purpose_CheckHelpers;

public class Consents(IConsents inner)
{
    public bool Allows(Customer c, string purpose) => inner.Has(c.Id, purpose);
    public bool AllowsNews(Customer c) => Allows(c, Purpose.Marketing);
    public bool AllowsStats(Customer c) => Allows(c, Purpose.Analytics);
    public void Ensure(Customer c, string purpose) { if (!inner.Has(c.Id, purpose)) throw new InvalidOperationException(); }
    public bool AllowsAll(Customer c, params string[] purposes) { foreach (var p in purposes) if (!inner.Has(c.Id, p)) return false; return true; }
}

public class Job(IMarketingMail mail, Consents consents)
{
    public void Ok(Customer c) { if (consents.Allows(c, Purpose.Marketing)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (consents.Allows(c, Purpose.Analytics)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkNews(Customer c) { if (consents.AllowsNews(c)) mail.Send(c.Email, "News"); }

    public void BadStats(Customer c) { if (consents.AllowsStats(c)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkEnsure(Customer c) { consents.Ensure(c, Purpose.Marketing); mail.Send(c.Email, "News"); }

    public void BadEnsure(Customer c) { consents.Ensure(c, Purpose.Advertising); mail.Send(c.Email, "News"); } //! PRIV3002

    public void BadPerson(Customer a, Customer b) { if (consents.Allows(a, Purpose.Marketing)) mail.Send(b.Email, "News"); } //! PRIV3003

    public void DebatableAll(Customer c) { if (consents.AllowsAll(c, Purpose.Marketing, Purpose.Analytics)) mail.Send(c.Email, "News"); } //? PRIV3001 | PRIV3002 | PRIV3004

    public void OkDirect(Customer c) { if (consents.Allows(c, "Marketing") && c.Plan == "Pro") mail.Send(c.Email, "News"); }
}
