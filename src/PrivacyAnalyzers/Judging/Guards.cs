using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>Compares the conditions of the policy with the checks that hold where data leaves (contract: what counts as the matching check).</summary>
internal static class Guards
{
    /// <summary>
    /// Of the policy's alternatives what is not met, none where one of them is. Where either of two checks was passed, each has to be enough; the one
    /// that is not is told.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Requirement>> Unmet(IReadOnlyList<IReadOnlyList<Requirement>> alternatives, Taint taint, FactSet facts)
    {
        foreach (var way in facts.Ways)
            foreach (var own in taint.Facts.Ways)
            {
                var known = ReferenceEquals(own, taint.Facts) ? taint : taint.With(facts: own);
                var unmet = alternatives.Select(all => all.Where(r => !Holds(r, known, way)).ToList()).ToList();
                if (unmet.All(static all => all.Count > 0)) return unmet;
            }

        return [];
    }

    private static bool Holds(Requirement requirement, Taint taint, FactSet facts) => requirement.Kind switch
    {
        RequirementKind.Consent => Has(FactKind.Consent, requirement.Name, taint, facts),
        RequirementKind.NoObjection => Has(FactKind.NoObjection, requirement.Name, taint, facts) || Has(FactKind.Consent, requirement.Name, taint, facts),
        _ => facts.IsTop || facts.Facts.Any(f => f.Kind == FactKind.Condition && f.Name == requirement.Name) || taint.Facts.Facts.Any(f => f.Kind == FactKind.Condition && f.Name == requirement.Name),
    };

    /// <summary>The check nearest to the one that is missing.</summary>
    public static (GuardState State, CheckUse? Check) Explain(Requirement requirement, Taint taint, Release release, Summary summary)
    {
        var name = requirement.Name;
        var facts = release.Facts;
        if (requirement.Kind == RequirementKind.Condition)
            return facts.Facts.Any(f => f.Kind == FactKind.ConditionFails && f.Name == name) ? (GuardState.Inverted, summary.Checks.FirstOrDefault(c => c.Name == name && c.WhenTrue == FactKind.Condition)) : (GuardState.Missing, null);
        var granting = requirement.Kind == RequirementKind.Consent ? FactKind.Consent : FactKind.NoObjection;
        var refused = requirement.Kind == RequirementKind.Consent ? FactKind.Refusal : FactKind.Objection;
        var checks = summary.Checks.Where(c => c.Name == name && c.WhenTrue is FactKind.Consent or FactKind.Objection).ToList();
        var same = checks.FirstOrDefault(c => c.Name == name && (c.Subjects.Count == 0 || c.Subjects.Overlaps(taint.Subjects)));
        if (Has(FactKind.Stale, name, taint, facts)) return (GuardState.Outdated, same);
        if (Has(refused, name, taint, facts)) return (GuardState.Inverted, same);
        if (same is not null && same.Name == name && (same.Unused || IsDropped(same.Node))) return (GuardState.Unused, same);
        var variable = VariableBehind(taint);
        var replaced = checks.FirstOrDefault(c => c.Name == name && c.Via is not null && c.Via.Name == variable && !c.Subjects.Overlaps(taint.Subjects) && c.Node.SpanStart < release.Node.SpanStart
            && facts.Facts.Any(f => f.Kind == granting && f.Name == name && f.Subject is not null && c.Subjects.Contains(f.Subject)));
        if (replaced is not null) return (GuardState.Outdated, replaced);
        if (facts.Facts.FirstOrDefault(f => f.Kind == granting && f.Name == name && f.Subject is not null) is { Subject: { } other })
            return (GuardState.OtherPerson, checks.FirstOrDefault(c => c.Subjects.Contains(other)));
        if (OtherPurpose(requirement, taint, facts) is { } asked) return (GuardState.OtherPurpose, summary.Checks.FirstOrDefault(c => c.Name == asked));
        return Has(FactKind.NoObjection, name, taint, facts) ? (GuardState.NoObjection, checks.FirstOrDefault(c => c.WhenTrue == FactKind.Objection && (c.Subjects.Count == 0 || c.Subjects.Overlaps(taint.Subjects)))) : (GuardState.Missing, null);
    }

    /// <summary>The purpose that the person was asked for in the place of the right one.</summary>
    public static string? OtherPurpose(Requirement requirement, Taint taint, FactSet facts)
    {
        var granting = requirement.Kind == RequirementKind.Consent ? FactKind.Consent : FactKind.NoObjection;
        return facts.Facts.Concat(taint.Facts.Facts).FirstOrDefault(f => f.Kind == granting && f.Name != requirement.Name && Has(granting, f.Name, taint, facts)).Name;
    }

    private static bool Has(FactKind kind, string name, Taint taint, FactSet facts)
    {
        if (facts.IsTop || taint.Facts.IsTop) return true;
        if (taint.Facts.Facts.Any(f => f.Kind == kind && f.Name == name && (f.Subject is null || f.Subject.Equals(Loc.Self)))) return true;
        foreach (var fact in facts.Facts)
        {
            if (fact.Kind != kind || fact.Name != name) continue;
            if (fact.Subject is null || taint.Subjects.Count == 0) return true;
            if (taint.Subjects.Contains(fact.Subject) || taint.Facts.Facts.Any(s => s.Kind == FactKind.Same && fact.Subject.Equals(s.Other))) return true;
            if (facts.Facts.Any(s => s.Kind == FactKind.Same && (fact.Subject.Equals(s.Subject) && taint.Subjects.Contains(s.Other!) || fact.Subject.Equals(s.Other) && taint.Subjects.Contains(s.Subject!)))) return true;
        }

        return false;
    }

    /// <summary>The variable that the person was read from, by name.</summary>
    private static string? VariableBehind(Taint taint)
    {
        var first = taint.Path;
        while (first?.Previous is not null) first = first.Previous;
        var node = first?.Node;
        return ((node as MemberAccessExpressionSyntax)?.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
    }

    /// <summary>True where the check's result goes to a variable that nobody reads.</summary>
    private static bool IsDropped(SyntaxNode check)
    {
        var node = check;
        while (node.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax) node = node.Parent;
        if (node.Parent is ExpressionStatementSyntax) return true;
        if (node.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } }) return true;
        if (node.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }) return false;
        var body = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return body is not null && !body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable.Identifier.ValueText);
    }
}
