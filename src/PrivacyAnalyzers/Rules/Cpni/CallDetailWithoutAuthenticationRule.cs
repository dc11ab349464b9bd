using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6005: Call detail disclosed without customer authentication. Rests on F10.</summary>
internal sealed class CallDetailWithoutAuthenticationRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV6005",
        "Call detail disclosed without customer authentication",
        "'{0}' ({1}) is told by '{2}' to whoever asks; {3} ({4}: \"{5}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cpni", "PRIV6005"));

    public override bool Covers(Finding finding) => finding is { Channel: "Response", Category.Kind: DataKind.Cpni };

    public override string Remedy(Finding finding) => "require authorization, or check [ConditionCheck(Condition.CustomerAuthenticated)] first";
}
