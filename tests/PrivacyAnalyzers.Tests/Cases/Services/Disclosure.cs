// Partners, authorities, vendors, and the wires to them.
using Microsoft.AspNetCore.Mvc;
using PrivacyAnalyzers;
using System.Net.Http.Json;
namespace Telco.Disclosure;

public class Partners(IPartnerApi partner, IPolice police, IMetricsVendor vendor, IAdNetwork ads, IMatcher matcher, IConsentDb consents, IPayments payments, ISubscribers subs)
{
    public Task Bad(Subscriber s) => partner.ShareAsync(new { s.Mailbox, s.Tariff }); //! PRIV4001
    public async Task Ok(Subscriber s) { if (s.NoPartners) return; await partner.ShareAsync(new { s.Mailbox }); }
    public async Task Ok2() { foreach (var s in subs.Query.Where(x => !x.NoPartners)) await partner.ShareAsync(s.Mailbox); }
    public Task OkNothing(Subscriber s) => partner.ShareAsync(new { s.Tariff });
    public async Task OkOptIn(Subscriber s) { if (await consents.AllowsAsync(s.Key, Purpose.PartnerDisclosure)) await partner.ShareAsync(s.Mailbox); }
    public Task BadWhole(Subscriber s) => s.NoPartners ? Task.CompletedTask : partner.ShareAsync(s); //! PRIV4001
    public Task BadHash(Subscriber s) => partner.ShareAsync(Veil.Digest(s.Mailbox)); //! PRIV4001 | PRIV7003
    public Task BadMatch(List<Subscriber> all) => matcher.MatchAsync(all.Select(s => s.Mailbox)); //! PRIV4002
    public async Task OkMatch(List<Subscriber> all) { if (!consents.Nda("acme")) throw new InvalidOperationException(); await matcher.MatchAsync(all.Select(s => s.Mailbox)); }
    public Task BadPolice(Subscriber s) => police.HandOverAsync(new { s.FullName, s.LastIp }); //! PRIV4006
    public async Task OkPolice(Subscriber s, string warrant) { if (consents.HasWarrant(warrant)) await police.HandOverAsync(new { s.FullName, s.LastIp }); }
    public void BadEvent(Subscriber s) => vendor.Event("login", new Dictionary<string, object?> { ["who"] = s.Mailbox }); //! PRIV4004
    public void OkEvent(Subscriber s) => vendor.Event("login", new Dictionary<string, object?> { ["tariff"] = s.Tariff });
    public void OkEventConsent(Subscriber s) { if (s.Measured) vendor.Event("login", new Dictionary<string, object?> { ["who"] = s.Mailbox }); }
    public void BadAds(IEnumerable<Subscriber> all) => ads.Audience(all.Select(a => Veil.Digest(a.Mailbox))); //! PRIV4004 | PRIV7003
    public void OkAdsCount(IEnumerable<Subscriber> all) => vendor.Event("size", new Dictionary<string, object?> { ["n"] = all.Count() });
    public Task OkPay(Subscriber s) => payments.ChargeAsync(s.Iban, 10m);
    public Task BadPayPartner(Subscriber s) => s.NoPartners ? Task.CompletedTask : partner.ShareAsync(s.Iban); //! PRIV4007
    public void BadPayEvent(Subscriber s) => vendor.Event("x", new Dictionary<string, object?> { ["iban"] = s.Iban }); //! PRIV4007
    [Sink("DataBroker")] static void Sell(string x) { }
    public void BadUnknown(Subscriber s) => Sell(s.Mailbox); //! PRIV4003
}
public class Transport(IHttpClientFactory f)
{
    public async Task Bad(HttpClient c, Subscriber s) => await c.PostAsJsonAsync("http://crm.telco.example/s", new { s.FullName }); //! PRIV5001
    public async Task Ok(HttpClient c, Subscriber s) => await c.PostAsJsonAsync("https://crm.telco.example/s", new { s.FullName });
    public async Task OkLocal(HttpClient c, Subscriber s) => await c.PostAsJsonAsync("http://localhost:5000/s", new { s.FullName });
    public async Task BadUrl(HttpClient c, Subscriber s) => await c.GetAsync($"https://crm.telco.example/s?mail={Uri.EscapeDataString(s.Mailbox)}"); //! PRIV5005
    public async Task OkUrl(HttpClient c, Subscriber s) => await c.GetAsync($"https://crm.telco.example/s/{s.Key}");
    public async Task BadBase(Subscriber s) { var c = f.CreateClient(); c.BaseAddress = new Uri("http://crm.telco.example"); await c.PostAsync("s", new StringContent(s.FullName)); } //! PRIV5001
    public void BadFtp(Subscriber s) { using var w = new System.Net.WebClient(); w.UploadString("ftp://files.example/x", s.FullName); } //! PRIV5001
    public async Task BadSmtp(Subscriber s) { using var smtp = new System.Net.Mail.SmtpClient("mail.telco.example") { EnableSsl = false }; await smtp.SendMailAsync("a@b.c", s.Mailbox, "Hi", "x"); } //! PRIV5002
    public async Task OkSmtp(Subscriber s) { using var smtp = new System.Net.Mail.SmtpClient("mail.telco.example") { EnableSsl = true }; await smtp.SendMailAsync("a@b.c", s.Mailbox, "Hi", "x"); }
    public async Task BadTcp(Subscriber s) { using var t = new System.Net.Sockets.TcpClient("crm.telco.example", 99); using var w = new StreamWriter(t.GetStream()); await w.WriteLineAsync(s.FullName); } //! PRIV5002
    public async Task BadCert(Subscriber s) { using var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; using var c = new HttpClient(h); await c.PostAsync("https://crm.telco.example", new StringContent(s.FullName)); } //! PRIV5003
    public async Task OkCert(Subscriber s) { using var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c2, ch, e) => e == System.Net.Security.SslPolicyErrors.None }; using var c = new HttpClient(h); await c.PostAsync("https://crm.telco.example", new StringContent(s.FullName)); }
    public async Task OkNoData(HttpClient c) => await c.GetStringAsync("http://status.telco.example");
    public void BadFile(Subscriber s) => File.AppendAllText("pins.txt", s.Pin); //! PRIV5004
    public void OkFile(Subscriber s) => File.AppendAllText("names.txt", s.FullName);
    public void OkFileHash(Subscriber s) => File.AppendAllText("pins.txt", Veil.Digest(s.Pin));
}
