using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9006: Sanitizer returns its input. Rests on P27.</summary>
internal static class EmptySanitizerRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV9006",
        "Sanitizer returns its input",
        "'{0}' is marked [Sanitizer] and returns what it was given; protect it, or remove the mark ({1}: \"{2}\")",
        "Privacy.Governance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Governance", "PRIV9006"));
}
