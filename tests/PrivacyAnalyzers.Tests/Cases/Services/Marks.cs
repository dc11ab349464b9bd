// Marks wherever they may stand.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.K1;
[Pii(PiiCategory.Contact)] public readonly record struct Mail(string Value) { public override string ToString() => Value; }
[Pii(PiiCategory.Identity)] public class Passport { public string Number { get; set; } = ""; public DateTime Until { get; set; } }
[Cpni(CpniCategory.Service)] public interface IPlan { string Code { get; } int Lines { get; } }
public enum Why { [Purpose("Marketing")] Ads, Analytics, Other }
public interface IAsk { [ConsentCheck] bool May([DataSubject] Guid who, [Purpose] Why why); [ConsentCheck] ValueTask<bool> MayAsync([DataSubject] Guid who, [Purpose] Why why); [OptOutCheck(Purpose.PartnerDisclosure)] Task<bool> SaidNoAsync([DataSubject] Guid who); [ConsentGuard] void Demand([DataSubject] Guid who, [Purpose] string purpose); [ConditionCheck(Condition.LawfulRequest)] Task<bool> LawfulAsync(string reference); }
[Sink(Channel.Partner)] public class Feed { public Feed(string account) { } public void Push(string row) { } public string Note { get; set; } = ""; public string Plain() => ""; }
public class Beacon { [Sink(Channel.Analytics)] public string UserId { get; set; } = ""; public string Page { get; set; } = ""; }
public class Sender { [Sink(Channel.Marketing)] public Sender(string to, string body) { } }
public static class San { public static void Mask(string s, [Sanitizer(Protection.Redacted)] out string masked) => masked = s.Length > 0 ? "*" : ""; [return: Pii(PiiCategory.Contact)] public static string Load(int id) => "x"; public static void Take([Pii(PiiCategory.Identity)] string name, ILogger log) => log.LogInformation(name); } //! PRIV2001
public interface IUnsub { [Fulfils(Duty.Unsubscribe)] string Footer(Guid who); }
public class T(ILogger log, IAsk ask, ICampaigns c, IPartnerApi p, IUnsub unsub, IPolice police)
{
    public void A(Mail m) => log.LogInformation("{M}", m); //! PRIV2001 | PRIV2003
    public void A2(Mail m) => log.LogInformation("{M}", m.Value); //! PRIV2001
    public void A3(Mail m) => log.LogInformation("{M}", m.Value.Length);
    public void B(Passport q) => log.LogInformation("{N}", q.Number); //! PRIV2001
    public void B2(Passport q) => log.LogInformation("{N}", q); //? PRIV2001
    public void C(IPlan q) => log.LogInformation("{N}", q.Code); //! PRIV2002
    public async Task D(Subscriber s) { if (ask.May(s.Key, Why.Ads)) await c.DispatchAsync(s.Mailbox, "", unsub.Footer(s.Key)); }
    public async Task D2(Subscriber s) { if (ask.May(s.Key, Why.Analytics)) await c.DispatchAsync(s.Mailbox, "", unsub.Footer(s.Key)); } //! PRIV3002
    public async Task D3(Subscriber s, Why w) { if (await ask.MayAsync(s.Key, w) && w == Why.Ads) await c.DispatchAsync(s.Mailbox, "", unsub.Footer(s.Key)); } //? PRIV3001, PRIV3002
    public async Task E(Subscriber s) { if (await ask.SaidNoAsync(s.Key)) return; await p.ShareAsync(s.Mailbox); }
    public async Task E2(Subscriber s) { if (!await ask.SaidNoAsync(s.Key)) return; await p.ShareAsync(s.Mailbox); } //! PRIV4001
    public async Task F(Subscriber s) { ask.Demand(s.Key, Purpose.Marketing); await c.DispatchAsync(s.Mailbox, "", unsub.Footer(s.Key)); }
    public async Task F2(Subscriber s) { ask.Demand(s.Key, "Analytics"); await c.DispatchAsync(s.Mailbox, "", unsub.Footer(s.Key)); } //! PRIV3002
    public void G(Subscriber s) { var f = new Feed("acc"); f.Push(s.Mailbox); } //! PRIV4001
    public void G2(Subscriber s) { var f = new Feed("acc") { Note = s.Mailbox }; } //! PRIV4001
    public void G3(Subscriber s) { var f = new Feed(s.Mailbox); } //! PRIV4001
    public void G4(Subscriber s) { if (!s.NoPartners) new Feed("a").Push(s.Mailbox); }
    public void H(Subscriber s, Beacon b) { b.UserId = s.Mailbox; b.Page = "x"; } //! PRIV4004
    public void H2(Subscriber s, Beacon b) { b.UserId = s.Key.ToString(); }
    public void I(Subscriber s) { _ = new Sender(s.Mailbox, "x https://a/unsubscribe"); } //! PRIV3001
    public void J(Subscriber s) { San.Mask(s.Mailbox, out var m); log.LogInformation(m); }
    public void J2() => log.LogInformation(San.Load(1)); //! PRIV2001
    public void J3(Subscriber s) => San.Take(s.FullName, log); //? PRIV2001
    public async Task K(Subscriber s, string r) { if (!await ask.LawfulAsync(r)) throw new InvalidOperationException(); await police.HandOverAsync(s.FullName); }
    [RequiresConsent(Purpose.Marketing)] public string Blast { set => _ = c.DispatchAsync(value, "", "https://a/unsubscribe"); }
    public void L(Subscriber s) { if (s.WantsOffers) Blast = s.Mailbox; }
    public void L2(Subscriber s) { Blast = s.Mailbox; } //! PRIV3001
    public void M([Pii(PiiCategory.Contact)] string mail, [ConsentCheck(Purpose.Marketing)] bool ok) { if (ok) c.DispatchAsync(mail, "", "https://a/unsubscribe"); }
    public void M2([Pii(PiiCategory.Contact)] string mail, [ConsentCheck(Purpose.Marketing)] bool ok) { c.DispatchAsync(mail, "", "https://a/unsubscribe"); } //! PRIV3001 | PRIV3004
    public void N([Pii(PiiCategory.Contact)] string mail, [ConsentCheck(Purpose.Marketing)] bool? ok) { if (ok is true) c.DispatchAsync(mail, "", "https://a/unsubscribe"); }
    public void O(Subscriber s) { s.Mailbox = Veil.Mask(s.Mailbox); log.LogInformation(s.Mailbox); }
    public void P2(Subscriber s) { var copy = new Subscriber { Mailbox = s.Mailbox, Tariff = s.Tariff }; log.LogInformation(copy.Tariff); log.LogInformation(copy.Mailbox); } //! PRIV2001
    public void Q(Subscriber s) { var l = new List<string> { s.Tariff, s.Mailbox }; l.Clear(); l.Add("x"); log.LogInformation(l[0]); }
    public void R(Subscriber s) { log.LogInformation("{X}", s.Mailbox.Equals("a")); log.LogInformation("{X}", s.Mailbox?.Length ?? 0); log.LogInformation("{X}", s is null); }
    public void S(Subscriber s) { log.LogInformation("{X}", s.Mailbox.GetHashCode()); } //? PRIV2001
    public void U(Subscriber s) { log.LogInformation("{X}", s.AccountNo); log.LogInformation("{X}", s.Home.Country); }
    public void V(IEnumerable<Subscriber> all) { log.LogInformation("{X}", string.Join(",", all.Select(s => s.Key))); log.LogInformation("{X}", all.Sum(s => s.MinutesUsed)); log.LogInformation("{X}", all.Max(s => s.MinutesUsed)); } //! PRIV2002
    public void W(Subscriber s) { var parts = s.Mailbox.Split('@'); log.LogInformation("{X}", parts.Length); log.LogInformation("{X}", parts[^1]); } //! PRIV2001
}
