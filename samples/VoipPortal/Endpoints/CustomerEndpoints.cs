using VoipPortal.Domain;
using VoipPortal.Infrastructure;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

public static class CustomerEndpoints
{
    public static void MapCustomers(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context, VisitStatistics statistics) =>
        {
            statistics.Count(context);
            return "VoIP portal";
        });
        app.MapPost("/register", async (Registration registration, RegistrationService service, HttpResponse response) =>
        {
            VisitCookies.RememberPlan(response, registration.Plan);
            return Results.Ok(await service.RegisterAsync(registration));
        });
        app.MapGet("/account/{id:int}", async (int id, AccountService service) => await service.ShowAsync(id) is { } customer ? Results.Ok(customer.Plan) : Results.NotFound());
    }
}
