using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3004: Consent check has no effect. Rests on P4.</summary>
internal sealed class ConsentCheckWithoutEffectRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV3004",
        "Consent check has no effect",
        "'{0}' ({1}) reaches the marketing sender '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Messages", "PRIV3004"));

    public override bool Covers(Finding finding) => MessageFindings.AreConcerned(finding) && finding.Guard is (GuardState.Unused or GuardState.Inverted or GuardState.Outdated);

    public override string Remedy(Finding finding) => finding.Missing is { Kind: not RequirementKind.Consent } ? Remedies.Of(finding, "") : finding.Guard switch
    {
        GuardState.Unused => $"consent for {finding.Missing!.Name} is asked, but the answer is not used",
        GuardState.Inverted => $"it is sent where consent for {finding.Missing!.Name} was refused",
        _ => $"the consent for {finding.Missing!.Name} was checked before it, or the person, was replaced",
    };
}
