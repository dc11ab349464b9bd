//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// minimal API endpoints and middleware
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyAnalyzers;
namespace Cases.Realistic_MinimalApi;

public static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/send/{id:int}", async (int id, ICustomers customers, IConsents consents, IMarketingMail mail) =>
        {
            if (!await consents.AllowsMarketingAsync(id)) return Results.Forbid();
            var c = await customers.FindAsync(id);
            await mail.SendAsync(c.Email, "Offer");
            return Results.Ok();
        });

        app.MapPost("/send-unchecked/{id:int}", async (int id, ICustomers customers, IMarketingMail mail) =>
        {
            var c = await customers.FindAsync(id);
            await mail.SendAsync(c.Email, "Offer"); //! PRIV3001
            return Results.Ok();
        });

        app.MapPost("/named/{id:int}", Named);
    }

    private static IResult Named(int id, ICustomers customers, IMarketingMail mail)
    {
        var c = customers.Find(id);
        if (c is not { AcceptsMarketing: true, Email: { Length: > 0 } to }) return Results.NotFound();
        mail.Send(to, "Offer");
        return TypedResults.Ok();
    }

    public static IResult NamedUnchecked(int id, ICustomers customers, IMarketingMail mail)
    {
        var c = customers.Find(id);
        if (c is not { Email: { Length: > 0 } to }) return Results.NotFound();
        mail.Send(to, "Offer"); //! PRIV3001
        return TypedResults.Ok();
    }

    public static IResult Inverted(int id, ICustomers customers, IMarketingMail mail)
    {
        var c = customers.Find(id);
        if (c.AcceptsMarketing) return Results.Conflict();
        mail.Send(c.Email, "Please subscribe"); //! PRIV3004
        return Results.Ok();
    }
}
