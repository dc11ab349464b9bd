using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3001: send only where the person consents; wrap the statement, or leave before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingConsentFix() : PrivacyFix("PRIV3001")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Purpose) is not { } purpose) yield break;
        if (PersonsOf(finding).Select(p => ConsentChecks.Find(finding, p, purpose)).FirstOrDefault(static c => c is not null) is not { } check) yield break;
        var title = check.NormalizeWhitespace().ToString();
        if (finding.Node.FirstAncestorOrSelf<StatementSyntax>() is { } statement && IsWithin(finding.Node, statement))
        {
            if (statement is ExpressionStatementSyntax)
                yield return new($"Send only if '{title}'", "Wrap", () => finding.Root.ReplaceNode(statement, Expressions.Guarded(statement, check)));
            if (statement is not LocalFunctionStatementSyntax && statement.Parent is BlockSyntax block && ExitOf(finding, statement) is { } exit)
                yield return new($"Leave unless '{title}'", "Exit", () => finding.Root.ReplaceNode(block, block.WithStatements(block.Statements.Insert(block.Statements.IndexOf(statement), Leave(statement, check, exit)))));
            yield break;
        }

        if (finding.Node.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>() is { } arrow && IsWithin(finding.Node, arrow) && Unfolded(finding, arrow, check) is { } unfolded)
            yield return new($"Send only if '{title}'", "Wrap", unfolded);
    }

    /// <summary>Whom the data may be about: the object it was read from, or the one that is handed over whole.</summary>
    private static IEnumerable<ExpressionSyntax> PersonsOf(Finding finding)
    {
        if (Expressions.ReceiverOf(finding.Source) is { } person) yield return person;
        if (Expressions.ReceiverOf(finding.Node) is { } receiver) yield return receiver;
        yield return finding.Node;
    }

    /// <summary>True where no lambda lies between: its statements run at another time.</summary>
    private static bool IsWithin(SyntaxNode node, SyntaxNode outer)
    {
        for (var n = node; n is not null && n != outer; n = n.Parent)
            if (n is AnonymousFunctionExpressionSyntax) return false;
        return true;
    }

    private static StatementSyntax Leave(StatementSyntax before, ExpressionSyntax check, string exit) =>
        SyntaxFactory.ParseStatement($"if ({Expressions.Negate(check)}) {exit};").WithLeadingTrivia(before.GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1))
            .WithTrailingTrivia(Expressions.NewLine(before)).Formatted();

    /// <summary>How to leave here: on to the next round of a loop, else out of a method that returns nothing.</summary>
    private static string? ExitOf(Finding finding, StatementSyntax statement)
    {
        if (statement.Parent?.Parent is ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax) return "continue";
        if (finding.Model.GetEnclosingSymbol(statement.SpanStart) is not IMethodSymbol method) return null;
        if (method.ReturnsVoid || method is { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } }) return "return";
        return method.ReturnType is INamedTypeSymbol { Name: "Task", Arity: 0 } ? "return Task.CompletedTask" : null;
    }

    /// <summary>An arrow becomes a block, or a choice between sending and a finished task.</summary>
    private static Func<SyntaxNode>? Unfolded(Finding finding, ArrowExpressionClauseSyntax arrow, ExpressionSyntax check)
    {
        if (arrow.Parent is not MethodDeclarationSyntax method || finding.Model.GetDeclaredSymbol(method) is not { } symbol) return null;
        if (symbol is { IsAsync: false, ReturnType: INamedTypeSymbol { Name: "Task", Arity: 0 } })
            return () => finding.Root.ReplaceNode(arrow.Expression, SyntaxFactory.ConditionalExpression(check, arrow.Expression.WithoutTrivia(), SyntaxFactory.ParseExpression("Task.CompletedTask")).NormalizeWhitespace().Formatted());
        if (!symbol.ReturnsVoid && symbol is not { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } }) return null;
        return () => finding.Root.ReplaceNode(method, method.WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(SyntaxFactory.Block(Expressions.Guarded(SyntaxFactory.ExpressionStatement(arrow.Expression.WithoutTrivia()), check))).WithTrailingTrivia(method.GetTrailingTrivia()).Formatted());
    }
}
