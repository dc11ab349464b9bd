using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2005: Personal data in a trace, metric or baggage. Rests on P11 P27, of CPNI on F10.</summary>
internal sealed class PersonalDataInTelemetryRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV2005",
        "Personal data in a trace, metric or baggage",
        "'{0}' ({1}) is put into telemetry by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Logs", "PRIV2005"));

    public override bool Covers(Finding finding) => finding is { Channel: "Telemetry" } && finding.Category.Name is not ("Credential" or "Payment");

    public override string Remedy(Finding finding) => "redact it, or record a key that identifies nobody by itself";
}
