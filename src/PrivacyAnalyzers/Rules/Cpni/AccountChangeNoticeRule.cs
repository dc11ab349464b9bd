using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6006: Account change not notified on every path. Rests on F11.</summary>
internal static class AccountChangeNoticeRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV6006",
        "Account change not notified on every path",
        "'{0}' changes the account, and '{1}' has a succeeding path that does not tell the customer; call what is marked [Fulfils(Duty.AccountChangeNotice)] on each ({2}: \"{3}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Cpni", "PRIV6006"));
}
