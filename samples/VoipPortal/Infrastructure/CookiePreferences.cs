using PrivacyAnalyzers;

namespace VoipPortal.Infrastructure;

/// <summary>What the visitor said about cookies. Nothing said means no.</summary>
public class CookiePreferences(IHttpContextAccessor accessor)
{
    private const string Name = "cookie-preference";
    private const string Yes = "statistics";

    [ConsentCheck(Purpose.Cookies)]
    public bool AllowsStatistics => accessor.HttpContext?.Request.Cookies[Name] == Yes;

    /// <summary>The preference itself is kept in a cookie that the site needs.</summary>
    public static void Save(HttpResponse response, bool statistics)
    {
        var needed = new CookieOptions { IsEssential = true, Secure = true, HttpOnly = true, MaxAge = TimeSpan.FromDays(180) };
        response.Cookies.Append(Name, statistics ? Yes : "none", needed);
        if (!statistics) response.Cookies.Delete(VisitMiddleware.VisitorCookie);
    }
}
