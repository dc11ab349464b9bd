using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5003: Certificate validation switched off on a transport of personal data. Rests on P26.</summary>
internal sealed class CertificateValidationOffRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV5003",
        "Certificate validation switched off on a transport of personal data",
        "'{0}' ({1}) is sent by '{2}' to whoever answers, since certificates are not validated; {3} ({4}: \"{5}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Transport", "PRIV5003"));

    public override bool Covers(Finding finding) => finding is { Channel: "Transport", Release.Fault: "validation" };

    public override string Remedy(Finding finding) => "remove the callback";
}
