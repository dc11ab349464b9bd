using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3001, PRIV3007: send only where the person consents; wrap the statement, or leave before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingConsentFix() : PrivacyFix("PRIV3001", "PRIV3007")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Purpose) is not { } purpose || Persons.Of(finding) is not { } person || ConsentChecks.Find(finding, person, purpose) is not { } check) yield break;
        if (Guarding.IsGoverned(finding.Node, check)) yield break;
        var title = check.NormalizeWhitespace().ToString();
        if (finding.Node.FirstAncestorOrSelf<StatementSyntax>() is { } statement && IsWithin(finding.Node, statement))
        {
            if (statement is ExpressionStatementSyntax)
                yield return new($"Send only if '{title}'", "Wrap", () => Guarding.Wrap(statement, check) is var (old, @new) ? finding.Root.ReplaceNode(old, @new) : finding.Root);
            if (statement is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax && Exits.Of(finding, statement) is { } exit && Guarding.Leave(statement, check, exit) is var (before, after))
                yield return new($"Leave unless '{title}'", "Exit", () => finding.Root.ReplaceNode(before, after));
            yield break;
        }

        if (finding.Node.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>() is { } arrow && IsWithin(finding.Node, arrow) && Unfolded(finding, arrow, check) is { } unfolded)
            yield return new($"Send only if '{title}'", "Wrap", unfolded);
    }

    /// <summary>True where no lambda lies between: its statements run at another time.</summary>
    private static bool IsWithin(SyntaxNode node, SyntaxNode outer)
    {
        for (var n = node; n is not null && n != outer; n = n.Parent)
            if (n is AnonymousFunctionExpressionSyntax) return false;
        return true;
    }

    /// <summary>An arrow becomes a choice between sending and a finished task, or a block.</summary>
    private static Func<SyntaxNode>? Unfolded(Finding finding, ArrowExpressionClauseSyntax arrow, ExpressionSyntax check)
    {
        if (arrow.Parent is not MethodDeclarationSyntax method || finding.Model.GetDeclaredSymbol(method) is not { } symbol) return null;
        if (arrow.Expression is ThrowExpressionSyntax or AssignmentExpressionSyntax or ConditionalExpressionSyntax) return null;
        if (symbol is { IsAsync: false, ReturnType: INamedTypeSymbol { Name: "Task", Arity: 0 } task })
            return () => finding.Root.ReplaceNode(arrow.Expression, Choice(check, arrow.Expression, Exits.Done(finding, task, arrow.SpanStart)));
        if (!symbol.ReturnsVoid && symbol is not { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } }) return null;

        // Comments before the arrow would have no place in the block.
        if (arrow.ArrowToken.LeadingTrivia.Any(Layout.IsComment)) return null;
        return () => finding.Root.ReplaceNode(method, Unfolded(method, arrow, check));
    }

    private static ConditionalExpressionSyntax Choice(ExpressionSyntax check, ExpressionSyntax send, ExpressionSyntax done) =>
        SyntaxFactory.ConditionalExpression(check.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.QuestionToken).WithTrailingTrivia(SyntaxFactory.Space),
            send.WithoutLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space), done)
        .WithLeadingTrivia(send.GetLeadingTrivia()).WithTrailingTrivia(send.GetTrailingTrivia());

    private static MethodDeclarationSyntax Unfolded(MethodDeclarationSyntax method, ArrowExpressionClauseSyntax arrow, ExpressionSyntax check)
    {
        var (indent, unit, newLine) = (Layout.IndentOf(method), Layout.UnitOf(method), Layout.NewLine(method));
        var comments = arrow.ArrowToken.TrailingTrivia.AddRange(arrow.Expression.GetLeadingTrivia()).Where(Layout.IsComment).SelectMany(c => Layout.Blanks(indent + unit).Add(c).Add(newLine));

        // A comment at the end of the line goes on to speak of the sending.
        var behind = method.SemicolonToken.TrailingTrivia.TakeWhile(static t => !t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var trailing = behind.Any(Layout.IsComment) ? SyntaxFactory.TriviaList(behind) : default;
        var lines = Layout.BeginsLine(arrow.Expression) ? unit : unit + unit;
        var send = SyntaxFactory.ExpressionStatement(Layout.Shifted(arrow.Expression, lines).WithoutLeadingTrivia().WithoutTrailingTrivia());
        var guarded = Layout.If(check, send, indent + unit, unit, method, trailing).WithLeadingTrivia(SyntaxFactory.TriviaList(comments).AddRange(Layout.Blanks(indent + unit))).WithTrailingTrivia(newLine);
        var isBelow = Layout.HasBracesBelow(method);
        var body = SyntaxFactory.Block(SyntaxFactory.Token(isBelow ? Layout.Blanks(indent) : default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)), SyntaxFactory.SingletonList<StatementSyntax>(guarded),
            SyntaxFactory.Token(Layout.Blanks(indent), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(method.SemicolonToken.TrailingTrivia.Skip(trailing.Count))));
        var last = arrow.GetFirstToken().GetPreviousToken();
        var header = method.ReplaceToken(last, last.WithTrailingTrivia(isBelow ? newLine : SyntaxFactory.Space));
        return header.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body);
    }
}
