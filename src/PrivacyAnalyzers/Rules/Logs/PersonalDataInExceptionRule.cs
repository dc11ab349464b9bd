using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2004: Personal data in an exception. Rests on P11: exceptions end up in logs.</summary>
internal sealed class PersonalDataInExceptionRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV2004",
        "Personal data in an exception",
        "'{0}' ({1}) becomes part of an exception at '{2}', and exceptions end in logs; {3} ({4}: \"{5}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Logs", "PRIV2004"));

    public override bool Covers(Finding finding) => finding.Channel == "Exception";

    public override string Remedy(Finding finding) => "leave it out, or redact it";
}
