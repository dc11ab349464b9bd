using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds checks that ask nobody and sanitizers that protect nothing: every rule that relies on them is silenced by a line of code.</summary>
internal sealed class EmptyPromises
{
    private static readonly string[] s_attributes = ["ConsentCheck", "OptOutCheck", "ConditionCheck", "ConsentGuard", "Sanitizer"];
    private static readonly string[] s_same = ["Trim", "TrimStart", "TrimEnd", "ToString", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "Normalize", "Clone"];

    private readonly Clause? _check;
    private readonly Clause? _sanitizer;
    private readonly Marks _marks;
    private readonly ISet<string> _names;

    private EmptyPromises(PrivacyPolicy policy, Marks marks, ISet<string> names)
    {
        _check = policy.DutyOf(DutyKind.ConstantCheck);
        _sanitizer = policy.DutyOf(DutyKind.EmptySanitizer);
        _marks = marks;
        _names = names;
    }

    /// <param name="modelled">The names of the project's members that a model says to be checks.</param>
    /// <summary>Null where nothing is marked as a check or a sanitizer, or the policy asks for neither to be one.</summary>
    public static EmptyPromises? Of(PrivacyPolicy policy, MarkedMembers marked, Marks marks, IEnumerable<string> modelled, CancellationToken cancellation)
    {
        if (policy.DutyOf(DutyKind.ConstantCheck) is null && policy.DutyOf(DutyKind.EmptySanitizer) is null) return null;
        var names = new HashSet<string>(s_attributes.SelectMany(a => marked.Named(a, static m => m.Checks.Count > 0 || m.Guard is not null || m.Sanitizer != Protections.None, cancellation).Names).Concat(modelled), StringComparer.Ordinal);
        return names.Count == 0 ? null : new EmptyPromises(policy, marks, names);
    }

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        foreach (var node in MarkedNames.Named(_names, model.SyntaxTree, cancellation))
        {
            if (node is not (MethodDeclarationSyntax or PropertyDeclarationSyntax) || model.GetDeclaredSymbol(node, cancellation) is not { IsAbstract: false } symbol) continue;
            var mark = _marks.Of(symbol);
            if (mark.IsEmpty || Results(node) is not { Count: > 0 } results && mark.Guard is null) continue;
            var at = node is MethodDeclarationSyntax { Identifier: var name } ? name : ((PropertyDeclarationSyntax)node).Identifier;
            if (_check is not null && mark.Checks.Count > 0 && Constant(Results(node), model, cancellation) is { } constant)
                report(Verdict.Of(ConstantCheckRule.Descriptor, at.GetLocation(), Names.Of(symbol), constant ? "true" : "false", _check.Id, _check.Words));
            else if (_check is not null && mark.Guard is not null && node is MethodDeclarationSyntax { Body: { } block } && !block.DescendantNodes().Any(static n => n is InvocationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax))
                report(Verdict.Of(ConstantCheckRule.Descriptor, at.GetLocation(), Names.Of(symbol), "without asking", _check.Id, _check.Words));
            else if (_sanitizer is not null && mark.Sanitizer != Protections.None && symbol is IMethodSymbol method && InputReturned(Results(node), method, model, cancellation) is { } input)
                report(Verdict.Of(EmptySanitizerRule.Descriptor, input.GetLocation(), Names.Of(symbol), _sanitizer.Id, _sanitizer.Words));
        }
    }

    /// <summary>What a body returns; empty where it has none, or returns from a place that is not understood.</summary>
    private static List<ExpressionSyntax> Results(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: { } arrow } => [arrow],
        MethodDeclarationSyntax { Body: { } body } => Returned(body),
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } arrow } => [arrow],
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property => accessors.FirstOrDefault(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration)) switch
        {
            { ExpressionBody.Expression: { } arrow } => [arrow],
            { Body: { } body } => Returned(body),
            { } when property.Initializer is { Value: { } value } && accessors.Count == 1 => [value],
            _ => [],
        },
        _ => [],
    };

    private static List<ExpressionSyntax> Returned(BlockSyntax body) =>
        [.. body.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Select(static r => r.Expression).OfType<ExpressionSyntax>()];

    /// <summary>The one constant that every result is.</summary>
    private static bool? Constant(List<ExpressionSyntax> results, SemanticModel model, CancellationToken cancellation)
    {
        bool? all = null;
        foreach (var result in results)
        {
            if (model.GetConstantValue(Unwrapped(result), cancellation) is not { HasValue: true, Value: bool value } || all is { } other && other != value) return null;
            all = value;
        }

        return all;
    }

    /// <summary>A finished task is its result.</summary>
    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Unwrapped(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments } => Unwrapped(arguments[0].Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Unwrapped(arguments[0].Expression),
        _ => expression,
    };

    /// <summary>
    /// The result that is the very input. Where others are not, it may be the input that needs no protection: an empty one, so that a condition
    /// which looks at the input excuses it.
    /// </summary>
    private static ExpressionSyntax? InputReturned(List<ExpressionSyntax> results, IMethodSymbol method, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var result in results)
            foreach (var part in PartsOf(result))
                if (InputIn(part, model, cancellation) is { } input && model.GetSymbolInfo(input, cancellation).Symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)
                    && (results.Count == 1 && part == result || !IsExcused(part, parameter.Name))) return part;
        return null;
    }

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => PartsOf(inner.Expression),
        ConditionalExpressionSyntax choice => PartsOf(choice.WhenTrue).Concat(PartsOf(choice.WhenFalse)),
        _ => [expression],
    };

    private static IdentifierNameSyntax? InputIn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => Unwrapped(expression) switch
    {
        IdentifierNameSyntax name => HeldBy(name, model, cancellation) is { } held ? InputIn(held, model, cancellation) : name,
        PostfixUnaryExpressionSyntax { Operand: var operand } => InputIn(operand, model, cancellation),
        CastExpressionSyntax { Expression: var operand } => InputIn(operand, model, cancellation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called, Expression: var receiver } } when s_same.Contains(called) => InputIn(receiver, model, cancellation),
        _ => null,
    };

    /// <summary>What a local holds that is given its value once, where it is declared; null for anything else.</summary>
    private static ExpressionSyntax? HeldBy(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }
            || declared[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } variable || variable.FirstAncestorOrSelf<BlockSyntax>() is not { } block) return null;
        return block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable.Identifier.ValueText && IsWritten(n)) ? null : value;

        static bool IsWritten(IdentifierNameSyntax name) => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name
            || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } || name.Parent is PrefixUnaryExpressionSyntax or RefExpressionSyntax;
    }

    private static bool IsExcused(SyntaxNode place, string input)
    {
        for (var node = place.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            var condition = node switch
            {
                IfStatementSyntax choice => choice.Condition,
                ConditionalExpressionSyntax choice => choice.Condition,
                SwitchExpressionSyntax choice => choice.GoverningExpression,
                SwitchStatementSyntax choice => choice.Expression,
                _ => null,
            };
            if (condition is not null && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == input)) return true;
        }

        // What comes after an early exit that looks at the input is governed by it, too.
        return place.FirstAncestorOrSelf<BlockSyntax>() is { } block && block.Statements.TakeWhile(s => !s.Span.Contains(place.Span)).OfType<IfStatementSyntax>()
            .Any(i => i.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == input));
    }
}
