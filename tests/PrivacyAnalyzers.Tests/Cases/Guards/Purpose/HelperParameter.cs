//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the purpose comes through a helper's parameter
using PrivacyAnalyzers;
namespace Cases.Purpose_HelperParameter;

public class Job(IMarketingMail mail, IConsents consents)
{
    private bool May(Customer c, string purpose) => consents.Has(c.Id, purpose);

    private bool MayDefault(Customer c, string purpose = Purpose.Marketing) => consents.Has(c.Id, purpose);

    private static string For(bool stats) => stats ? Purpose.Analytics : Purpose.Advertising;

    private static string Wanted() => Purpose.Marketing;

    public void Ok(Customer c) { if (May(c, Purpose.Marketing)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (May(c, Purpose.Analytics)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkDefault(Customer c) { if (MayDefault(c)) mail.Send(c.Email, "News"); }

    public void BadDefault(Customer c) { if (MayDefault(c, Purpose.Publication)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkReturned(Customer c) { if (May(c, Wanted())) mail.Send(c.Email, "News"); }

    public void BadReturned(Customer c, bool stats) { if (consents.Has(c.Id, For(stats))) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3002

    private void Send(Customer c, string purpose, string text)
    {
        if (!consents.Has(c.Id, purpose)) return;
        mail.Send(c.Email, text); //? PRIV3001 | PRIV3002
    }

    public void OkThrough(Customer c) => Send(c, Purpose.Marketing, "News");

    public void BadThrough(Customer c) => Send(c, Purpose.Analytics, "News"); //? PRIV3001 | PRIV3002
}

public class OnlyMarketing(IMarketingMail mail, IConsents consents)
{
    private void Send(Customer c, string purpose)
    {
        if (consents.Has(c.Id, purpose)) mail.Send(c.Email, "News");
    }

    public void OkA(Customer c) => Send(c, Purpose.Marketing);

    public void OkB(Customer c) => Send(c, "Marketing");
}
