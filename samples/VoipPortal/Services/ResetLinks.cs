using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PrivacyAnalyzers;
using VoipPortal.Infrastructure;

namespace VoipPortal.Services;

/// <summary>Links by which somebody who forgot a password sets a new one. They work for an hour, and only the portal can make them.</summary>
public class ResetLinks(IDataProtectionProvider protection, IOptions<PortalOptions> options)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("reset").ToTimeLimitedDataProtector();

    public Uri For(int customerId) =>
        new(options.Value.Address, "/reset#" + _protector.Protect(customerId.ToString(CultureInfo.InvariantCulture), s_lifetime));

    /// <summary>Whether somebody has the link that was mailed to the customer.</summary>
    [ConditionCheck(Condition.CustomerAuthenticated)]
    public bool IsGenuine(string token) => CustomerOf(token) is not null;

    /// <summary>The key of the customer, from which nobody can make the link again.</summary>
    [Sanitizer(Protection.Redacted)]
    public int? CustomerOf(string token)
    {
        try
        {
            return int.Parse(_protector.Unprotect(token), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
