using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4004: Personal data in analytics or advertising. Rests on P14.</summary>
internal sealed class AnalyticsRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4004",
        "Personal data in analytics or advertising",
        "'{0}' ({1}) reaches analytics or advertising by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4004"));

    public override bool Covers(Finding finding) => finding is { Channel: "Analytics" or "Advertising", Category.Kind: DataKind.Pii };

    public override string Remedy(Finding finding) => Remedies.Of(finding, "leave it out, or " + Remedies.CheckFirst(finding));
}
