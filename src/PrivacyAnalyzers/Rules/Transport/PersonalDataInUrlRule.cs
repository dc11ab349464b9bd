using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5005: Personal data in a URL. Rests on P11 and P26.</summary>
internal sealed class PersonalDataInUrlRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV5005",
        "Personal data in a URL",
        "'{0}' ({1}) is a part of the address that '{2}' calls; {3} ({4}: \"{5}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Transport", "PRIV5005"));

    public override bool Covers(Finding finding) => finding.Channel == "Url";

    public override string Remedy(Finding finding) => "send it in the body, or name the record by its key";
}
