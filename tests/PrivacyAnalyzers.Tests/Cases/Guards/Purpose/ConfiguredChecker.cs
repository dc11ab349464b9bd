//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the purpose is a field of the checker
using PrivacyAnalyzers;
namespace Cases.Purpose_ConfiguredChecker;

public class Checker(IConsents consents, string purpose)
{
    public bool Allows(Customer c) => consents.Has(c.Id, purpose);
}

public class NewsChecker(IConsents consents)
{
    private const string Why = Purpose.Marketing;
    public bool Allows(Customer c) => consents.Has(c.Id, Why);
    public bool AllowsAd(Customer c) => consents.Has(c.Id, Purpose.Advertising);
}

public class Job(IMarketingMail mail, NewsChecker news, IConsents consents)
{
    public void Ok(Customer c) { if (news.Allows(c)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (news.AllowsAd(c)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkNew(Customer c) { if (new Checker(consents, Purpose.Marketing).Allows(c)) mail.Send(c.Email, "News"); }

    public void BadNew(Customer c) { if (new Checker(consents, Purpose.Analytics).Allows(c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3002

    public void OkOwnPurposeToo(Customer c)
    {
        if (!consents.Has(c.Id, "Newsletter")) return;
        if (!consents.Has(c.Id, Purpose.Marketing)) return;
        mail.Send(c.Email, "News");
    }

    public void BadOwnPurpose(Customer c)
    {
        if (!consents.Has(c.Id, "Newsletter")) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3002
    }

    public void BadUpper(Customer c)
    {
        if (!consents.Has(c.Id, "MARKETING")) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3002
    }
}
