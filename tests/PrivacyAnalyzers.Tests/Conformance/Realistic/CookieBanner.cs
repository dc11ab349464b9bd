//# ids: PRIV8001, PRIV8002, PRIV8003, PRIV3004
// The banner, its answer, and who asks for it.
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PrivacyAnalyzers;
namespace Cases.Realistic_CookieBanner;

public sealed record CookieChoice(bool Statistics, bool Advertising);

public sealed class CookiePreferences(IHttpContextAccessor accessor)
{
    private const string Name = "cookie-preferences";

    [ConsentCheck(Purpose.Cookies)]
    public bool MayTrack
    {
        get
        {
            var text = accessor.HttpContext?.Request.Cookies[Name];
            if (string.IsNullOrEmpty(text)) return false;
            return JsonSerializer.Deserialize<CookieChoice>(text)?.Statistics == true;
        }
    }

    public void Save(HttpResponse response, CookieChoice choice) => response.Cookies.Append(Name, JsonSerializer.Serialize(choice), new CookieOptions
    {
        IsEssential = true,
        Secure = true,
        HttpOnly = true,
        MaxAge = TimeSpan.FromDays(180),
    });
}

public sealed class VisitMiddleware(RequestDelegate next, CookiePreferences preferences)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Session(context);
        if (preferences.MayTrack) Statistics(context);
        Campaign(context);
        await next(context);
    }

    private static void Session(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey("session")) return;
        context.Response.Cookies.Append("session", Guid.NewGuid().ToString("N"), new CookieOptions { IsEssential = true, Secure = true, HttpOnly = true });
    }

    private static void Statistics(HttpContext context) =>
        context.Response.Cookies.Append("_ga", $"GA1.2.{Random.Shared.Next()}", new CookieOptions { Secure = true, MaxAge = TimeSpan.FromDays(365) });

    private static void Campaign(HttpContext context)
    {
        if (!context.Request.Query.TryGetValue("gclid", out var click)) return;
        if (context.Features.Get<ITrackingConsentFeature>() is { CanTrack: true })
            context.Response.Cookies.Append("_gcl_aw", click.ToString());
    }
}

public sealed class LandingPage(CookiePreferences preferences)
{
    public void Banner(HttpContext context) =>
        context.Response.Cookies.Append("_ga", "GA1.2.1"); //! PRIV8001

    public void Remarketing(HttpContext context, string audience)
    {
        if (!preferences.MayTrack) context.Response.Cookies.Append("_gcl_au", audience); //! PRIV8001 | PRIV3004
    }

    public void Welcome(HttpContext context, Customer c)
    {
        context.Response.Cookies.Append("theme", "dark");
        context.Response.Cookies.Append("customer", c.Id.ToString(), new CookieOptions { Secure = true, HttpOnly = true, IsEssential = true });
        context.Response.Cookies.Append("greeting", c.Name, new CookieOptions { Secure = true, HttpOnly = true, IsEssential = true }); //! PRIV8002
        context.Response.Cookies.Append("mail", c.Email, new CookieOptions { IsEssential = true }); //! PRIV8002 | PRIV8003
    }

    public void Forget(HttpContext context)
    {
        foreach (var name in new[] { "_ga", "_gcl_aw", "_gcl_au" }) context.Response.Cookies.Delete(name);
    }
}
