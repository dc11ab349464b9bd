using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Cookies;

/// <summary>PRIV8003: Cookie with personal data is not Secure and HttpOnly. Rests on P26.</summary>
internal sealed class UnsafeCookieRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV8003",
        "Cookie with personal data is not Secure and HttpOnly",
        "'{0}' ({1}) is put into a cookie by '{2}' that is not both Secure and HttpOnly; {3} ({4}: \"{5}\")",
        "Privacy.Cookies",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Cookies", "PRIV8003"));

    /// <summary>On its way the cookie is a transport, so that the policy's words on transports are the ones to quote.</summary>
    public override Policy.Clause ClauseOf(Finding finding, Policy.PrivacyPolicy policy) =>
        policy.Decide(finding.Category, "Transport") is { Effect: not Policy.PolicyEffect.Allow } sent ? sent.Clause : finding.Decision.Clause;

    public override bool Covers(Finding finding) => finding is { Channel: "Cookie", Release.Fault: "flags" };

    public override string Remedy(Finding finding) => "encrypt it, or keep a key of the server's, and set both flags";
}
