using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3003: Consent was checked for another person. Rests on P4.</summary>
internal sealed class ConsentOfOtherPersonRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV3003",
        "Consent was checked for another person",
        "'{0}' ({1}) reaches the marketing sender '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Messages", "PRIV3003"));

    public override bool Covers(Finding finding) => MessageFindings.AreConcerned(finding) && finding.Guard == GuardState.OtherPerson;

    public override string Remedy(Finding finding) => finding.Missing is { Kind: not RequirementKind.Consent } ? Remedies.Of(finding, "") : $"the consent that was checked for {finding.Missing!.Name} is another person's";
}
