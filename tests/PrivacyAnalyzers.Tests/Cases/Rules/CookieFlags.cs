//# ids: PRIV8002, PRIV8003
using Microsoft.AspNetCore.Http;
using PrivacyAnalyzers;
namespace Cases.CookieFlags;
public class Flags
{
    public void Bad(HttpResponse response, Customer c)
    {
        response.Cookies.Append("user", c.Email); //! PRIV8003
        response.Cookies.Append("user", c.Email, new CookieOptions()); //! PRIV8003
        response.Cookies.Append("user", c.Email, new CookieOptions { Secure = true }); //! PRIV8003
        response.Cookies.Append("user", c.Email, new CookieOptions { Secure = true, HttpOnly = false }); //! PRIV8003
        response.Cookies.Append("user", c.Email, new CookieOptions { Secure = true, HttpOnly = true }); //! PRIV8002
        var options = new CookieOptions { Secure = true };
        options.HttpOnly = true;
        response.Cookies.Append("user", c.Email, options); //! PRIV8002
    }
    public void BadUnknown(HttpResponse response, Customer c, CookieOptions options) => response.Cookies.Append("user", c.Email, options); //! PRIV8002
    public void Ok(HttpResponse response, Customer c) => response.Cookies.Append("user", Clean.Encrypt(c.Email));
}
public interface IFlaggedJar { [Sink(Channel.Cookie)] void Put(string name, string value, CookieOptions options); }
public class OwnFlags(IFlaggedJar jar)
{
    public void Bad(Customer c) => jar.Put("user", c.Email, new CookieOptions { Secure = true }); //! PRIV8003
    public void BadFlagged(Customer c) => jar.Put("user", c.Email, new CookieOptions { Secure = true, HttpOnly = true }); //! PRIV8002
    public void Ok(Customer c) => jar.Put("user", Clean.Encrypt(c.Email), new CookieOptions());
}
