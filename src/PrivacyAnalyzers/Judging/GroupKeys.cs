using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Aggregates;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds groups that are formed by personal data and whose keys come into what is marked as an aggregate: each group is one person then.</summary>
internal sealed class GroupKeys(PrivacyPolicy policy, Marks marks, FlowContext flow)
{
    private static readonly HashSet<string> s_names = new(["GroupBy", "CountBy", "ToLookup", "AggregateBy", "group"], StringComparer.Ordinal);

    private readonly Vocabulary _vocabulary = policy.Vocabulary;
    private readonly Clause? _clause = policy.DutyOf(DutyKind.PersonalGroupKey);

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        if (_clause is null) return;
        foreach (var member in MarkedNames.Mentioning(s_names, model.SyntaxTree, cancellation))
            foreach (var (grouping, key) in GroupingsIn(member))
                if (SourceOf(grouping, key, member, model, cancellation) is { } source) Report(key, source, _clause, report);
    }

    /// <summary>True for data that comes from the key of groups that are reported as such.</summary>
    public bool Tells(Taint taint, CancellationToken cancellation)
    {
        if (_clause is null) return false;
        for (var step = taint.Path; step is not null; step = step.Previous)
            if (step.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member)
                foreach (var (grouping, key) in GroupingsIn(member))
                    if (key.Span.Contains(step.Node.Span) && SourceOf(grouping, key, member, flow.ModelOf(member.SyntaxTree), cancellation) is not null) return true;
        return false;
    }

    private ISymbol? SourceOf(SyntaxNode grouping, ExpressionSyntax key, SyntaxNode member, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(Parentheses.Inside(key), cancellation) is { } operation && PersonalIn(operation) is { } source && Reaches(grouping, member, model, cancellation) ? source : null;

    private void Report(ExpressionSyntax key, ISymbol source, Clause clause, Action<Verdict> report)
    {
        var category = CategoryOf(source)!;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Category, category.DisplayName).Add(DiagnosticProperties.Source, Names.Of(source)).Add(DiagnosticProperties.SourceMember, Names.IdOf(source));
        report(Verdict.Of(AggregateKeyRule.Descriptor, key.GetLocation(), properties, Names.Of(source), category.DisplayName, clause.Id, clause.Words));
    }

    /// <summary>Calls and query clauses that form groups, with what they group by.</summary>
    private static IEnumerable<(SyntaxNode Grouping, ExpressionSyntax Key)> GroupingsIn(SyntaxNode member)
    {
        foreach (var node in member.DescendantNodes())
        {
            if (node is GroupClauseSyntax { ByExpression: { } by }) yield return (node, by);
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments: { Count: > 0 } arguments } && s_names.Contains(name)
                && arguments.Select(static a => a.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is { ExpressionBody: { } key })
                yield return (node, key);
        }
    }

    /// <summary>The marked member that a key holds; null where the key tells of it only how long it is, or whether there is one.</summary>
    private ISymbol? PersonalIn(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return PersonalIn(conversion.Operand);
            case IMemberReferenceOperation { Member: { } member } reference:
                if (CategoryOf(member) is not null) return member;
                return reference.Instance is { } instance && IsText(operation.Type) ? PersonalIn(instance) : null;
            case IInvocationOperation { TargetMethod: { } method } call:
                if (marks.Of(method.ReducedFrom ?? method).Sanitizer != Protections.None || !IsText(call.Type)) return null;
                return (call.Instance is { } receiver ? PersonalIn(receiver) : null) ?? call.Arguments.Select(a => PersonalIn(a.Value)).FirstOrDefault(static s => s is not null);
            case IAnonymousObjectCreationOperation created:
                return created.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => PersonalIn(a.Value)).FirstOrDefault(static s => s is not null);
            case ITupleOperation or IInterpolatedStringOperation or IInterpolationOperation or ICoalesceOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IObjectCreationOperation or IArgumentOperation or IArrayElementReferenceOperation:
                return operation.ChildOperations.Select(PersonalIn).FirstOrDefault(static s => s is not null);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return PersonalIn(choice.WhenTrue) ?? PersonalIn(otherwise);
            default:
                return null;
        }
    }

    private static bool IsText(ITypeSymbol? type) => TypeShape.IsText(type) || type is not null && TypeShape.IsCollection(type) && TypeShape.IsText(TypeShape.ElementOf(type));

    private DataCategory? CategoryOf(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol ? _vocabulary.In(marks.Of(member).Labels).Where(static c => c.Kind != DataKind.Aggregate).OrderByDescending(static c => c.Strictness).FirstOrDefault() : null;

    private bool Reaches(SyntaxNode grouping, SyntaxNode member, SemanticModel model, CancellationToken cancellation)
    {
        // An object of an aggregate's type is made with the key.
        foreach (var creation in member.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
            if (creation.DescendantNodes().Any(n => IsKey(n, model, cancellation)) && IsAggregate(model.GetTypeInfo(creation, cancellation).Type)) return true;

        var whole = Outermost(grouping);
        if (!(grouping is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "GroupBy" } } || whole.DescendantNodes().Any(n => IsKey(n, model, cancellation)))) return false;
        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == whole:
                return model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } target && IsMarked(target, model.GetTypeInfo(assignment.Left, cancellation).Type);
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                return model.GetEnclosingSymbol(whole.SpanStart, cancellation) is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method && IsMarked(method.AssociatedSymbol ?? method, method.ReturnType);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return model.GetDeclaredSymbol(property, cancellation) is IPropertySymbol declared && IsMarked(declared, declared.Type);
            default:
                return false;
        }
    }

    /// <summary>The key of a group, or of a pair that counts one.</summary>
    private static bool IsKey(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Key", Expression: var group } && model.GetTypeInfo(group, cancellation).Type is { Name: "IGrouping" or "KeyValuePair" };

    private bool IsMarked(ISymbol member, ITypeSymbol? type) => _vocabulary.In(marks.Of(member).Labels).Any(static c => c.Kind == DataKind.Aggregate) || IsAggregate(type);

    private bool IsAggregate(ITypeSymbol? type)
    {
        for (var i = 0; i < 3 && type is not null; i++)
        {
            if (_vocabulary.In(marks.OfType(type)).Any(static c => c.Kind == DataKind.Aggregate)) return true;
            type = type is IArrayTypeSymbol array ? array.ElementType : type is INamedTypeSymbol { Arity: > 0 } named ? named.TypeArguments[named.Arity - 1] : null;
        }

        return false;
    }

    /// <summary>The whole chain of calls that goes on with the groups; of a query the query, and what is called on it.</summary>
    private static SyntaxNode Outermost(SyntaxNode node)
    {
        while (node.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or QueryBodySyntax or QueryContinuationSyntax or QueryExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax
            && node.Parent is not ArgumentListSyntax) node = node.Parent;
        return node;
    }
}
