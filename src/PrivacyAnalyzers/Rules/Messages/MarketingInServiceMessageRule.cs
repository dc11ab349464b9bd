using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3006: Marketing content in a transactional or partner message. Rests on P6 and P7.</summary>
internal static class MarketingInServiceMessageRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV3006",
        "Marketing content in a transactional or partner message",
        "\"{3}\" is an offer, and '{0}' sends messages that nobody can opt out of; send it as marketing, to those who consent ({1}: \"{2}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Messages", "PRIV3006"));
}
