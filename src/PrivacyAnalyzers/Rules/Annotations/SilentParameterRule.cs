using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1006: Visible parameter reaches a sink and does not say so. Another project sees the declaration alone, not the body.</summary>
internal static class SilentParameterRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1006",
        "Visible parameter reaches a sink and does not say so",
        "What '{0}' is given reaches '{1}', and other projects are not told; mark it [{2}]",
        "Privacy.Annotations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1006"));
}
