using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4007: Payment data outside a sale. Rests on P21.</summary>
internal sealed class PaymentOutsideSaleRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4007",
        "Payment data outside a sale",
        "'{0}' ({1}) is given to '{2}', which completes no sale; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4007"));

    public override bool Covers(Finding finding) => finding.Category is { Kind: DataKind.Pii, Name: "Payment" } && (IsNoSale(finding.Channel) || !Vocabulary.IsBuiltInChannel(finding.Channel));

    private static bool IsNoSale(string channel) => channel is "Log" or "Telemetry" or "Marketing" or "Service" or "PartnerNotice" or "Analytics" or "Advertising" or "Partner" or "Affiliate" or "Authority" or "Publication" or "Matching";

    public override string Remedy(Finding finding) => "leave it out, or give the last digits or a token";
}
