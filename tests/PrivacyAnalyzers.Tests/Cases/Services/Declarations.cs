//# ids: PRIV1004, PRIV2001, PRIV2006, PRIV3001, PRIV3005, PRIV3006, PRIV3009, PRIV4001, PRIV4006, PRIV4007, PRIV5004, PRIV7001, PRIV7002, PRIV7003
// Marks that are inherited, figures, vendors, authorities.
using PrivacyAnalyzers;
using Microsoft.Extensions.Logging;
namespace Telco.H2;
public interface IContact { [Pii(PiiCategory.Contact)] string Mail { get; } string Label { get; } }
public class Impl : IContact { public string Mail => "x"; public string Label => Mail; } //? PRIV1005
public class Impl2 : IContact { [Pii(PiiCategory.Identity)] public string Mail => "x"; public string Label => ""; } //! PRIV1004
public abstract class Chan { public abstract void Put([Sink(Channel.Log)] string s); }
public class Chan2 : Chan { public override void Put(string s) { } }
public class Chan3 : Chan { public override void Put([Sink(Channel.Analytics)] string s) { } } //! PRIV1004
public class UsesIf(ILogger<UsesIf> log, IContact c, Chan chan) { public void A() => log.LogInformation(c.Mail); public void B(Subscriber s) => chan.Put(s.Mailbox); } //! PRIV2001, PRIV2001
public record struct Pt([property: Pii(PiiCategory.Identity)] string N); //! PRIV2006
public class Agg(IMetricsVendor v, IPartnerApi p, ISubscribers subs)
{
    public async Task A() { var all = await subs.AllAsync(); var per = all.GroupBy(s => s.Mailbox).Select(g => new { g.Key, N = g.Count() }); await p.ShareAsync(per.ToList()); } //! PRIV4001 | PRIV7002
    public async Task B() { var all = await subs.AllAsync(); var per = all.GroupBy(s => s.Home.Country).Select(g => new { g.Key, N = g.Count() }); await p.ShareAsync(per.ToList()); }
    public async Task C() { var all = await subs.AllAsync(); v.Event("minutes", new Dictionary<string, object?> { ["avg"] = all.Average(s => s.MinutesUsed), ["max"] = all.Count }); }
    [return: Aggregate] public async Task<List<(string, int)>> D() { var all = await subs.AllAsync(); return all.GroupBy(s => s.FullName).Select(g => (g.Key, g.Count())).ToList(); } //! PRIV7002
    [return: Aggregate] public async Task<List<(int, int)>> E() { var all = await subs.AllAsync(); return all.GroupBy(s => s.Born.Year / 10).Select(g => (g.Key, g.Count())).ToList(); } //? PRIV7001, PRIV7002
    [return: Aggregate] public async Task<string> F() { var all = await subs.AllAsync(); return all.MaxBy(s => s.MinutesUsed)!.FullName; } //! PRIV7001
    [return: Aggregate] public async Task<int> G() { var all = await subs.AllAsync(); return all.Count(s => s.Mailbox.EndsWith(".de")); }
    [return: Aggregate] public async Task<IEnumerable<string>> H() { var all = await subs.AllAsync(); return all.Select(s => Veil.Digest(s.Mailbox)); } //! PRIV7003 | PRIV7001
    [Sanitizer(Protection.Anonymous)] static string Anon(string s) => s.Length > 5 ? "long" : "short";
    [return: Aggregate] public async Task<IEnumerable<string>> I() { var all = await subs.AllAsync(); return all.Select(s => Anon(s.Mailbox)).Distinct(); }
    public async Task J() { var per = from s in subs.Query group s by s.Tariff into g select new { g.Key, Sum = g.Sum(x => x.MinutesUsed) }; await p.ShareAsync(per.ToList()); }
    public async Task K(Subscriber s) { if (!s.NoPartners) await p.ShareAsync(new { s.Mailbox, s.FullName }); }
}
public class Sms(Twilio.Rest.Api.V2010.Account.MessageResource? m)
{
    public void A(Subscriber s) => Twilio.Rest.Api.V2010.Account.MessageResource.Create(to: new Twilio.Types.PhoneNumber(s.Mobile), from: new Twilio.Types.PhoneNumber("+1"), body: "Your code is 1234");
}
public class Pay
{
    public async Task A(Subscriber s) { var svc = new Stripe.CustomerService(); await svc.CreateAsync(new Stripe.CustomerCreateOptions { Email = s.Mailbox, Name = s.FullName }); }
}
public class Auth(IConsentDb db, IPolice police, INotices n, ICampaigns c)
{
    public async Task A(Subscriber s, string? warrant) { if (warrant is not null && db.HasWarrant(warrant)) await police.HandOverAsync(new { s.FullName, s.LastIp }); }
    public async Task B(Subscriber s, string? warrant) { if (warrant is not null || db.HasWarrant("x")) await police.HandOverAsync(s.FullName); } //! PRIV4006
    public async Task C(Subscriber s, string warrant) { var ok = db.HasWarrant(warrant); if (!ok) return; await police.HandOverAsync(s.FullName); }
    public async Task D(Subscriber s, string warrant) { if (db.HasWarrant(warrant)) await police.HandOverAsync(s.Iban); } //! PRIV4007
    public async Task E(Subscriber s) { await n.NotifyAsync(s.Mailbox, "Welcome", "Your initial password is " + s.Pin); } //! PRIV5004
    public async Task F(Subscriber s) { await n.NotifyAsync(s.Mailbox, "Bill", "You used " + s.MinutesUsed + " minutes"); }
    public async Task G(Subscriber s) { await n.NotifyAsync(s.Mailbox, "We have news", "Discover our summer sale: 30% off all tariffs!"); } //! PRIV3006
    public async Task H(Subscriber s) { await n.NotifyAsync(s.Mailbox, "Order shipped", "Your order has been shipped. You got free shipping."); }
    public async Task I(Subscriber s) { if (s.WantsOffers) await c.DispatchAsync(s.Mailbox, "Sale", File.ReadAllText("sale.html")); }
    public async Task J(Subscriber s) { if (s.WantsOffers) await c.DispatchAsync(s.Mailbox, "Sale", $"<h1>Sale</h1>{Footer()}"); }
    static string Footer() => "<a href=\"/unsubscribe\">Unsubscribe</a>";
    public async Task K(Subscriber s) { if (s.WantsOffers) await c.DispatchAsync(s.Mailbox, "Sale", $"<h1>Sale</h1>{Footer2()}"); } //! PRIV3005
    static string Footer2() => "<p>Telco Ltd</p>";
    public async Task L(Subscriber s) { await n.NotifyAsync(s.Mailbox, "Login", "Please confirm your password at https://x"); } //? PRIV3009
    public async Task M(Subscriber s) { await n.NotifyAsync(s.Mailbox, "Password changed", "Your password was changed. If this was not you, contact us."); }
}
