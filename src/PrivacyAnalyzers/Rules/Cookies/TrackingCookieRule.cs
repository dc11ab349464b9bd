using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Cookies;

/// <summary>PRIV8001: Tracking cookie ignores the visitor's preference. Rests on P9.</summary>
internal sealed class TrackingCookieRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV8001",
        "Tracking cookie ignores the visitor's preference",
        "'{2}' sets a cookie that follows the visitor; {3} ({4}: \"{5}\")",
        "Privacy.Cookies",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cookies", "PRIV8001"));

    public override bool Covers(Finding finding) => finding.Channel == "Tracking";

    public override string Remedy(Finding finding) => Remedies.Of(finding, "look at the visitor's cookie preference first, or mark the cookie as essential if the site does not work without it");
}
