using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4006: Disclosure to an authority without a lawful-request reference. Rests on P15.</summary>
internal sealed class AuthorityDisclosureRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4006",
        "Disclosure to an authority without a lawful-request reference",
        "'{0}' ({1}) is disclosed to an authority by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4006"));

    public override bool Covers(Finding finding) => finding is { Channel: "Authority", Category: { Kind: DataKind.Pii, Name: not "Payment" } };

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
