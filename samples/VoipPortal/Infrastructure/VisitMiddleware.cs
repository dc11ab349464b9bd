using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Counts visits: pages, not people. Only who allows statistics gets a number, and it is drawn by lot.</summary>
public class VisitMiddleware(RequestDelegate next, ILogger<VisitMiddleware> log)
{
    public const string VisitorCookie = "visitor";

    public async Task InvokeAsync(HttpContext context, CookiePreferences cookies, IAnalytics analytics)
    {
        log.LogInformation("Visit of {Page} from {Address}", context.Request.Path, context.Connection.RemoteIpAddress);
        if (cookies.AllowsStatistics && IsPage(context.Request))
        {
            if (!context.Request.Cookies.ContainsKey(VisitorCookie))
            {
                var drawn = Guid.NewGuid().ToString("N");
                context.Response.Cookies.Append(VisitorCookie, drawn, new CookieOptions { Secure = true, HttpOnly = true });
            }

            analytics.Track("page", context.Request.Path.Value ?? "/");
        }

        await next(context);
    }

    /// <summary>What people look at, and not what the staff does.</summary>
    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments("/admin");
}
