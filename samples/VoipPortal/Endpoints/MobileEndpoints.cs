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
        app.MapGet("/mobile/{id:int}/calls", async (int id, CallStore calls) =>
            Results.Ok((await calls.OfCustomerAsync(id, DateTime.UtcNow.AddDays(-1), Latest)).Select(c => c.Destination)));

        var mobile = app.MapGroup("/mobile").RequireAuthorization();
        mobile.MapGet("/calls", (ClaimsPrincipal user, CallHistoryService calls) => calls.ForAsync(user.CustomerId(), days: 1));
    }
}
