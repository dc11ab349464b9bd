using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5004: Credential stored, logged or sent in clear. Rests on P27.</summary>
internal sealed class CredentialInClearRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV5004",
        "Credential stored, logged or sent in clear",
        "'{0}' ({1}) is given to '{2}' in clear; {3} ({4}: \"{5}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Transport", "PRIV5004"));

    public override bool Covers(Finding finding) => finding is { Category.Name: "Credential", Channel: "Log" or "Telemetry" or "Exception" or "Store" or "Marketing" or "Service" or "PartnerNotice" };

    public override string Remedy(Finding finding) => "leave it out, or store a hash";
}
