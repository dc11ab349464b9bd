using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3001: Marketing message without a consent check. Rests on P4.</summary>
internal sealed class MarketingWithoutConsentRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV3001",
        "Marketing message without a consent check",
        "'{0}' ({1}) reaches the marketing sender '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Messages", "PRIV3001"));

    public override bool Covers(Finding finding) => MessageFindings.AreConcerned(finding);

    public override string Remedy(Finding finding) => Remedies.CheckFirst(finding);
}
