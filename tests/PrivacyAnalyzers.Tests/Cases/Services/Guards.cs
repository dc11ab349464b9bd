// Consent in all the shapes that it takes.
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.F2;
// Guards in other shapes.
public class Shapes(ICampaigns c, IConsentDb db, ISubscribers subs)
{
    const string B = "Hi <a href='https://t/unsubscribe'>unsubscribe</a>";
    public async Task Goto(Subscriber s) { if (!s.WantsOffers) goto done; await c.DispatchAsync(s.Mailbox, "", B); done:; }
    public async Task Local(Subscriber s) { bool May() => s.WantsOffers; if (May()) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Thrower(Subscriber s) { Ensure(s); await c.DispatchAsync(s.Mailbox, "", B); }
    static void Ensure(Subscriber s) { if (!s.WantsOffers) throw new InvalidOperationException("no consent"); }
    public async Task Out(Subscriber s) { if (Try(s, out var to)) await c.DispatchAsync(to, "", B); }
    static bool Try(Subscriber s, out string to) { to = ""; if (!s.WantsOffers) return false; to = s.Mailbox; return true; }
    public async Task Dic(Guid[] keys) { var may = new Dictionary<Guid, bool>(); foreach (var k in keys) may[k] = await db.AllowsAsync(k, Purpose.Marketing); foreach (var k in keys) { var s = await subs.ByKeyAsync(k); if (s is not null && await db.AllowsAsync(s.Key, Purpose.Marketing)) await c.DispatchAsync(s.Mailbox, "", B); } }
    public async Task While() { var q = new Queue<Subscriber>((await subs.AllAsync()).Where(x => x.WantsOffers)); while (q.TryDequeue(out var s)) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Yielded() { foreach (var s in Willing(await subs.AllAsync())) await c.DispatchAsync(s.Mailbox, "", B); }
    static IEnumerable<Subscriber> Willing(IEnumerable<Subscriber> all) { foreach (var s in all) if (s.WantsOffers) yield return s; }
    public async Task ExtFilter() { foreach (var s in (await subs.AllAsync()).ThatWant()) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Coalesce(Subscriber? s) { if (s?.WantsOffers ?? false) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Coalesce2(Subscriber? s) { if (s?.WantsOffers == true) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Coalesce3(Subscriber? s) { if (s?.WantsOffers != true) return; await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Switch(Subscriber s) { switch (s) { case { WantsOffers: true }: await c.DispatchAsync(s.Mailbox, "", B); break; default: break; } }
    public async Task Ternary(Subscriber s) { var to = s.WantsOffers ? s.Mailbox : null; if (to is null) return; await c.DispatchAsync(to, "", B); }
    public async Task Enum(Subscriber s, Mode m) { if (m == Mode.Force) return; if (s.WantsOffers && m is Mode.Normal or Mode.Force) await c.DispatchAsync(s.Mailbox, "", B); }
    public enum Mode { Normal, Force }
    public async Task Retry(Subscriber s) { if (!s.WantsOffers) return; for (var i = 0; i < 3; i++) try { await c.DispatchAsync(s.Mailbox, "", B); break; } catch (IOException) when (i < 2) { await Task.Delay(10); } }
    public async Task Lookup(Guid k) { if (!await db.AllowsAsync(k, Purpose.Marketing)) return; var s = await subs.ByKeyAsync(k); if (s is { }) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task LookupBad(Guid k, Guid other) { if (!await db.AllowsAsync(k, Purpose.Marketing)) return; var s = await subs.ByKeyAsync(other); if (s is { }) await c.DispatchAsync(s.Mailbox, "", B); } //! PRIV3003
    public async Task Stale(Subscriber s, Guid k) { if (!s.WantsOffers) return; s = (await subs.ByKeyAsync(k))!; await c.DispatchAsync(s.Mailbox, "", B); } //! PRIV3004 | PRIV3003 | PRIV3001
    public async Task Fields(Wrapper w) { if (w.Person.WantsOffers) await c.DispatchAsync(w.Person.Mailbox, "", B); }
    public async Task Rec(Offer o) { if (o.To.WantsOffers) await Deliver(o); }
    Task Deliver(Offer o) => c.DispatchAsync(o.To.Mailbox, "", B);
    public async Task RecBad(Offer o) { await Deliver2(o); } //! PRIV3001
    Task Deliver2(Offer o) => c.DispatchAsync(o.To.Mailbox, "", B);
    public async Task Async2(Subscriber s) { var task = db.AllowsAsync(s.Key, Purpose.Marketing); if (await task.ConfigureAwait(false)) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task WhenAll2(Subscriber[] all) => await Task.WhenAll(all.Where(s => s.WantsOffers).Select(async s => { await Task.Delay(1); await c.DispatchAsync(s.Mailbox, "", B); }));
    public async Task Part(Subscriber[] all) { var list = all.ToList(); list.RemoveAll(s => !s.WantsOffers); foreach (var s in list) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Count(Subscriber[] all) { if (all.Any(s => s.WantsOffers)) foreach (var s in all) await c.DispatchAsync(s.Mailbox, "", B); } //! PRIV3001 | PRIV3004
    public async Task AllWant(Subscriber[] all) { if (all.All(s => s.WantsOffers)) foreach (var s in all) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Index(Subscriber[] all) { for (var i = 0; i < all.Length; i++) { if (!all[i].WantsOffers) continue; await c.DispatchAsync(all[i].Mailbox, "", B); } }
    public async Task Index2(Subscriber[] all) { if (all[0].WantsOffers) await c.DispatchAsync(all[1].Mailbox, "", B); } //! PRIV3003
    public async Task Try2(Subscriber s) { try { if (!s.WantsOffers) return; } finally { Console.WriteLine("checked"); } await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task Catch(Subscriber s) { try { await db.DemandOffersAsync(s.Key); } catch (InvalidOperationException) { return; } await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task CatchBad(Subscriber s) { try { await db.DemandOffersAsync(s.Key); } catch (InvalidOperationException) { } await c.DispatchAsync(s.Mailbox, "", B); } //! PRIV3001 | PRIV3004
    [RequiresConsent(Purpose.Marketing)] public Task Inner(Subscriber s) => c.DispatchAsync(s.Mailbox, "", B);
    public Task CallsInner(Subscriber s) => s.WantsOffers ? Inner(s) : Task.CompletedTask;
    public Task CallsInnerBad(Subscriber s) => Inner(s); //! PRIV3001
    public async Task TypeCase(object o) { switch (o) { case Subscriber { WantsOffers: false }: return; case Subscriber s: await c.DispatchAsync(s.Mailbox, "", B); break; } }
    public async Task Grouped(IReadOnlyList<Subscriber> all) { foreach (var g in all.GroupBy(s => s.WantsOffers)) if (g.Key) foreach (var s in g) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task ForEachFill(List<Subscriber> all) { var yes = new List<Subscriber>(); all.ForEach(s => { if (s.WantsOffers) yes.Add(s); }); foreach (var s in yes) await c.DispatchAsync(s.Mailbox, "", B); }
}
public class Wrapper { public Subscriber Person { get; set; } = new(); }
public record Offer(Subscriber To, string Text);
public static class Fx { public static IEnumerable<Subscriber> ThatWant(this IEnumerable<Subscriber> all) => all.Where(s => s.WantsOffers && !s.UnsubscribedFromOffers); }
