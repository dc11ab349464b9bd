using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV8002 and PRIV8003, on the cookies of ASP.NET Core and on a jar of the user's own; more of PRIV8001 is in Cases/Rules.</summary>
public class CookieRuleTests
{
    [Fact]
    public Task Cookies_of_a_response() => PrivacyTest.Verify("""
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        namespace Cases.ResponseCookies;
        public class Cookies(IDataProtector protector)
        {
            public void Bad(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", c.Email); //! PRIV8003
                response.Cookies.Append("user", c.Name, new CookieOptions { Secure = true, HttpOnly = true }); //! PRIV8002
                response.Cookies.Append("user", Uri.EscapeDataString(c.Email)); //! PRIV8003
                response.Cookies.Append("user", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Email))); //! PRIV8003
                response.Cookies.Append("user", string.Join('|', c.Id, c.Phone)); //! PRIV8003
                response.Cookies.Append("user", Clean.Hash(c.Email)); //! PRIV8003
                response.Cookies.Append("last", c.Calls[0].Destination); //! PRIV8003
                response.Cookies.Append("pay", c.CardNumber); //! PRIV8003
                response.Cookies.Append("login", c.Password); //! PRIV8003
            }

            public void Ok(HttpResponse response, Customer c)
            {
                response.Cookies.Append("customer", c.Id.ToString());
                response.Cookies.Append("plan", c.Plan, new CookieOptions { MaxAge = TimeSpan.FromDays(30) });
                response.Cookies.Append("seen", "1");
                response.Cookies.Append("address", c.IpAddress);
                response.Cookies.Append("user", protector.Protect(c.Email));
                response.Cookies.Append("user", Clean.Encrypt(c.Email));
                response.Cookies.Append("user", Clean.Redact(c.Email));
                response.Cookies.Append("known", (c.Email != "").ToString());
                response.Cookies.Append("calls", $"{c.Calls.Count}");
                response.Cookies.Delete("user");
            }

            public bool OkCompared(HttpRequest request, Customer c) => request.Cookies["user"] == c.Email;
        }
        public class Pages : ControllerBase
        {
            public IActionResult Bad(Customer c)
            {
                Response.Cookies.Append("user", c.Email); //! PRIV8003
                return NoContent();
            }

            public IActionResult Ok(Customer c)
            {
                HttpContext.Response.Cookies.Append("plan", c.Plan);
                return NoContent();
            }
        }
        """);

    [Fact]
    public Task A_jar_of_ones_own() => PrivacyTest.Verify("""
        using PrivacyAnalyzers;
        namespace Cases.Jar;
        public interface IJar { [Sink(Channel.Cookie)] void Put(string name, string value, bool isEssential = true); }
        public class Jars(IJar jar)
        {
            public void Bad(Customer c) => jar.Put("user", c.Email); //! PRIV8002
            public void BadHelper(Customer c) => Keep(c.Phone); //! PRIV8002
            public void Ok(Customer c) => jar.Put("customer", c.Id.ToString());
            public void OkEncrypted(Customer c) => jar.Put("user", Clean.Encrypt(c.Email));
            public void OkOnline(Customer c) => jar.Put("address", c.IpAddress);
            public void OkHelper(Customer c) => Keep(c.Plan);

            private void Keep(string text) => jar.Put("kept", text);
        }
        """);

    [Fact]
    public Task Where_the_framework_asks_nothing_gets_out_unasked() => PrivacyTest.Verify("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Cases.CookiePolicy;
        public interface IJar { [Sink(Channel.Cookie)] void Put(string name, string value); }
        public static class Setup
        {
            public static void Cookies(CookiePolicyOptions options) => options.CheckConsentNeeded = _ => true;

            public static void Ok(HttpResponse response, string visit) => response.Cookies.Append("_ga", visit);

            public static void Bad(IJar jar, string visit) => jar.Put("_ga", visit); //! PRIV8001
        }
        """);
}
