using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1005: Personal data flows into an unmarked member. Whoever reads the member, in another project above all, is not told what it holds.</summary>
internal static class UnmarkedMemberRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1005",
        "Personal data flows into an unmarked member",
        "'{0}' ({1}) {2} '{3}', which does not say so; mark it [{4}]",
        "Privacy.Annotations",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1005"));
}
