using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6007: Location without express consent. Rests on F15.</summary>
internal sealed class LocationWithoutConsentRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV6007",
        "Location without express consent",
        "'{0}' ({1}) is given to '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cpni", "PRIV6007"));

    public override bool Covers(Finding finding) => finding is { Category: { Kind: DataKind.Cpni, Name: "Location" }, Channel: "Marketing" or "Partner" or "Affiliate" or "Analytics" or "Advertising" or "Publication" or "Matching" };

    public override string Remedy(Finding finding) => Remedies.Of(finding, Remedies.CheckFirst(finding));
}
