using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PrivacyAnalyzers;
using VoipPortal.Infrastructure;

namespace VoipPortal.Services;

/// <summary>Links that end the newsletter without a sign-in. Only the portal can make and read them.</summary>
public class UnsubscribeLinks(IDataProtectionProvider protection, IOptions<PortalOptions> options)
{
    private readonly IDataProtector _protector = protection.CreateProtector("unsubscribe");

    public Uri For(int customerId) =>
        new(options.Value.Address, "/unsubscribe?token=" + _protector.Protect(customerId.ToString(CultureInfo.InvariantCulture)));

    [Fulfils(Duty.Unsubscribe)]
    public string AddTo(string body, int customerId) => $"{body}\n\nNo more of this: {For(customerId)}";

    /// <summary>The customer of a link; null where it is none of ours.</summary>
    public int? Read(string token)
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
