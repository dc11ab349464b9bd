using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9001: Suppression without a reason. Who comes later cannot tell whether it still holds.</summary>
internal static class SuppressionWithoutReasonRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9001",
        "Suppression without a reason",
        "'{0}' is suppressed and nobody says why; give the reason in a comment or in Justification",
        "Privacy.Governance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9001"));
}
