using System.Security.Claims;
using VoipPortal.Contracts;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>Passwords, and what people change who have just moved.</summary>
public static class PasswordEndpoints
{
    public static void MapPasswords(this WebApplication app)
    {
        app.MapPut("/api/account/password", async (PasswordChange change, ClaimsPrincipal user, PasswordService passwords) =>
            await passwords.ChangeAsync(user.CustomerId(), change) ? Results.NoContent() : Results.BadRequest()).RequireAuthorization();

        app.MapPost("/forgot", async (SignIn form, PasswordService passwords) =>
        {
            await passwords.SendLinkAsync(form.Email);
            return Results.NoContent();
        });

        app.MapPost("/reset", async (PasswordReset reset, PasswordService passwords) =>
            await passwords.ResetAsync(reset) ? Results.NoContent() : Results.BadRequest());

        // The postcard to who has moved has this address on it; it asks for the password first.
        app.MapPost("/moved", async (ContactChange change, ClaimsPrincipal user, AccountService accounts) =>
            await accounts.ChangeContactAsync(user.CustomerId(), change) ? Results.NoContent() : Results.Conflict()).RequireAuthorization();
    }
}
