// Call records: who may see them, and where they go.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using PrivacyAnalyzers;
namespace Telco.Cpni;

public class Campaign(ICampaigns campaigns, IAffiliateApi affiliate, IPartnerApi partner, IConsentDb consents, IJournal journal, ICdrs cdrs)
{
    const string U = " <a href='https://t.example/unsubscribe'>unsubscribe</a>";
    public async Task BadMarketing(Subscriber s) { await journal.RecordAsync("c"); if (s.WantsOffers) await campaigns.DispatchAsync(s.Mailbox, "You used " + s.MinutesUsed + " minutes", "Upgrade!" + U); } //! PRIV6001
    public async Task OkMarketing(Subscriber s) { await journal.RecordAsync("c"); if (s.WantsOffers && s.CpniOptIn) await campaigns.DispatchAsync(s.Mailbox, "You used " + s.MinutesUsed + " minutes", "Upgrade!" + U); }
    public async Task OkMarketingOptOut(Subscriber s) { await journal.RecordAsync("c"); if (s.WantsOffers && !s.CpniOptOut) await campaigns.DispatchAsync(s.Mailbox, "You used " + s.MinutesUsed + " minutes", "Upgrade!" + U); }
    public async Task BadPartner(Subscriber s) { await journal.RecordAsync("c"); if (!s.CpniOptOut) await partner.ShareAsync(s.MinutesUsed); } //! PRIV6002 | PRIV6003
    public async Task OkPartner(Subscriber s) { await journal.RecordAsync("c"); if (s.CpniOptIn) await partner.ShareAsync(s.MinutesUsed); }
    public async Task BadAffiliate(Subscriber s) { await journal.RecordAsync("c"); await affiliate.ShareAsync(s.MinutesUsed); } //! PRIV6003
    public async Task OkAffiliate(Subscriber s) { await journal.RecordAsync("c"); if (consents.Both(s.Key)) await affiliate.ShareAsync(s.MinutesUsed); }
    public async Task BadNoRecord(Subscriber s) { if (s.CpniOptIn) await partner.ShareAsync(s.MinutesUsed); } //! PRIV6004
    public async Task BadSomePath(Subscriber s, bool x) { if (x) await journal.RecordAsync("c"); if (s.CpniOptIn) await partner.ShareAsync(s.MinutesUsed); } //! PRIV6004
    public async Task OkAfter(Subscriber s) { if (!s.CpniOptIn) return; await partner.ShareAsync(s.MinutesUsed); await journal.RecordAsync("c"); }
    public async Task OkFinally(Subscriber s) { if (!s.CpniOptIn) return; try { await partner.ShareAsync(s.MinutesUsed); } finally { await journal.RecordAsync("c"); } }
    public async Task BadLocation(Subscriber s, List<Cdr> c) { await journal.RecordAsync("c"); if (s.CpniOptIn) await partner.ShareAsync(c[0].CellId); } //! PRIV6007
    public Task BadGeo(GeoFix g) => partner.ShareAsync(g.Lat); //! PRIV6007 | PRIV4001
    public void BadGeoEvent(IMetricsVendor v, GeoFix g) => v.Event("at", new Dictionary<string, object?> { ["lat"] = g.Lat }); //! PRIV6007 | PRIV4004
}

