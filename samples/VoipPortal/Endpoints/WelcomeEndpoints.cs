using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using VoipPortal.Data;
using VoipPortal.Infrastructure;

namespace VoipPortal.Endpoints;

/// <summary>Pages that people land on, and what they leave in the browser.</summary>
public static class WelcomeEndpoints
{
    public static void MapWelcome(this WebApplication app)
    {
        app.MapGet("/from/{campaign}", (string campaign, CampaignCookies cookies, HttpResponse response) =>
        {
            cookies.FromAdvertisement(response, campaign);
            return Results.Redirect("/");
        });
        app.MapGet("/from-newsletter", (CampaignCookies cookies, HttpResponse response) =>
        {
            cookies.FromNewsletter(response);
            return Results.Redirect("/");
        });
        app.MapGet("/hello", HelloAsync).RequireAuthorization();
    }

    /// <summary>Greets by name the next time, before anybody signs in.</summary>
    private static async Task<IResult> HelloAsync(ClaimsPrincipal user, CustomerStore customers, HttpResponse response, IDataProtectionProvider protection)
    {
        var customer = await customers.GetAsync(user.CustomerId());
        response.Cookies.Append("greeting", customer.Name);
        response.Cookies.Append("last-sign-in", customer.Email, new CookieOptions { Secure = true, HttpOnly = true });
        response.Cookies.Append("line", protection.CreateProtector("line").Protect(customer.Phone), new CookieOptions { Secure = true, HttpOnly = true });
        return Results.NoContent();
    }
}
