using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3007: Correspondence address used for marketing. Rests on P19.</summary>
internal sealed class CorrespondenceForMarketingRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV3007",
        "Correspondence address used for marketing",
        "'{0}' ({1}) was given in correspondence and reaches the marketing sender '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Messages", "PRIV3007"));

    public override bool Covers(Finding finding) => MessageFindings.AreConcerned(finding) && finding is { Category.Name: "Correspondence", Guard: GuardState.Missing };

    public override string Remedy(Finding finding) => Remedies.CheckFirst(finding);
}
