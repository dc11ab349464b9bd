using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9004: Policy rule never applies. It looks like protection and is none.</summary>
internal static class UnusedPolicyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9004",
        "Policy rule never applies",
        "This rule decides nothing: for all its data and channels another rule is more specific, or it is about aggregates, which pass everywhere; remove it, or narrow the other",
        "Privacy.Governance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9004"), customTags: WellKnownDiagnosticTags.CompilationEnd);
}
