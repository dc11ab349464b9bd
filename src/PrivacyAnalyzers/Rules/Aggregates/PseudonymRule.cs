using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Aggregates;

/// <summary>PRIV7003: Pseudonym passed off as anonymous. Rests on P17.</summary>
internal sealed class PseudonymRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV7003",
        "Pseudonym passed off as anonymous",
        "'{0}' ({1}) goes to '{2}' as a pseudonym, which stays linkable to the person; {3} ({4}: \"{5}\")",
        "Privacy.Aggregates",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Aggregates", "PRIV7003"));

    /// <summary>What an aggregate is, the policy's words on aggregates tell, wherever the pseudonym goes.</summary>
    public override Clause ClauseOf(Finding finding, PrivacyPolicy policy) => policy.Decide(finding.Category, "Aggregate") is { Effect: PolicyEffect.Deny } aggregate ? aggregate.Clause : finding.Decision.Clause;

    public override bool Covers(Finding finding) =>
        finding is { Guard: GuardState.Missing, Channel: "Partner" or "Analytics" or "Advertising" or "Aggregate" } && (finding.Taint.Protections & (Protections.Hashed | Protections.Encrypted)) != 0;

    public override string Remedy(Finding finding) => finding.Missing is null ? "leave it out" : "leave it out, or " + Remedies.CheckFirst(finding);
}
