using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Logs;

/// <summary>PRIV2006: String form of a type exposes personal data. Rests on P11.</summary>
internal static class StringFormRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV2006",
        "String form of a type exposes personal data",
        "The string form of '{0}' shows '{1}' ({2}), and string forms end in logs; override ToString without it ({3}: \"{4}\")",
        "Privacy.Logs",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Logs", "PRIV2006"));
}
