using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2003: Object that carries personal data logged whole. Rests on P11.</summary>
internal sealed class WholeObjectInLogRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV2003",
        "Object that carries personal data logged whole",
        "An object that shows '{0}' ({1}) is written whole to a log by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Logs", "PRIV2003"));

    public override bool Covers(Finding finding) => finding is { Channel: "Log", Taint.Whole: true };

    public override string Remedy(Finding finding) => "log the members that are needed, or its key";
}
