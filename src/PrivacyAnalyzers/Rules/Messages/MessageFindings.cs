using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>What the four consent rules share; which of them takes a finding depends on the check that came nearest.</summary>
internal static class MessageFindings
{
    public static bool AreConcerned(Finding finding) =>
        finding is { Category.Kind: DataKind.Pii } && (finding.Release.IsDemand || finding.Channel == "Marketing");
}
