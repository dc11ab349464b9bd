using System.Net;
using Microsoft.AspNetCore.Identity;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Lets customers in.</summary>
public partial class SignInService(CustomerStore customers, IPasswordHasher<Customer> hasher, ILogger<SignInService> log)
{
    /// <summary>The customer, if the password is theirs.</summary>
    public async Task<Customer?> CheckAsync(SignIn form, IPAddress? address)
    {
        if (await customers.FindByEmailAsync(form.Email) is not { } customer)
        {
            NobodySignedIn(Mask.Hash(form.Email), address);
            return null;
        }

        if (hasher.VerifyHashedPassword(customer, customer.PasswordHash, form.Password) == PasswordVerificationResult.Failed)
        {
            log.LogDebug("Customer {CustomerId} failed", customer.Id);
            log.LogWarning("Sign-in of customer {CustomerId} from {Address} failed", customer.Id, address);
            return null;
        }

        customer.LastSignInAt = DateTime.UtcNow;
        customer.LastAddress = address?.ToString() ?? "";
        await customers.SaveAsync();
        return customer;
    }

    [LoggerMessage(LogLevel.Warning, "Sign-in from {Address} as {HashedEmail}, who is no customer")]
    private partial void NobodySignedIn(string hashedEmail, IPAddress? address);
}
