using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Annotations;

/// <summary>PRIV1002: Member looks like CPNI but is not marked. Rests on F1.</summary>
internal static class LooksLikeCpniRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV1002",
        "Member looks like CPNI but is not marked",
        "'{0}' is named like customer proprietary network information and does not say so; mark it [{1}] ({2}: \"{3}\")",
        "Privacy.Annotations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Annotations", "PRIV1002"));
}
