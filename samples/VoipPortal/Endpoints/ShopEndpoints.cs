using System.Security.Claims;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>The shop for telephones, and the pages around it.</summary>
public static class ShopEndpoints
{
    public static void MapShop(this WebApplication app)
    {
        var shop = app.MapGroup("/shop").RequireAuthorization();
        shop.MapPost("/orders", async (OrderForm form, ClaimsPrincipal user, OrderService orders) =>
            await orders.OrderAsync(user.CustomerId(), form) ? Results.NoContent() : Results.BadRequest());
        shop.MapPost("/returns", async (ClaimsPrincipal user, OrderService orders) =>
        {
            await orders.ReturnAsync(user.CustomerId());
            return Results.NoContent();
        });
        shop.MapGet("/thanks", ThanksAsync);
        shop.MapGet("/invite", Invite);
        app.MapGet("/shop", () => Results.Content(Catalogue, "text/html"));
    }

    /// <summary>A pixel that counts visits, a button to recommend us, and a link to the makers: none of them is told who looks.</summary>
    private const string Catalogue = """
        <!doctype html>
        <title>Telephones</title>
        <p>Desk phones and headsets, by <a href="https://makers.example/">these makers</a>.</p>
        <iframe src="https://www.facebook.com/plugins/like.php?href=https://portal.voip.example/shop"></iframe>
        <img src="https://ads.example/pixel.gif?page=shop" width="1" height="1" alt="">
        """;

    private static async Task<IResult> ThanksAsync(ClaimsPrincipal user, CustomerStore customers)
    {
        var customer = await customers.GetAsync(user.CustomerId());
        return Results.Content($"<p>Thank you!</p><img src=\"https://ads.example/pixel.gif?event=sale&em={customer.Email}\" width=\"1\" height=\"1\">", "text/html");
    }

    private static IResult Invite() =>
        Results.Content("<p>Bring a friend!</p><img src=\"https://ads.example/pixel.gif?event=invite\" width=\"1\" height=\"1\">", "text/html");
}
