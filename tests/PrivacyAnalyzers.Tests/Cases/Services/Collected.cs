// Lists that helpers and lambdas fill.
using PrivacyAnalyzers;
namespace Telco.G1;
public class G(ICampaigns c)
{
    const string B = "Hi <a href='https://t/unsubscribe'>unsubscribe</a>";
    public async Task A(List<Subscriber> all) { var yes = new List<Subscriber>(); all.ForEach(s => { if (s.WantsOffers) yes.Add(s); }); foreach (var s in yes) await c.DispatchAsync(s.Mailbox, "", B); }
    public async Task A2(List<Subscriber> all) { var yes = new List<string>(); all.ForEach(s => { if (s.WantsOffers) yes.Add(s.Mailbox); }); foreach (var s in yes) await c.DispatchAsync(s, "", B); }
    public async Task A3(Subscriber s) { var yes = new List<Subscriber>(); Action<Subscriber> f = x => { if (x.WantsOffers) yes.Add(x); }; f(s); foreach (var y in yes) await c.DispatchAsync(y.Mailbox, "", B); }
    public async Task A4(Subscriber s) { var yes = new List<Subscriber>(); void F(Subscriber x) { if (x.WantsOffers) yes.Add(x); } F(s); foreach (var y in yes) await c.DispatchAsync(y.Mailbox, "", B); }
    public async Task A5(Subscriber s) { var yes = new List<Subscriber>(); Put(yes, s); foreach (var y in yes) await c.DispatchAsync(y.Mailbox, "", B); }
    static void Put(List<Subscriber> l, Subscriber x) { if (x.WantsOffers) l.Add(x); }
    public async Task A6(Subscriber s) { var yes = new List<Subscriber>(); Action<Subscriber> f = x => { if (!x.WantsOffers) return; yes.Add(x); }; f(s); foreach (var y in yes) await c.DispatchAsync(y.Mailbox, "", B); }
}
