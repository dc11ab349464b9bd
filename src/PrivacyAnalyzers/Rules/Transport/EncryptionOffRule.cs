using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5002: Personal data sent through a client with encryption off. Rests on P26.</summary>
internal sealed class EncryptionOffRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV5002",
        "Personal data sent through a client with encryption off",
        "'{0}' ({1}) is sent by '{2}' without encryption; {3} ({4}: \"{5}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Transport", "PRIV5002"));

    public override bool Covers(Finding finding) => finding is { Channel: "Transport", Release.Fault: "encryption" };

    public override string Remedy(Finding finding) => "switch encryption on";
}
