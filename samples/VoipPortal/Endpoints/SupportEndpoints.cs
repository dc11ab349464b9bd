using System.Security.Claims;
using VoipPortal.Contracts;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>Questions to support.</summary>
public static class SupportEndpoints
{
    public static void MapSupport(this WebApplication app)
    {
        var tickets = app.MapGroup("/api/tickets").RequireAuthorization();
        tickets.MapGet("/", (ClaimsPrincipal user, SupportDesk desk) => desk.OfCustomerAsync(user.CustomerId()));
        tickets.MapPost("/", async (TicketText question, ClaimsPrincipal user, SupportDesk desk) =>
        {
            if (string.IsNullOrWhiteSpace(question.Text)) return Results.BadRequest();
            var id = await desk.OpenAsync(user.CustomerId(), question);
            return Results.Created("/api/tickets", new { id });
        });
    }
}
