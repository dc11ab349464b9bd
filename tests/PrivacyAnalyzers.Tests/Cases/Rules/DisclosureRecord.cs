//# ids: PRIV6004
using PrivacyAnalyzers;
namespace Cases.Record;
public class Line
{
    public int Id { get; set; }
    [Cpni(CpniCategory.Usage)] public int Minutes { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; }
}
public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int id, string to); }
public class Offers(IPartnerFeed feed, ILedger ledger, IMarketingMail mail)
{
    public void Bad(Line l) { if (l.Approved) feed.Push($"{l.Minutes}"); } //! PRIV6004
    public void Ok(Line l) { if (l.Approved) { feed.Push($"{l.Minutes}"); ledger.Note(l.Id, "p"); } }
    public void OkBefore(Line l) { if (!l.Approved) return; ledger.Note(l.Id, "p"); feed.Push($"{l.Minutes}"); }
    public void BadEarly(Line l, bool b)
    {
        if (!l.Approved) return;
        feed.Push($"{l.Minutes}"); //! PRIV6004
        if (b) return;
        ledger.Note(l.Id, "p");
    }
    public void BadCampaign(Line l) { if (l.Approved) mail.Send("x", $"You used {l.Minutes}"); } //! PRIV6004
    public void OkNoCpni(Line l) { feed.Push($"{l.Id}"); }
    public void OkHelper(Line l) { if (l.Approved) Push($"{l.Minutes}"); }
    private void Push(string v) { feed.Push(v); ledger.Note(0, "p"); }
    public void BadHelper(Line l) { if (l.Approved) Bare($"{l.Minutes}"); } //! PRIV6004
    private void Bare(string v) { feed.Push(v); }
    public void OkAround(Line l) { if (l.Approved) { Bare($"{l.Minutes}"); ledger.Note(l.Id, "p"); } }
    public void OkGuardedHelper(Line l) { Campaign(l, $"{l.Minutes}"); }
    public void Campaign(Line l, string v)
    {
        if (!l.Approved) return;
        mail.Send("x", $"You used {v}");
        ledger.Note(l.Id, "p");
    }
    public void OkGuardedTwice(Line l) { Around(l, $"{l.Minutes}"); }
    public void Around(Line l, string v) { if (l.Id > 0) Campaign(l, v); }
    public void BadSomePaths(Line l) { if (l.Approved) Some(l, $"{l.Minutes}"); } //! PRIV6004
    public void Some(Line l, string v)
    {
        feed.Push(v);
        if (l.Id > 0) ledger.Note(l.Id, "p");
    }
}
