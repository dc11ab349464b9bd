using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4002: Matching with third-party data without a confidentiality agreement. Rests on P23.</summary>
internal sealed class MatchingRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4002",
        "Matching with third-party data without a confidentiality agreement",
        "'{0}' ({1}) is matched with third-party data by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4002"));

    public override bool Covers(Finding finding) => finding is { Channel: "Matching", Category.Kind: DataKind.Pii };

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
