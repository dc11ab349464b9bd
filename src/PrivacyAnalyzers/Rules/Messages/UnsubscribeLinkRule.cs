using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3005: Marketing message without an unsubscribe link. Rests on P5.</summary>
internal static class UnsubscribeLinkRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV3005",
        "Marketing message without an unsubscribe link",
        "What '{0}' sends has no unsubscribe link; put one into the body, or set the List-Unsubscribe header ({1}: \"{2}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Messages", "PRIV3005"));
}
