using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4003: Recipient or purpose that the policy does not name. Rests on P30.</summary>
internal sealed class UnnamedRecipientRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4003",
        "Recipient or purpose that the policy does not name",
        "'{0}' ({1}) reaches '{2}', a recipient or purpose of which the policy says nothing; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4003"));

    public override bool Covers(Finding finding) => finding.Decision.IsUnnamed;

    public override string Remedy(Finding finding) => $"name its channel '{finding.Channel}' in the policy, or use one that is there";
}
