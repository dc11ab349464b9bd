using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6002: Opt-in needed where opt-out was checked. Rests on F4.</summary>
internal sealed class OptInNeededRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV6002",
        "Opt-in needed where opt-out was checked",
        "'{0}' ({1}) is given to '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cpni", "PRIV6002"));

    public override bool Covers(Finding finding) => finding is { Category.Kind: DataKind.Cpni, Guard: GuardState.NoObjection };

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
