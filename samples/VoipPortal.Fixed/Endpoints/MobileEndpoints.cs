using System.Security.Claims;
using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>What the app for mobile telephones asks for.</summary>
public static class MobileEndpoints
{
    private const int Latest = 5;

    public static void MapMobile(this WebApplication app)
    {
        var mobile = app.MapGroup("/mobile").RequireAuthorization();
        mobile.MapGet("/latest", async (ClaimsPrincipal user, CallStore calls) =>
            Results.Ok((await calls.OfCustomerAsync(user.CustomerId(), DateTime.UtcNow.AddDays(-1), Latest)).Select(c => c.Destination)));
        mobile.MapGet("/calls", (ClaimsPrincipal user, CallHistoryService calls) => calls.ForAsync(user.CustomerId(), days: 1));
    }
}
