using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9007: Model entry matches no symbol. A misspelt member is not modelled.</summary>
internal static class UnmatchedModelRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9007",
        "Model entry matches no symbol",
        "'{0}' matches nothing that this project can see{1}",
        "Privacy.Governance",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9007"), customTags: WellKnownDiagnosticTags.CompilationEnd);
}
