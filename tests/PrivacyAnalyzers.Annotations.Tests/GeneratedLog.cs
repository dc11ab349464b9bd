using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>Log methods whose bodies the generator of Microsoft.Extensions.Telemetry writes.</summary>
internal static partial class GeneratedLog
{
    [LoggerMessage(LogLevel.Information, "Signed up {email} for {plan}")]
    public static partial void SignedUp(this ILogger logger, [Pii(PiiCategory.Contact)] string email, string plan);

    [LoggerMessage(LogLevel.Information, "Saved")]
    public static partial void Saved(this ILogger logger, [LogProperties] Customer customer);

    [LoggerMessage(LogLevel.Information, "Sent")]
    public static partial void Sent(this ILogger logger, [LogProperties] Delivery delivery);

    [LoggerMessage(LogLevel.Information, "Called {number}")]
    public static partial void Called(this ILogger logger, PhoneNumber number);
}
