using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Messages;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// Finds where an objection is taken back by a constant. Whoever opts in again does so by an act of her own: an answer that the code was given,
/// a handler of her request, a method that is named after it.
/// </summary>
internal sealed class OptOuts
{
    private static readonly string[] s_acts = ["OptIn", "OptedIn", "Subscribe", "Resubscribe", "Consent", "Agree", "Accept", "Allow", "Withdraw", "Preference"];

    private readonly Clause _clause;
    private readonly Marks _marks;
    private readonly Endpoints _endpoints;
    private readonly ISet<string> _names;

    private OptOuts(Clause clause, Marks marks, Endpoints endpoints, ISet<string> names)
    {
        _endpoints = endpoints;
        _clause = clause;
        _marks = marks;
        _names = names;
    }

    /// <summary>Null where no member is marked as an objection, or the policy lets anybody take it back.</summary>
    public static OptOuts? Of(PrivacyPolicy policy, MarkedMembers marked, Marks marks, ModelIndex models, IEnumerable<string> modelled, CancellationToken cancellation)
    {
        if (policy.DutyOf(DutyKind.ClearedOptOut) is not { } clause) return null;
        var checks = marked.Named("OptOutCheck", static m => m.Checks.Any(static c => c.WhenTrue == FactKind.Objection), cancellation);
        var names = new HashSet<string>(checks.Names.Concat(modelled), StringComparer.Ordinal);
        return names.Count == 0 ? null : new OptOuts(clause, marks, new Endpoints(models), names);
    }

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        foreach (var node in MarkedNames.Mentioning(_names, model.SyntaxTree, cancellation))
            foreach (var assignment in node.DescendantNodes().OfType<AssignmentExpressionSyntax>())
                if (IsClearing(assignment) && model.GetOperation(assignment, cancellation) is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } }
                    && _marks.Of(member).Checks.Any(static c => c.WhenTrue == FactKind.Objection) && !IsAct(assignment, model, cancellation))
                    report(Verdict.Of(OptOutClearedRule.Descriptor, assignment.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, _clause.Id), Names.Of(member), _clause.Id, _clause.Words));
    }

    /// <summary>What is set up for a new record takes nothing back.</summary>
    private bool IsClearing(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression)
        && (assignment.Left as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is { } name && _names.Contains(name) && !IsNew(assignment, ((MemberAccessExpressionSyntax)assignment.Left).Expression);

    private static bool IsNew(SyntaxNode at, ExpressionSyntax receiver) =>
        receiver is ThisExpressionSyntax && at.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null
        || receiver is IdentifierNameSyntax { Identifier.ValueText: var local } && at.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } body
            && body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(v => v.Identifier.ValueText == local && v.Initializer?.Value is BaseObjectCreationExpressionSyntax);

    private bool IsAct(SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = place.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case IfStatementSyntax choice when choice.Condition.FullSpan.Contains(place.Span) is false && IsAnswer(choice.Condition, model, cancellation):
                case ConditionalExpressionSyntax conditional when IsAnswer(conditional.Condition, model, cancellation):
                case AnonymousFunctionExpressionSyntax when _endpoints.HandlerOf(node) is not null:
                case LocalFunctionStatementSyntax function when IsNamedSo(function.Identifier.ValueText):
                    return true;
                case MemberDeclarationSyntax member:
                    return model.GetDeclaredSymbol(member, cancellation) is IMethodSymbol method && (_endpoints.IsHandler(method) || IsNamedSo(method.Name) || IsNamedSo(method.ContainingType.Name));
            }
        }

        return false;
    }

    /// <summary>A condition that asks what the person said: a check of her consent, or something that the method was given.</summary>
    private bool IsAnswer(ExpressionSyntax condition, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(Parentheses.Inside(condition), cancellation)?.DescendantsAndSelf().Any(o => o switch
        {
            IParameterReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } => true,
            IMemberReferenceOperation { Member: { } member } => _marks.Of(member).Checks.Any(static c => c.WhenTrue is FactKind.Consent or FactKind.Condition) || IsNamedSo(member.Name),
            IInvocationOperation { TargetMethod: { } method } => _marks.Of(method).Checks.Any(static c => c.WhenTrue is FactKind.Consent or FactKind.Condition) || IsNamedSo(method.Name),
            _ => false,
        }) == true;

    private static bool IsNamedSo(string name) => s_acts.Any(a => name.IndexOf(a, StringComparison.OrdinalIgnoreCase) >= 0) && name.IndexOf("unsubscribe", StringComparison.OrdinalIgnoreCase) < 0;
}
