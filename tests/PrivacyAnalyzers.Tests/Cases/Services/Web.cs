// Sign-in, pages, databases and the start of a web application.
using System.Security.Claims;
using Dapper;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PrivacyAnalyzers;
namespace Telco.F1;

public class TelcoDb(DbContextOptions<TelcoDb> o) : DbContext(o) { public DbSet<Subscriber> Subscribers => Set<Subscriber>(); public DbSet<Cdr> Cdrs => Set<Cdr>(); }
public class LoginInput { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; [Pii(PiiCategory.Credential)] public string Password { get; set; } = ""; public bool Remember { get; set; } }

public class LoginModel(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users, ILogger<LoginModel> log) : PageModel
{
    [BindProperty] public LoginInput Input { get; set; } = new();
    public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
    {
        if (!ModelState.IsValid) return Page();
        var result = await signIn.PasswordSignInAsync(Input.Mail, Input.Password, Input.Remember, lockoutOnFailure: true);
        if (result.Succeeded) { log.LogInformation("User logged in."); return LocalRedirect(returnUrl ?? "/"); }
        if (result.IsLockedOut) { log.LogWarning("account locked from {Ip}", HttpContext.Connection.RemoteIpAddress); return RedirectToPage("./Lockout"); }
        log.LogWarning("bad login for {Mail}", Input.Mail); //! PRIV2001
        ModelState.AddModelError("", "Invalid login");
        return Page();
    }
    public async Task<IActionResult> OnPostRegisterAsync()
    {
        var user = new IdentityUser { UserName = Input.Mail, Email = Input.Mail };
        var r = await users.CreateAsync(user, Input.Password);
        if (!r.Succeeded) { foreach (var e in r.Errors) { log.LogWarning("{Code} {D}", e.Code, e.Description); ModelState.AddModelError("", e.Description); } return Page(); }
        log.LogInformation("created {Id}", user.Id);
        log.LogInformation("created {Mail}", user.Email); //! PRIV2001
        var token = await users.GenerateEmailConfirmationTokenAsync(user);
        var link = Url.Page("/Confirm", null, new { userId = user.Id, code = token }, Request.Scheme);
        return RedirectToPage("Done", new { id = user.Id });
    }
}
public class SessionController(IConfiguration cfg, ISubscribers subs, IMemoryCache cache, ILogger<SessionController> log) : Controller
{
    [HttpPost] public async Task<IActionResult> SignIn(Guid key)
    {
        var s = await subs.ByKeyAsync(key);
        if (s is null) { log.LogInformation("unknown {Key}", key); return NotFound(); }
        var id = new ClaimsIdentity(new[] { new Claim(ClaimTypes.NameIdentifier, s.Key.ToString()), new Claim(ClaimTypes.Email, s.Mailbox), new Claim(ClaimTypes.Name, s.FullName) }, CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(id));
        cache.Set(s.Key, s, TimeSpan.FromMinutes(5));
        return RedirectToAction("Index", new { s.Key });
    }
    [Authorize] public async Task<IActionResult> Profile()
    {
        var key = Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var s = await subs.ByKeyAsync(key);
        log.LogInformation("profile of {K}", key);
        log.LogInformation("profile of {K}", User.Identity!.Name);
        log.LogInformation("profile of {K}", User.FindFirstValue(ClaimTypes.Email)); //! PRIV2001
        return View(s);
    }
    public async Task<IActionResult> Mine() { var s = await subs.ByKeyAsync(Guid.Empty); return Json(new { s!.FullName, s.Mailbox }); }
}
public class Repo(TelcoDb db, ILogger<Repo> log)
{
    public Task<Subscriber?> ByMail(string mail) => db.Subscribers.AsNoTracking().FirstOrDefaultAsync(s => s.Mailbox == mail);
    public async Task Rename(Guid key, [Pii(PiiCategory.Identity)] string name) { var s = await db.Subscribers.FindAsync(key); if (s is null) { log.LogWarning("{K} not found", key); return; } s.FullName = name; await db.SaveChangesAsync(); log.LogInformation("renamed {K}, {N} rows", key, db.ChangeTracker.Entries().Count()); }
    public async Task<Dictionary<string, int>> PerTariff() { var r = await db.Subscribers.GroupBy(s => s.Tariff).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.N); log.LogInformation("tariffs: {T}", string.Join(",", r.Select(kv => $"{kv.Key}={kv.Value}"))); return r; }
    public async Task Offers(ICampaigns c) { var mails = await db.Subscribers.Where(s => s.WantsOffers && !s.UnsubscribedFromOffers).OrderBy(s => s.AccountNo).Select(s => new { s.Key, s.Mailbox }).ToListAsync(); foreach (var m in mails) await c.DispatchAsync(m.Mailbox, "Offer", "x <a href=\"https://t/unsubscribe\">unsubscribe</a>"); }
    public async Task OffersBad(ICampaigns c) { var mails = await db.Subscribers.Where(s => s.Tariff == "M").Select(s => s.Mailbox).ToListAsync(); foreach (var m in mails) await c.DispatchAsync(m, "Offer", "x unsubscribe: https://t/unsubscribe"); } //! PRIV3001
    public async Task OffersPaged(ICampaigns c) { for (var page = 0; ; page++) { var chunk = await db.Subscribers.Where(s => s.WantsOffers).OrderBy(s => s.Key).Skip(page * 100).Take(100).ToListAsync(); if (chunk.Count == 0) break; foreach (var s in chunk) await c.DispatchAsync(s.Mailbox, "Offer", "https://t/unsubscribe"); } }
    public async Task Dap(System.Data.Common.DbConnection con, Subscriber s) { await con.ExecuteAsync("update s set mail=@Mailbox where k=@Key", new { s.Mailbox, s.Key }); var n = await con.ExecuteScalarAsync<int>("select count(*) from s where mail=@m", new { m = s.Mailbox }); log.LogInformation("{N} same", n); }
    public async Task Dap2(System.Data.Common.DbConnection con) { var rows = await con.QueryAsync<Subscriber>("select * from s"); log.LogInformation("{M}", rows.First().Mailbox); } //! PRIV2001
}
public class Hashing(IPasswordHasher<Subscriber> hasher, TelcoDb db)
{
    public async Task Store(Subscriber s, [Pii(PiiCategory.Credential)] string pw) { var h = hasher.HashPassword(s, pw); await File.WriteAllTextAsync("h", h); }
    public bool Check(Subscriber s, string h, [Pii(PiiCategory.Credential)] string pw) => hasher.VerifyHashedPassword(s, h, pw) != PasswordVerificationResult.Failed;
}
public static class Program2
{
    public static void Main2(string[] args)
    {
        var b = WebApplication.CreateBuilder(args);
        b.Services.AddDbContext<TelcoDb>(o => o.UseSqlServer(b.Configuration.GetConnectionString("t")));
        b.Services.AddHttpClient("crm", c => c.BaseAddress = new Uri("https://crm.telco.example"));
        var app = b.Build();
        app.MapGet("/health", () => "ok");
        app.MapPost("/register", async (LoginInput i, TelcoDb db, ILoggerFactory f) => { var l = f.CreateLogger("r"); l.LogInformation("register {M}", i.Mail); await db.SaveChangesAsync(); return Results.Created($"/s/{Guid.NewGuid()}", null); }); //! PRIV2001
        app.MapGet("/me", [Authorize] async (ClaimsPrincipal u, ISubscribers subs) => { var s = await subs.ByKeyAsync(Guid.Parse(u.FindFirstValue("sub")!)); return s is null ? Results.NotFound() : Results.Ok(new { s.FullName, s.Mailbox }); });
        app.MapGet("/cookie", (HttpContext c) => { c.Response.Cookies.Append("theme", "dark"); return Results.Ok(); });
        app.Use(async (c, next) => { var l = c.RequestServices.GetRequiredService<ILogger<TelcoDb>>(); l.LogInformation("{Method} {Path} from {Ip} {Agent}", c.Request.Method, c.Request.Path, c.Connection.RemoteIpAddress, c.Request.Headers.UserAgent.ToString()); await next(c); });
        app.Use(async (c, next) => { var l = c.RequestServices.GetRequiredService<ILogger<TelcoDb>>(); l.LogInformation("{User}", c.User.FindFirst(ClaimTypes.Email)?.Value); await next(c); }); //! PRIV2001
        app.Run();
    }
}
public class PayController(IPayments pay, INotices notices, ILogger<PayController> log) : ControllerBase
{
    [HttpPost, Authorize] public async Task<IActionResult> Pay(Subscriber s, decimal amount)
    {
        try { await pay.ChargeAsync(s.Iban, amount); }
        catch (InvalidOperationException e) { log.LogError(e, "payment failed for {K}", s.Key); return Problem("failed"); }
        await notices.NotifyAsync(s.Mailbox, "Receipt", $"We received {amount:C}. Last digits: {s.Iban[^2..]}"); //! PRIV4007
        await notices.NotifyAsync(s.Mailbox, "Receipt", $"We received {amount:C}.");
        return Ok();
    }
}
