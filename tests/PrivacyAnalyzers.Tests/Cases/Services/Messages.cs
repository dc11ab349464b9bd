// Campaigns and notices.
using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PrivacyAnalyzers;
namespace Telco.Messages;

public class OfferJob(ISubscribers subs, ICampaigns campaigns, IConsentDb consents, INotices notices)
{
    const string Html = "<p>New tariff!</p><a href='https://telco.example/unsubscribe?k=1'>unsubscribe</a>";
    public async Task Bad() { foreach (var s in await subs.AllAsync()) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3001
    public async Task Ok() { foreach (var s in (await subs.AllAsync()).Where(x => x.WantsOffers)) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); }
    public async Task Ok2() { foreach (var s in await subs.AllAsync()) { if (!s.WantsOffers || s.UnsubscribedFromOffers) continue; await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } }
    public async Task Ok3() { await foreach (var s in subs.StreamAsync()) { if (!await consents.AllowsAsync(s.Key, Purpose.Marketing)) continue; await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } }
    public async Task Ok4(Guid key) { await consents.DemandOffersAsync(key); var s = await subs.ByKeyAsync(key); if (s is null) return; await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); }
    public async Task Ok5() { var q = from s in subs.Query where s.WantsOffers select s.Mailbox; foreach (var m in q) await campaigns.DispatchAsync(m, "Offer", Html); }
    public async Task Ok6() { var tasks = (await subs.AllAsync()).Where(x => x is { WantsOffers: true, UnsubscribedFromOffers: false }).Select(s => campaigns.DispatchAsync(s.Mailbox, "Offer", Html)); await Task.WhenAll(tasks); }
    public async Task Ok7() { var byWants = (await subs.AllAsync()).ToLookup(s => s.WantsOffers); foreach (var s in (await subs.AllAsync())) if (s.WantsOffers is true) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); }
    public Task Ok8(Subscriber s) => s.WantsOffers switch { true => campaigns.DispatchAsync(s.Mailbox, "Offer", Html), false => Task.CompletedTask };
    public async Task Ok9(Subscriber s) { if (await MayAsync(s)) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); }
    async Task<bool> MayAsync(Subscriber s) => s.WantsOffers && await consents.AllowsAsync(s.Key, Purpose.Marketing);
    public async Task BadOptOut(Subscriber s) { if (!s.UnsubscribedFromOffers) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3001
    public async Task BadOr(Subscriber s, bool vip) { if (s.WantsOffers || vip) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3001
    public async Task BadPurpose(Subscriber s) { if (await consents.AllowsAsync(s.Key, Purpose.Analytics)) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3002
    public async Task BadPurpose2(Subscriber s) { if (s.Measured) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3002
    public async Task BadPerson(Subscriber payer, Subscriber user) { if (payer.WantsOffers) await campaigns.DispatchAsync(user.Mailbox, "Offer", Html); } //! PRIV3003
    public async Task BadUnused(Subscriber s) { var ok = s.WantsOffers; await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3004
    public async Task BadInverted(Subscriber s) { if (!s.WantsOffers) await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3004
    public async Task BadDropped(Subscriber s) { await consents.AllowsAsync(s.Key, Purpose.Marketing); await campaigns.DispatchAsync(s.Mailbox, "Offer", Html); } //! PRIV3004
    public async Task BadNoLink(Subscriber s) { if (s.WantsOffers) await campaigns.DispatchAsync(s.Mailbox, "Offer", "<p>New tariff, 20% off!</p>"); } //! PRIV3005
    public async Task OkUnknownBody(Subscriber s, string html) { if (s.WantsOffers) await campaigns.DispatchAsync(s.Mailbox, "Offer", html); }
    public async Task BadPromo(Subscriber s) { await notices.NotifyAsync(s.Mailbox, "Your invoice", "Your invoice is ready. Special offer: 50% off our new tariff, buy now!"); } //! PRIV3006
    public async Task OkNotice(Subscriber s) { await notices.NotifyAsync(s.Mailbox, "Your invoice", "Your invoice for May is ready."); }
    public async Task BadAsk(Subscriber s) { await notices.NotifyAsync(s.Mailbox, "Security check", "Please reply with your password to keep your account."); } //! PRIV3009
    public async Task OkReset(Subscriber s, string link) { await notices.NotifyAsync(s.Mailbox, "Password reset", $"You asked to reset your password. Follow {link}"); }
    public async Task OkNever(Subscriber s) { await notices.NotifyAsync(s.Mailbox, "Security", "We will never ask you for your password."); }
}
public class Support
{
    public class Letter { [Pii(PiiCategory.Correspondence)] public string ReplyTo { get; set; } = ""; [Pii(PiiCategory.Correspondence)] public string Text { get; set; } = ""; public bool Closed { get; set; } }
    public async Task Bad(Letter l, ICampaigns c) => await c.DispatchAsync(l.ReplyTo, "Thanks", "Try our new plan. <a href='/unsubscribe'>unsubscribe</a>"); //! PRIV3007
    public async Task Ok(Letter l, INotices n) => await n.NotifyAsync(l.ReplyTo, "Re: your question", "We fixed it.");
}
public class Prefs
{
    public void Bad(Subscriber s) { s.UnsubscribedFromOffers = false; } //! PRIV3008
    public void BadAll(List<Subscriber> all) { foreach (var s in all) s.NoPartners = false; } //! PRIV3008
    public void OkSet(Subscriber s) { s.UnsubscribedFromOffers = true; }
    public void Resubscribe(Subscriber s) { s.UnsubscribedFromOffers = false; }
    public void Save(Subscriber s, PrefForm f) { s.UnsubscribedFromOffers = f.NoNews; }
    public record PrefForm(bool NoNews);
    public Subscriber Fresh() => new() { UnsubscribedFromOffers = false };
}
public class SmtpNewsletters
{
    [Sink(Channel.Marketing)] public void Send(MailMessage m) { }
    public void Bad(Subscriber s) { if (!s.WantsOffers) return; var m = new MailMessage("news@telco.example", s.Mailbox, "News", "Big summer sale"); Send(m); } //! PRIV3005
    public void Ok(Subscriber s) { if (!s.WantsOffers) return; var m = new MailMessage("news@telco.example", s.Mailbox, "News", "Big summer sale"); m.Headers.Add("List-Unsubscribe", "<https://telco.example/u>"); Send(m); }
}
