namespace VoipPortal.Infrastructure;

/// <summary>The cookies that the portal needs, and none to follow people with.</summary>
public static class VisitCookies
{
    public static void RememberPlan(HttpResponse response, string plan) =>
        response.Cookies.Append("plan", plan, new CookieOptions { IsEssential = true, Secure = true, HttpOnly = true });
}
