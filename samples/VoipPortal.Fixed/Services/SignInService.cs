using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>Lets customers in.</summary>
public class SignInService(CustomerStore customers, ILogger<SignInService> log)
{
    public async Task<bool> SignInAsync(int id, [PrivacyAnalyzers.Pii(PrivacyAnalyzers.PiiCategory.Credential)] string password, string? address)
    {
        var customer = await customers.FindAsync(id);
        if (customer is null || customer.PasswordHash != Mask.Hash(password))
        {
            log.LogWarning("Sign-in of {Id} failed", id);
            return false;
        }

        log.LogInformation("Sign-in of {Id} from {Address}", id, address);
        return true;
    }
}
