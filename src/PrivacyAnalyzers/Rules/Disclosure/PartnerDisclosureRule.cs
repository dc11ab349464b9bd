using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4001: Disclosure to a partner without an objection check. Rests on P24.</summary>
internal sealed class PartnerDisclosureRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4001",
        "Disclosure to a partner without an objection check",
        "'{0}' ({1}) is disclosed to {6} by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4001"));

    /// <summary>Partners, and whoever else a policy names as a recipient; the rules about particular recipients are asked before.</summary>
    public override bool Covers(Finding finding) => finding.Category.Kind == DataKind.Pii;

    public override string? Recipient(Finding finding) => finding.Channel is "Partner" or "Affiliate" ? "a partner" : $"'{finding.Channel}'";

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
