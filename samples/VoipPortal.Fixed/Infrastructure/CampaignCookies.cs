namespace VoipPortal.Infrastructure;

/// <summary>The cookies by which advertisers count who comes from where.</summary>
internal class CampaignCookies(CookiePreferences preferences)
{
    private static readonly CookieOptions s_options = new() { Secure = true, HttpOnly = true, MaxAge = TimeSpan.FromDays(30) };

    /// <summary>Somebody clicked on an advertisement.</summary>
    public void FromAdvertisement(HttpResponse response, string campaign)
    {
        if (!preferences.AllowsStatistics) return;
        response.Cookies.Append("_fbc", $"fb.1.{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}.{campaign}", s_options);
    }

    /// <summary>Somebody clicked on a link in the newsletter.</summary>
    public void FromNewsletter(HttpResponse response)
    {
        if (!preferences.AllowsStatistics) return;
        response.Cookies.Append("_ga", $"GA1.1.{Random.Shared.Next()}", s_options);
    }
}
