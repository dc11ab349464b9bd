using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9002: Suppression has expired. A date that nobody watches is none.</summary>
internal static class ExpiredSuppressionRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9002",
        "Suppression has expired",
        "'{0}' was to be suppressed until {1}; remove the suppression, or decide anew",
        "Privacy.Governance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9002"));
}
