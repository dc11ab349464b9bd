using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1003: Mark has no effect here. Whoever reads it believes otherwise.</summary>
internal static class IneffectiveMarkRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1003",
        "Mark has no effect here",
        "[{0}] on '{1}' has no effect: {2}; remove it, or put it where it belongs",
        "Privacy.Annotations",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1003"));
}
