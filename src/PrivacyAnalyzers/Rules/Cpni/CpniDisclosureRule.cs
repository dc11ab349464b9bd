using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6003: CPNI disclosed to an affiliate or third party without the condition. Rests on F3 P3.</summary>
internal sealed class CpniDisclosureRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV6003",
        "CPNI disclosed to an affiliate or third party without the condition",
        "'{0}' ({1}) is disclosed by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cpni", "PRIV6003"));

    /// <summary>Whoever is told; the rules about particular channels are asked before.</summary>
    public override bool Covers(Finding finding) => finding.Category.Kind == DataKind.Cpni;

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
