using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1004: Marks conflict. Calls go by either of them.</summary>
internal static class ConflictingMarksRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1004",
        "Marks conflict",
        "[{0}] on '{1}' conflicts with {2}; let them say the same",
        "Privacy.Annotations",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1004"));
}
