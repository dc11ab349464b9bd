using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3002: Consent was checked for another purpose. Rests on the clause that the policy names for it.</summary>
internal sealed class ConsentForOtherPurposeRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV3002",
        "Consent was checked for another purpose",
        "'{0}' ({1}) reaches the marketing sender '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Messages", "PRIV3002"));

    public override bool Covers(Finding finding) => MessageFindings.AreConcerned(finding) && finding.Guard == GuardState.OtherPurpose;

    public override Clause ClauseOf(Finding finding, PrivacyPolicy policy) => policy.OwnPurpose ?? finding.Decision.Clause;

    public override string Remedy(Finding finding) => finding.Missing is { Kind: not RequirementKind.Consent } ? Remedies.Of(finding, "") : $"consent was checked for {finding.OtherPurpose}, needed is {finding.Missing!.Name}";
}
