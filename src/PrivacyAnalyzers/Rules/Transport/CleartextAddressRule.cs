using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5001: Personal data sent to a cleartext address. Rests on P26.</summary>
internal sealed class CleartextAddressRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV5001",
        "Personal data sent to a cleartext address",
        "'{0}' ({1}) is sent by '{2}' to an address without encryption; {3} ({4}: \"{5}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Transport", "PRIV5001"));

    public override bool Covers(Finding finding) => finding is { Channel: "Transport", Release.Fault: null or "address" };

    public override string Remedy(Finding finding) => "use the encrypted scheme";
}
