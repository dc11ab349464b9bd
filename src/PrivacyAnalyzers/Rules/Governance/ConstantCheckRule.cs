using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9005: Consent check returns a constant. Rests on P4.</summary>
internal static class ConstantCheckRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9005",
        "Consent check returns a constant",
        "'{0}' is marked as a check and always returns {1}; look the answer up, or remove the mark ({2}: \"{3}\")",
        "Privacy.Governance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9005"));
}
