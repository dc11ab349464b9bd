using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Messages;

/// <summary>PRIV3008: Opt-out cleared without the person's act. Rests on P8.</summary>
internal static class OptOutClearedRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV3008",
        "Opt-out cleared without the person's act",
        "'{0}' is the person's own objection and is taken back here without a word of hers; set it from what she says ({1}: \"{2}\")",
        "Privacy.Messages",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Messages", "PRIV3008"));
}
