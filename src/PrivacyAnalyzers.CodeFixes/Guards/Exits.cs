using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>How to get past a statement: on to the next round of a loop, else out of a method that returns nothing.</summary>
internal static class Exits
{
    /// <summary>Null where leaving would skip more than the statement.</summary>
    public static string? Of(Finding finding, StatementSyntax statement)
    {
        var isLast = true;
        for (SyntaxNode node = statement; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case BlockSyntax block:
                    isLast &= IsLast(block.Statements, node);
                    break;
                case SwitchSectionSyntax section:
                    isLast &= IsLast(section.Statements, node);
                    break;
                // Nothing may jump out of a "finally".
                case FinallyClauseSyntax:
                case GlobalStatementSyntax:
                    return null;
                case CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return isLast ? "continue" : null;
                case BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax:
                    return isLast || statement is ReturnStatementSyntax ? Return(finding, statement) : null;
            }
        }

        return null;
    }

    /// <summary>A jump behind the statement does nothing that would be missed.</summary>
    private static bool IsLast(SyntaxList<StatementSyntax> statements, SyntaxNode statement) =>
        statements.SkipWhile(s => s != statement).Skip(1).All(static s => s is LocalFunctionStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null });

    private static string? Return(Finding finding, StatementSyntax statement)
    {
        if (finding.Model.GetEnclosingSymbol(statement.SpanStart) is not IMethodSymbol method) return null;
        if (method.ReturnsVoid || method is { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } }) return "return";
        return method is { IsAsync: false, ReturnType: INamedTypeSymbol { Name: "Task", Arity: 0 } task } ? "return " + Done(finding, task, statement.SpanStart) : null;
    }

    /// <summary>A task that has nothing to do.</summary>
    public static ExpressionSyntax Done(Finding finding, INamedTypeSymbol task, int position) => Expressions.Member(Expressions.TypeName(finding, task, position), "CompletedTask");
}