[ApiController]
public class UsageController(ICdrs cdrs) : ControllerBase
{
    [HttpGet] public async Task<IActionResult> Bad(Guid key) => Ok(await cdrs.OfAsync(key)); //! PRIV6005
    [HttpGet, Authorize] public async Task<IActionResult> Good(Guid key) => Ok(await cdrs.OfAsync(key));
    [HttpGet] public async Task<List<string>> Bad2(Guid key) => (await cdrs.OfAsync(key)).Select(c => c.Callee).ToList(); //! PRIV6005
    [HttpGet] public async Task<int> CountOk(Guid key) => (await cdrs.OfAsync(key)).Count;
    [HttpGet] public async Task<IActionResult> Bad3(Guid key) { var all = await cdrs.OfAsync(key); if (all.Count == 0) return NotFound(); return Ok(all.Select(c => new { c.Seq, c.Seconds })); } //! PRIV6005
}
[Authorize] public class UsageController2(ICdrs cdrs) : ControllerBase
{
    [HttpGet] public async Task<IActionResult> Good(Guid key) => Ok(await cdrs.OfAsync(key));
    [HttpGet, AllowAnonymous] public async Task<IActionResult> Bad(Guid key) => Ok(await cdrs.OfAsync(key)); //! PRIV6005
}
public class CallHub(ICdrs cdrs) : Hub { public async Task<List<Cdr>> Get(Guid key) => await cdrs.OfAsync(key); } //! PRIV6005
[Authorize] public class CallHub2(ICdrs cdrs) : Hub { public async Task<List<Cdr>> Get(Guid key) => await cdrs.OfAsync(key); }
public class Pages(ICdrs cdrs) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    public List<Cdr> Calls { get; set; } = new();
    public async Task<IActionResult> OnGetJsonAsync(Guid key) => new JsonResult(await cdrs.OfAsync(key)); //! PRIV6005
    public IActionResult OnGetOk() => new JsonResult(1);
    public int Total { get; private set; }
    private List<Cdr> Hidden { get; set; } = new();
    public async Task OnGetAsync(Guid key) => Calls = await cdrs.OfAsync(key); //! PRIV6005
    public async Task OnGetTotalAsync(Guid key) { Hidden = await cdrs.OfAsync(key); Total = Hidden.Count; }
}
[Authorize] public class Pages2(ICdrs cdrs) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    public List<Cdr> Calls { get; private set; } = new();
    public async Task OnGetAsync(Guid key) { Calls = await cdrs.OfAsync(key); }
}
public static class Min
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/a/{key}", async (Guid key, ICdrs cdrs) => Results.Ok(await cdrs.OfAsync(key))); //! PRIV6005
        app.MapGet("/b/{key}", async (Guid key, ICdrs cdrs) => Results.Ok(await cdrs.OfAsync(key))).RequireAuthorization();
        app.MapGet("/c/{key}", [Authorize] async (Guid key, ICdrs cdrs) => await cdrs.OfAsync(key));
        app.MapGet("/d/{key}", async (Guid key, ICdrs cdrs) => await cdrs.OfAsync(key)); //! PRIV6005
        var g = app.MapGroup("/g").RequireAuthorization();
        g.MapGet("/e/{key}", async (Guid key, ICdrs cdrs) => await cdrs.OfAsync(key));
        app.MapGet("/f/{key}", ByName);
        app.MapGet("/h/{key}", ByName2).RequireAuthorization();
        app.MapGet("/i/{key}", Local);
        static async Task<IResult> Local(Guid key, ICdrs cdrs) => Results.Ok(await cdrs.OfAsync(key)); //! PRIV6005
        var o = app.MapGroup("/o");
        o.MapGet("/e/{key}", async (Guid key, ICdrs cdrs) => TypedResults.Ok(await cdrs.OfAsync(key))); //! PRIV6005
    }
    static async Task<IResult> ByName(Guid key, ICdrs cdrs) => Results.Json(await cdrs.OfAsync(key)); //! PRIV6005
    static async Task<IResult> ByName2(Guid key, ICdrs cdrs) => Results.Json(await cdrs.OfAsync(key));
}
public class CallCentre(ICdrs cdrs, IConsentDb consents)
{
    public async Task<string> Bad(Guid key) => (await cdrs.OfAsync(key))[0].Callee; //! PRIV6005
    public async Task<string> Ok(Guid key) { if (!consents.IsAuthenticated(key)) throw new UnauthorizedAccessException(); return (await cdrs.OfAsync(key))[0].Callee; }
}
public class Account(IAccounts accounts, IMailer mailer, ISubscribers subs) : ControllerBase
{
    [HttpPost, Authorize] public async Task<IActionResult> BadPw(Guid key, string pw) { await accounts.SetPasswordAsync(key, pw); return Ok(); } //! PRIV6006
    [HttpPost, Authorize] public async Task<IActionResult> OkPw(Guid key, string pw) { var s = await subs.ByKeyAsync(key); if (s is null) return NotFound(); await accounts.SetPasswordAsync(key, pw); await mailer.TellOldAddressAsync(s.Mailbox, "changed"); return Ok(); }
    [HttpPost, Authorize] public async Task<IActionResult> BadPath(Guid key, PostalAddress a, bool quiet) { accounts.MoveTo(key, a); if (!quiet) await mailer.TellOldAddressAsync("x", "y"); return Ok(); } //! PRIV6006
    [HttpPost] public async Task<IActionResult> BadAnon(Guid key, string pw) { await accounts.SetPasswordAsync(key, pw); await mailer.TellOldAddressAsync("x", "y"); return Ok(); } //! PRIV5006
}
