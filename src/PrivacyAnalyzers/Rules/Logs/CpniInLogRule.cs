using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2002: CPNI in a log. Rests on F10: call detail is for the authenticated customer only.</summary>
internal sealed class CpniInLogRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV2002",
        "CPNI in a log",
        "'{0}' ({1}) is written to a log by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Logs", "PRIV2002"));

    public override bool Covers(Finding finding) => finding is { Channel: "Log", Category.Kind: DataKind.Cpni };

    public override string Remedy(Finding finding) => "redact it, or log the record's own key";
}
