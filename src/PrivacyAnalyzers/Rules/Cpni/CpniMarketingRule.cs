using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6001: CPNI used for marketing without approval. Rests on F4 F7.</summary>
internal sealed class CpniMarketingRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV6001",
        "CPNI used for marketing without approval",
        "'{0}' ({1}) is used for marketing by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cpni", "PRIV6001"));

    public override bool Covers(Finding finding) => finding is { Channel: "Marketing", Category.Kind: DataKind.Cpni };

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
