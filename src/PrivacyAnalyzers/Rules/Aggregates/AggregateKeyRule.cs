using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Aggregates;

/// <summary>PRIV7002: Aggregate keyed by personal data. Rests on P17.</summary>
internal static class AggregateKeyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV7002",
        "Aggregate keyed by personal data",
        "'{0}' ({1}) is the key of groups that become an aggregate, so each group is one person; group by something that many share ({2}: \"{3}\")",
        "Privacy.Aggregates",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Aggregates", "PRIV7002"));
}
