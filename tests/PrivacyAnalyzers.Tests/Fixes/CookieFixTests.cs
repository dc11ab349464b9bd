using PrivacyAnalyzers.CodeFixes.Cookies;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV8001, PRIV8003: the visitor's preference, and both flags.</summary>
public class CookieFixTests
{
    [Fact]
    public Task Options_are_added() => Fix.Verify<CookieFlagsFix>(
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", {|PRIV8003:c.Email|});
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", {|PRIV8002:c.Email|}, new CookieOptions { Secure = true, HttpOnly = true });
            }
        }
        """);

    [Fact]
    public Task Flags_are_set_and_completed() => Fix.Verify<CookieFlagsFix>(
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", {|PRIV8003:c.Email|}, new CookieOptions { Path = "/", Secure = false });
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", {|PRIV8002:c.Email|}, new CookieOptions { Path = "/", Secure = true, HttpOnly = true });
            }
        }
        """);

    [Fact]
    public Task Also_in_a_local() => Fix.Verify<CookieFlagsFix>(
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                var options = new CookieOptions();
                options.Secure = false;
                response.Cookies.Append("user", {|PRIV8003:c.Email|}, options);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                var options = new CookieOptions { HttpOnly = true };
                options.Secure = true;
                response.Cookies.Append("user", {|PRIV8002:c.Email|}, options);
            }
        }
        """);

    [Fact]
    public Task And_over_lines() => Fix.Verify<CookieFlagsFix>(
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                var options = new CookieOptions
                {
                    Path = "/",
                    Domain = "portal.example"
                };
                response.Cookies.Append("user", {|PRIV8003:c.Email|}, options);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                var options = new CookieOptions
                {
                    Path = "/",
                    Domain = "portal.example",
                    Secure = true,
                    HttpOnly = true
                };
                response.Cookies.Append("user", {|PRIV8002:c.Email|}, options);
            }
        }
        """);

    [Fact]
    public Task Or_the_value_is_encrypted() => Fix.Verify<CookieFlagsFix>(
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", {|PRIV8003:c.Email|});
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public class Cookies
        {
            public void Set(HttpResponse response, Customer c)
            {
                response.Cookies.Append("user", Clean.Encrypt(c.Email));
            }
        }
        """, "PRIV8003.Protect");

    [Fact]
    public Task The_preference_is_looked_at() => Fix.Verify<TrackingFix>(
        """
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics(IPreferences preferences)
        {
            public void Count(HttpContext context, string id)
            {
                context.Response.Cookies.Append({|PRIV8001:"_ga"|}, id);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics(IPreferences preferences)
        {
            public void Count(HttpContext context, string id)
            {
                if (!preferences.RefusesTracking)
                {
                    context.Response.Cookies.Append("_ga", id);
                }
            }
        }
        """);

    [Fact]
    public Task Else_what_the_framework_knows_of_it() => Fix.Verify<TrackingFix>(
        """
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics
        {
            public void Count(HttpContext context, string id)
            {
                context.Response.Cookies.Append({|PRIV8001:"_ga"|}, id);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Features;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics
        {
            public void Count(HttpContext context, string id)
            {
                if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack == true)
                {
                    context.Response.Cookies.Append("_ga", id);
                }
            }
        }
        """);

    [Fact]
    public Task A_refusal_is_not_taken_for_leave() => Fix.Verify<TrackingFix>(
        """
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics(IPreferences preferences)
        {
            public void Count(HttpContext context, string id)
            {
                if (preferences.RefusesTracking) context.Response.Cookies.Append({|PRIV8001:"_ga"|}, id);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IPreferences { [OptOutCheck(Purpose.Cookies)] bool RefusesTracking { get; } }
        public class Statistics(IPreferences preferences)
        {
            public void Count(HttpContext context, string id)
            {
                if (!preferences.RefusesTracking) context.Response.Cookies.Append("_ga", id);
            }
        }
        """);
}
