using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Cookies;

/// <summary>PRIV8002: Personal data in a cookie. Rests on P27.</summary>
internal sealed class PersonalDataInCookieRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV8002",
        "Personal data in a cookie",
        "'{0}' ({1}) is put into a cookie by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Cookies",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cookies", "PRIV8002"));

    public override bool Covers(Finding finding) => finding.Channel == "Cookie";

    public override string Remedy(Finding finding) => "encrypt it, or keep a key of the server's";
}
