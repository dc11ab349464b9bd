//# ids: PRIV1003, PRIV1004, PRIV1007, PRIV2001, PRIV2006, PRIV4001, PRIV7001, PRIV7002, PRIV7003, PRIV8001, PRIV8002, PRIV8003, PRIV9001, PRIV9002, PRIV9005, PRIV9006
// Reports, cookies, suppressions, promises and marks.
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using PrivacyAnalyzers;
using System.Diagnostics.CodeAnalysis;
namespace Telco.Rest;

public class Reports(ISubscribers subs, IPartnerApi partner)
{
    public Totals Bad(Subscriber s) => new() { Summary = $"top: {s.FullName}" }; //! PRIV7001
    public async Task<Totals> Ok() { var all = await subs.AllAsync(); return new Totals { Count = all.Count, Summary = $"{all.Count(x => x.Tariff == "M")} on M" }; }
    [return: Aggregate] public Dictionary<string, int> BadKey(List<Subscriber> all) => all.GroupBy(s => s.Mailbox).ToDictionary(g => g.Key, g => g.Count()); //! PRIV7002
    [return: Aggregate] public Dictionary<string, int> OkKey(List<Subscriber> all) => all.GroupBy(s => s.Tariff).ToDictionary(g => g.Key, g => g.Count());
    [return: Aggregate] public Dictionary<int, double> OkYear(List<Subscriber> all) => all.GroupBy(s => s.Tariff.Length).ToDictionary(g => g.Key, g => g.Average(x => x.MinutesUsed));
    public Totals BadHash(Subscriber s) => new() { Summary = Veil.Digest(s.Mailbox) }; //! PRIV7003 | PRIV7001
    public Dictionary<string, int> LocalOnly(List<Subscriber> all) { var d = all.GroupBy(s => s.Mailbox).ToDictionary(g => g.Key, g => g.Count()); return new() { ["dups"] = d.Count(x => x.Value > 1) }; }
    public double OkAvg(List<Subscriber> all) => all.Average(s => s.MinutesUsed);
}
public class Cookies : Controller
{
    public IActionResult Bad(Subscriber s) { Response.Cookies.Append("who", s.Mailbox, new CookieOptions { Secure = true, HttpOnly = true }); return Ok(); } //! PRIV8002
    public IActionResult BadFlags(Subscriber s) { Response.Cookies.Append("who", s.Mailbox); return Ok(); } //! PRIV8003
    public IActionResult BadTrack() { Response.Cookies.Append("_ga", Guid.NewGuid().ToString()); return Ok(); } //! PRIV8001
    public IActionResult OkTrack() { if (HttpContext.Features.Get<ITrackingConsentFeature>()?.CanTrack == true) Response.Cookies.Append("_ga", Guid.NewGuid().ToString()); return Ok(); }
    public IActionResult OkEssential() { Response.Cookies.Append("_ga", "1", new CookieOptions { IsEssential = true }); return Ok(); }
    public IActionResult OkCulture() { Response.Cookies.Append("lang", "en"); return Ok(); }
    public IActionResult OkAuth(string token) { Response.Cookies.Append(".AspNetCore.Identity.Application", token, new CookieOptions { Secure = true, HttpOnly = true }); return Ok(); }
    public IActionResult OkBasket(Guid b) { Response.Cookies.Append("basket", b.ToString()); return Ok(); }
}
public interface ITrackingFeature2 { bool CanTrack { get; } }
public class Gov(Microsoft.Extensions.Logging.ILogger<Gov> log)
{
#pragma warning disable PRIV2001 //! PRIV9001
    void A(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{M}", s.Mailbox);
#pragma warning restore PRIV2001
#pragma warning disable PRIV2001 // incident 4711, agreed with the privacy office
    void B(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{M}", s.Mailbox);
#pragma warning restore PRIV2001
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "migration until 2024-01-31")] //! PRIV9002
    void C(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{M}", s.Mailbox);
    [SuppressMessage("Privacy.Logs", "PRIV2001")] //! PRIV9001
    void D(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{M}", s.Mailbox);
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "agreed until 2099-01-31")]
    void E(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{M}", s.Mailbox);
    [SuppressMessage("Style", "IDE0051")] void F() { }
}
public class Checks
{
    [ConsentCheck(Purpose.Marketing)] public bool Always() => true; //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public bool Prop => true; //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public bool Real(Subscriber s) => s.WantsOffers;
    [ConsentCheck(Purpose.Marketing)] public bool Never() => false; //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public Task<bool> AlwaysAsync(Guid g) => Task.FromResult(true); //! PRIV9005
    [Sanitizer(Protection.Redacted)] public string Noop(string s) => s; //! PRIV9006
    [Sanitizer(Protection.Redacted)] public string Noop2(string s) { var t = s.Trim(); return t; } //! PRIV9006
    [Sanitizer(Protection.Redacted)] public string Real(string s) => s.Length > 3 ? s[..2] + "**" : "";
    [Sanitizer(Protection.Redacted)] public string Cond(string s) => string.IsNullOrEmpty(s) ? s : "***";
}
public class MarksBad
{
    [Pii] public const string X = "x"; //! PRIV1003
    [Pii(PiiCategory.Contact), Aggregate] public string Both { get; set; } = ""; //! PRIV1004
    [Pii("Kontakt")] public string Unknown { get; set; } = ""; //! PRIV1007
    [Sanitizer(Protection.Redacted)] public void Nothing(string s) { } //! PRIV1003
    [ConsentCheck(Purpose.Marketing)] public string NotBool { get; set; } = ""; //! PRIV1003
    [Sink("Marketting")] public void S(string x) { } //! PRIV1007
}
public class BaseM { [Pii(PiiCategory.Contact)] public virtual string Mail { get; set; } = ""; }
public class DerM : BaseM { public override string Mail { get; set; } = ""; }
public class DerM2 : BaseM { [Pii(PiiCategory.Online)] public override string Mail { get; set; } = ""; } //! PRIV1004
