using System.Security.Claims;
using VoipPortal.Contracts;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>What customers see and change once they are signed in.</summary>
public static class AccountEndpoints
{
    public static void MapAccount(this WebApplication app)
    {
        app.MapGet("/account", PageAsync).RequireAuthorization();

        var api = app.MapGroup("/api").RequireAuthorization();
        api.MapGet("/account", (ClaimsPrincipal user, AccountService accounts) => accounts.ShowAsync(user.CustomerId()));
        api.MapPut("/account/contact", async (ContactChange change, ClaimsPrincipal user, AccountService accounts) =>
            await accounts.ChangeContactAsync(user.CustomerId(), change) ? Results.NoContent() : Results.Conflict());
        api.MapPut("/account/consents", async (ConsentSettings settings, ClaimsPrincipal user, ConsentService consents) =>
        {
            await consents.SaveAsync(user.CustomerId(), settings);
            return Results.NoContent();
        });
        api.MapGet("/calls", (ClaimsPrincipal user, CallHistoryService calls, int days = 30) => calls.ForAsync(user.CustomerId(), days));
        api.MapGet("/calls.csv", async (ClaimsPrincipal user, CallHistoryService calls, int days = 30) =>
            Results.Text(await calls.AsCsvAsync(user.CustomerId(), days), "text/csv"));

        // The link in a newsletter works without a sign-in.
        app.MapGet("/unsubscribe", UnsubscribeAsync);
    }

    private static async Task<IResult> PageAsync(ClaimsPrincipal user, AccountService accounts)
    {
        var account = await accounts.ShowAsync(user.CustomerId());
        return HomeEndpoints.Page(
            "Your account",
            $"{account.Name}, {account.Email}, {account.Phone}",
            $"Your plan is {account.Plan}.",
            account.Consents.Newsletter ? "You get our newsletter." : "You do not get our newsletter.");
    }

    private static async Task<IResult> UnsubscribeAsync(string token, UnsubscribeLinks links, ConsentService consents)
    {
        if (links.Read(token) is not { } customerId) return Results.BadRequest();
        await consents.UnsubscribeAsync(customerId);
        return HomeEndpoints.Page("Unsubscribed", "You get no more newsletters.");
    }
}
