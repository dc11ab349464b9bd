using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Transport;

/// <summary>PRIV5006: Account change without authentication. Rests on P29.</summary>
internal static class AccountChangeAuthenticationRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV5006",
        "Account change without authentication",
        "'{0}' changes the account, and '{1}' does not ask who is there; require authorization, or check [ConditionCheck(Condition.CustomerAuthenticated)] first ({2}: \"{3}\")",
        "Privacy.Transport",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Transport", "PRIV5006"));
}
