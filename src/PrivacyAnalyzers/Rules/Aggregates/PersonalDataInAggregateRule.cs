using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Aggregates;

/// <summary>PRIV7001: Personal data in an aggregate. Rests on P17.</summary>
internal sealed class PersonalDataInAggregateRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV7001",
        "Personal data in an aggregate",
        "'{0}' ({1}) becomes part of the aggregate '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Aggregates",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Aggregates", "PRIV7001"));

    public override bool Covers(Finding finding) => finding.Channel == "Aggregate";

    public override string Remedy(Finding finding) => Remedies.Of(finding, "put in what many share: a count, a sum, a plan, a region");
}
