using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1007: Unknown category, purpose, channel, protection, condition or duty. A mistyped word protects nobody.</summary>
internal static class UnknownWordRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1007",
        "Unknown category, purpose, channel, protection, condition or duty",
        "Unknown {0} '{1}'; {2}",
        "Privacy.Annotations",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1007"));
}
