using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3009: Message asks for a password. Rests on P28.</summary>
internal static class PasswordRequestRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV3009",
        "Message asks for a password",
        "What '{0}' sends asks for a password; send a link by which the person sets a new one ({1}: \"{2}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Messages", "PRIV3009"));
}
