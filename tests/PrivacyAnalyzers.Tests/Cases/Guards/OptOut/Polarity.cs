//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// an objection check is no authorisation
using PrivacyAnalyzers;
namespace Cases.OptOut_Polarity;

public class Reader
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [OptOutCheck(Purpose.Marketing)] public bool Unsubscribed { get; set; }
    [ConsentCheck(Purpose.Marketing)] public bool Subscribed { get; set; }
}

public class Job(IMarketingMail mail)
{
    public void BadNoObjection(Reader r) { if (!r.Unsubscribed) mail.Send(r.Email, "News"); } //! PRIV3001

    public void BadObjected(Reader r) { if (r.Unsubscribed) mail.Send(r.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadReturn(Reader r)
    {
        if (r.Unsubscribed) return;
        mail.Send(r.Email, "News"); //! PRIV3001
    }

    public void Ok(Reader r) { if (r.Subscribed) mail.Send(r.Email, "News"); }

    public void OkBoth(Reader r) { if (r.Subscribed && !r.Unsubscribed) mail.Send(r.Email, "News"); }

    public void BadEither(Reader r) { if (r.Subscribed || !r.Unsubscribed) mail.Send(r.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadWhere(IEnumerable<Reader> all) { foreach (var r in all.Where(x => !x.Unsubscribed)) mail.Send(r.Email, "News"); } //! PRIV3001

    public void OkWhere(IEnumerable<Reader> all) { foreach (var r in all.Where(x => !x.Unsubscribed).Where(x => x.Subscribed)) mail.Send(r.Email, "News"); }

    public void BadPartner(Customer c) { if (!c.ObjectsToPartners) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkRemoved(List<Reader> all)
    {
        all.RemoveAll(r => !r.Subscribed);
        foreach (var r in all) mail.Send(r.Email, "News");
    }
}
