//# ids: PRIV8001, PRIV8002, PRIV8003
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PrivacyAnalyzers;
namespace Cases.TrackingCookies;
public interface IJar { [Sink(Channel.Cookie)] void Put(string name, string value, bool isEssential = false); }
public interface IBox { [Sink(Channel.Cookie)] void Put(string name, string value); }
public class Visits(IJar jar, IBox box, Preferences preferences)
{
    public void Bad(HttpContext context, string id)
    {
        context.Response.Cookies.Append("_ga", id); //! PRIV8001
        context.Response.Cookies.Append("_ga_4X7", id, new CookieOptions { Secure = true }); //! PRIV8001
        context.Response.Cookies.Append("_fbp", id, new CookieOptions { IsEssential = false }); //! PRIV8001
        jar.Put("visitor", id); //! PRIV8001
        jar.Put("visitor", id, false); //! PRIV8001
        box.Put("visitor", id); //! PRIV8001
        Track(context.Response, "_uetsid"); //! PRIV8001
        if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? true) context.Response.Cookies.Append("_gid", id); //! PRIV8001
    }
    private static void Track(HttpResponse response, string name) => response.Cookies.Append(name, "x");

    public void BadInverted(HttpResponse response, string id)
    {
        if (preferences.Objects) response.Cookies.Append("_ga", id); //! PRIV8001
    }

    public void Ok(HttpContext context, string id, CookieOptions options, string name)
    {
        context.Response.Cookies.Append("_ga", id, new CookieOptions { IsEssential = true });
        context.Response.Cookies.Append("_ga", id, options);
        context.Response.Cookies.Append("session", id);
        context.Response.Cookies.Append(name, id);
        if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack == true) context.Response.Cookies.Append("_ga", id);
        if (!preferences.Objects) context.Response.Cookies.Append("_ga", id);
        if (preferences.Agrees) context.Response.Cookies.Append("_ga", id);
        jar.Put("visitor", id, isEssential: true);
        jar.Put("theme", id);
        box.Put("auth-ticket", id);
        box.Put("seen", "1");
        if (preferences.Agrees) box.Put("visitor", id);
        Tell(context.Response, id);
        if (preferences.Agrees) Guarded(context.Response, id);
    }

    private void Tell(HttpResponse response, string id)
    {
        if (preferences.Objects) return;
        response.Cookies.Append("_gid", id);
    }
    private void Guarded(HttpResponse response, string id) => response.Cookies.Append("_gid", id);
}
public class Preferences
{
    [OptOutCheck(Purpose.Cookies)] public bool Objects { get; set; }
    [ConsentCheck(Purpose.Cookies)] public bool Agrees { get; set; }
}
public interface IShortJar { [Sink(Channel.Cookie)] void Keep(string text); [Sink(Channel.Cookie)] void KeepWith(string text, CookieOptions options); }

// One value, one diagnostic: what the cookie holds goes before that it follows the visitor. Name and value are two.
public class Texts(IShortJar jar, IBox box)
{
    public void Bad(Customer c, string id)
    {
        jar.Keep("visitor-" + id); //! PRIV8001
        jar.Keep("u-" + c.Email); //! PRIV8002
        jar.KeepWith("u-" + c.Email, new CookieOptions { Secure = true, HttpOnly = true }); //! PRIV8002
        jar.KeepWith("u-" + c.Email, new CookieOptions()); //! PRIV8003
        box.Put("visitor", c.Email); //! PRIV8001, PRIV8002
    }
}
