using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>In and out.</summary>
public static class SignInEndpoints
{
    public const string Staff = "Staff";

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost("/register", RegisterAsync);
        app.MapPost("/sign-in", SignInAsync);
        app.MapPost("/sign-out", async (HttpContext context) =>
        {
            await context.SignOutAsync();
            return Results.NoContent();
        });
    }

    /// <summary>The customer who is signed in.</summary>
    public static int CustomerId(this ClaimsPrincipal user) =>
        int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    private static async Task<IResult> RegisterAsync(Registration form, RegistrationService service)
    {
        var errors = RegistrationService.Validate(form);
        if (errors.Count > 0) return Results.ValidationProblem(errors);
        try
        {
            var id = await service.RegisterAsync(form);
            return Results.Created("/account", new { id });
        }
        catch (DuplicateCustomerException)
        {
            return Results.Conflict(new { error = "There is an account with this address." });
        }
    }

    private static async Task<IResult> SignInAsync(SignIn form, SignInService service, HttpContext context)
    {
        if (await service.CheckAsync(form, context.Connection.RemoteIpAddress) is not { } customer) return Results.Unauthorized();
        await context.SignInAsync(new ClaimsPrincipal(Identity(customer)));
        return Results.NoContent();
    }

    /// <summary>What the sign-in cookie says: the key, and nothing more about the person.</summary>
    private static ClaimsIdentity Identity(Customer customer)
    {
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, customer.Id.ToString(CultureInfo.InvariantCulture)));
        if (customer.IsStaff) identity.AddClaim(new Claim(ClaimTypes.Role, Staff));
        return identity;
    }
}
