using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1001: Member looks like personal data but is not marked. What is not marked is not followed.</summary>
internal static class LooksLikePersonalDataRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1001",
        "Member looks like personal data but is not marked",
        "'{0}' is named like personal data and does not say so; mark it [{1}]",
        "Privacy.Annotations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1001"));
}
