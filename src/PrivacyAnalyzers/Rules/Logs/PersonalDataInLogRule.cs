using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2001: Personal data in a log. Rests on P11's closed list of what logs hold, together with P27.</summary>
internal sealed class PersonalDataInLogRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV2001",
        "Personal data in a log",
        "'{0}' ({1}) is written to a log by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Logs", "PRIV2001"));

    public override bool Covers(Finding finding) => finding is { Channel: "Log", Category.Kind: DataKind.Pii } && finding.Category.Name is not ("Credential" or "Payment");

    public override string Remedy(Finding finding) => "redact it, or log a key that identifies nobody by itself";
}
