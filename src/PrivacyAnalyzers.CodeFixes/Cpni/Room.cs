using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>A place that every succeeding path passes, and where a statement can stand.</summary>
/// <param name="Body">The function's body, in which the duty may be done on some paths already.</param>
/// <param name="Position">Where names are looked up for what is written.</param>
/// <param name="MayAwait">True where the statement may wait.</param>
/// <param name="Anchor">What the statement is put beside; <paramref name="Put"/> is given the anchor as it is by then, and says what is replaced by what.</param>
internal sealed record Room(SyntaxNode Body, int Position, IMethodSymbol? Function, bool MayAwait, SyntaxNode Anchor, Func<SyntaxNode, StatementSyntax, (SyntaxNode Old, SyntaxNode New)?> Put)
{
    /// <summary>Properties by which a result says that all went well.</summary>
    private static readonly string[] s_successes = ["Succeeded", "Success", "IsSuccess", "IsSuccessful", "Ok", "IsOk"];

    /// <param name="isFirst">True where the statement comes before the place, else it comes after.</param>
    public static Room? Of(Finding finding, bool isFirst)
    {
        if (finding.Place is MethodDeclarationSyntax method) return AtEndOf(finding, method);
        var place = Guarding.PlaceOf(finding.Node);
        var body = finding.Node.Ancestors().FirstOrDefault(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);
        if (place is null || body is null) return null;
        var function = finding.Model.GetEnclosingSymbol(finding.Node.SpanStart) as IMethodSymbol;
        var mayAwait = function?.IsAsync == true && finding.Node.FirstAncestorOrSelf<LockStatementSyntax>() is null;
        if (place is StatementSyntax statement)
        {
            var put = isFirst ? MayPrecede(statement) ? static (a, s) => Insertion.Before((StatementSyntax)a, s) : null : Following(finding, statement);
            return put is null ? null : new(body, finding.Node.SpanStart, function, mayAwait, statement, put);
        }

        if (Arrows.FunctionOf(finding, place) is not { } owner || Arrows.HoldsComments(place)) return null;
        var becomesAsync = owner is { IsAsync: false, ReturnType: INamedTypeSymbol { Name: "Task", Arity: 0 } };
        if (!becomesAsync && !Arrows.IsDeed(owner)) return null;
        return new(body, finding.Node.SpanStart, function, mayAwait || becomesAsync, place, (a, s) => Arrows.Unfold(a, depth: 0, becomesAsync, (deed, _, _, trailing) =>
        {
            var awaited = becomesAsync ? deed.WithExpression(SyntaxFactory.AwaitExpression(Layout.Bare(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), deed.Expression)) : deed;
            var own = awaited.WithTrailingTrivia(trailing);
            return isFirst ? [s, own] : [own, s];
        }));
    }

    /// <summary>Before a statement that runs from its beginning; a loop's condition does not.</summary>
    private static bool MayPrecede(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax;

    /// <summary>After the change, on the path where it succeeded; null where that is not plain to see.</summary>
    private static Func<SyntaxNode, StatementSyntax, (SyntaxNode Old, SyntaxNode New)?>? Following(Finding finding, StatementSyntax statement)
    {
        var change = finding.Node;
        while (change.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax || change.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax })
            change = change.Parent is MemberAccessExpressionSyntax access ? (ExpressionSyntax)access.Parent! : (ExpressionSyntax)change.Parent;
        switch (statement)
        {
            case ExpressionStatementSyntax { Expression: var whole } when whole == change || whole is ConditionalAccessExpressionSyntax { WhenNotNull: var called } && called == change:
                return static (a, s) => Insertion.After((StatementSyntax)a, s);
            case IfStatementSyntax branch when branch.Condition == change:
                return static (a, s) => Insertion.AtBeginOf(((IfStatementSyntax)a).Statement, s);
            case IfStatementSyntax { Else: null, Condition: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not } branch when not.Operand == change && Guarding.IsJump(branch.Statement):
                return static (a, s) => Insertion.After((StatementSyntax)a, s);
            case LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0].Initializer?.Value == change && finding.Model.GetDeclaredSymbol(variables[0]) is ILocalSymbol local:
                return Success(local) is { } succeeded ? (a, s) => Insertion.After((StatementSyntax)a, Guarding.Inline(succeeded, s)) : static (a, s) => Insertion.After((StatementSyntax)a, s);
            default:
                return null;
        }
    }

    private static ExpressionSyntax? Success(ILocalSymbol result)
    {
        var name = SyntaxFactory.IdentifierName(result.Name);
        if (result.Type.SpecialType == SpecialType.System_Boolean) return name;
        return s_successes.FirstOrDefault(s => result.Type.GetMembers(s).OfType<IPropertySymbol>().Any(static p => p.Type.SpecialType == SpecialType.System_Boolean)) is { } property ? Expressions.Member(name, property) : null;
    }

    /// <summary>Behind all that a method does, where it leaves at no other place.</summary>
    private static Room? AtEndOf(Finding finding, MethodDeclarationSyntax method)
    {
        if (finding.Model.GetDeclaredSymbol(method) is not { } symbol || method.Body is not { Statements: { Count: > 0 } statements } body) return method.ExpressionBody is { } arrow ? OfArrow(finding, method, arrow) : null;
        var exits = body.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Where(static n => n is ReturnStatementSyntax or YieldStatementSyntax).ToList();
        var last = statements[statements.Count - 1];
        if (exits.Count == 0) return finding.Model.AnalyzeControlFlow(last) is { Succeeded: true, EndPointIsReachable: true } ? new(method, last.SpanStart, symbol, symbol.IsAsync, last, static (a, s) => Insertion.After((StatementSyntax)a, s)) : null;
        return exits.Count == 1 && exits[0] == last ? new(method, last.SpanStart, symbol, symbol.IsAsync, last, static (a, s) => Insertion.Before((StatementSyntax)a, s)) : null;
    }

    private static Room? OfArrow(Finding finding, MethodDeclarationSyntax method, ArrowExpressionClauseSyntax arrow) =>
        Arrows.FunctionOf(finding, arrow) is { } symbol && Arrows.IsDeed(symbol) && !Arrows.HoldsComments(arrow)
            ? new(method, arrow.Expression.SpanStart, symbol, symbol.IsAsync, arrow, static (a, s) => Arrows.Unfold(a, depth: 0, isAsync: false, (deed, _, _, trailing) => [deed.WithTrailingTrivia(trailing), s])) : null;
}
