using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Turns what an arrow points at, a member's or a lambda's, into statements, where nothing is returned but that it is done.</summary>
internal static class Arrows
{
    /// <summary>The function whose whole body the expression is; null where it has a value that somebody wants.</summary>
    public static IMethodSymbol? FunctionOf(Finding finding, SyntaxNode place)
    {
        var function = place switch
        {
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } arrow => finding.Model.GetDeclaredSymbol(arrow.Parent!) as IMethodSymbol,
            ExpressionSyntax { Parent: LambdaExpressionSyntax lambda } => finding.Model.GetSymbolInfo(lambda).Symbol as IMethodSymbol,
            _ => null,
        };
        return function is not null && ExpressionOf(place) is not (ThrowExpressionSyntax or ConditionalExpressionSyntax) ? function : null;
    }

    public static ExpressionSyntax ExpressionOf(SyntaxNode place) => place is ArrowExpressionClauseSyntax arrow ? arrow.Expression : (ExpressionSyntax)place;

    /// <summary>True where the expression can stand as a statement.</summary>
    public static bool IsDeed(IMethodSymbol function) => function.ReturnsVoid || function is { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } };

    /// <summary>True where comments around the arrow would have no place in a block.</summary>
    public static bool HoldsComments(SyntaxNode place) => place is ArrowExpressionClauseSyntax arrow && arrow.ArrowToken.LeadingTrivia.Any(Layout.IsComment) || place is ExpressionSyntax && place.DescendantTrivia().Any(Layout.IsComment);

    /// <summary>The function with a block, and what it replaces.</summary>
    /// <param name="depth">How much deeper than the block's statements the expression comes to stand.</param>
    /// <param name="isAsync">True where the function becomes an asynchronous one.</param>
    /// <param name="body">Makes the statements of the expression; is told their indentation, one step of it, and the comment that goes with the expression.</param>
    public static (SyntaxNode Old, SyntaxNode New) Unfold(SyntaxNode place, int depth, bool isAsync, Func<ExpressionStatementSyntax, string, string, SyntaxTriviaList, IReadOnlyList<StatementSyntax>> body)
    {
        if (place is not ArrowExpressionClauseSyntax arrow) return Inline((ExpressionSyntax)place, isAsync, body);
        var function = arrow.Parent!;
        if (function is LocalFunctionStatementSyntax { SemicolonToken: var semicolon } inner && !Layout.BeginsLine(inner))
        {
            var shut = inner.WithExpressionBody(null).WithSemicolonToken(default).WithParameterList(inner.ParameterList.WithTrailingTrivia(SyntaxFactory.Space)).WithBody(Inline(arrow.Expression, body).WithTrailingTrivia(semicolon.TrailingTrivia));
            return (function, isAsync ? Async(shut) : shut);
        }

        var end = function is MethodDeclarationSyntax m ? m.SemicolonToken : ((LocalFunctionStatementSyntax)function).SemicolonToken;
        var (indent, unit, newLine) = (Layout.IndentOf(function), Layout.UnitOf(function), Layout.NewLine(function));
        var comments = arrow.ArrowToken.TrailingTrivia.AddRange(arrow.Expression.GetLeadingTrivia()).Where(Layout.IsComment).SelectMany(c => Layout.Blanks(indent + unit).Add(c).Add(newLine));

        // A comment at the end of the line goes on to speak of the expression.
        var behind = end.TrailingTrivia.TakeWhile(static t => !t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var trailing = behind.Any(Layout.IsComment) ? SyntaxFactory.TriviaList(behind) : default;
        var lines = string.Concat(Enumerable.Repeat(unit, depth + (Layout.BeginsLine(arrow.Expression) ? 0 : 1)));
        var deed = SyntaxFactory.ExpressionStatement(Layout.Shifted(arrow.Expression, lines).WithoutLeadingTrivia().WithoutTrailingTrivia());
        var statements = body(deed, indent + unit, unit, trailing).Select(s => s.WithLeadingTrivia(Layout.Blanks(indent + unit)).WithTrailingTrivia(s.GetTrailingTrivia().Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) ? s.GetTrailingTrivia() : s.GetTrailingTrivia().Add(newLine))).ToList();
        statements[0] = statements[0].WithLeadingTrivia(SyntaxFactory.TriviaList(comments).AddRange(statements[0].GetLeadingTrivia()));
        var isBelow = Layout.HasBracesBelow(function);
        var block = SyntaxFactory.Block(SyntaxFactory.Token(isBelow ? Layout.Blanks(indent) : default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)), SyntaxFactory.List(statements),
            SyntaxFactory.Token(Layout.Blanks(indent), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(end.TrailingTrivia.Skip(trailing.Count))));
        var last = arrow.GetFirstToken().GetPreviousToken();
        var header = function.ReplaceToken(last, last.WithTrailingTrivia(isBelow ? newLine : SyntaxFactory.Space));
        var unfolded = header switch
        {
            MethodDeclarationSyntax method => (SyntaxNode)method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
            _ => ((LocalFunctionStatementSyntax)header).WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
        };
        return (function, isAsync ? Async(unfolded) : unfolded);
    }

    private static (SyntaxNode Old, SyntaxNode New) Inline(ExpressionSyntax expression, bool isAsync, Func<ExpressionStatementSyntax, string, string, SyntaxTriviaList, IReadOnlyList<StatementSyntax>> body)
    {
        var lambda = (LambdaExpressionSyntax)expression.Parent!;
        var unfolded = lambda.WithBody(Inline(expression, body).WithTriviaFrom(expression));
        return (lambda, isAsync ? Async(unfolded) : unfolded);
    }

    /// <summary>A block that stays on its line.</summary>
    private static BlockSyntax Inline(ExpressionSyntax expression, Func<ExpressionStatementSyntax, string, string, SyntaxTriviaList, IReadOnlyList<StatementSyntax>> body)
    {
        var statements = body(SyntaxFactory.ExpressionStatement(expression.WithoutTrivia()), "", "", default).Select(static s => s.WithoutLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space));
        return SyntaxFactory.Block(Layout.Bare(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.List(statements), Layout.Bare(SyntaxKind.CloseBraceToken));
    }

    private static SyntaxNode Async(SyntaxNode function)
    {
        var keyword = Layout.Bare(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        switch (function)
        {
            case MethodDeclarationSyntax { Modifiers.Count: > 0 } method:
                return method.AddModifiers(keyword);
            case MethodDeclarationSyntax method:
                return method.WithReturnType(method.ReturnType.WithoutLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia())));
            case LocalFunctionStatementSyntax { Modifiers.Count: > 0 } local:
                return local.AddModifiers(keyword);
            case LocalFunctionStatementSyntax local:
                return local.WithReturnType(local.ReturnType.WithoutLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(local.ReturnType.GetLeadingTrivia())));
            case LambdaExpressionSyntax lambda:
                var leading = lambda.GetLeadingTrivia();
                return lambda.WithoutLeadingTrivia().WithAsyncKeyword(keyword).WithLeadingTrivia(leading);
            default:
                return function;
        }
    }
}
