using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Lines and indentation. The formatter moves the beginnings of statements, but not the lines that go on with one.</summary>
internal static class Layout
{
    /// <summary>The line ending that the file uses.</summary>
    public static SyntaxTrivia NewLine(SyntaxNode node) =>
        SyntaxFactory.EndOfLine(node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end.ToString() : "\n");

    /// <summary>The blanks at the beginning of the line that the node begins on.</summary>
    public static string IndentOf(SyntaxNode node)
    {
        var line = LineOf(node);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>True where nothing stands before the node on its line.</summary>
    public static bool BeginsLine(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        return text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart)).Trim().Length == 0;
    }

    /// <summary>One step of indentation, as the file has it.</summary>
    public static string UnitOf(SyntaxNode node)
    {
        for (var n = node; n is not null; n = n.Parent)
        {
            if (n is not BlockSyntax { Statements.Count: > 0 } block || !BeginsLine(block.Statements[0])) continue;
            var (outer, inner) = (IndentOf(block), IndentOf(block.Statements[0]));
            if (inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal)) return inner.Substring(outer.Length);
        }

        return IndentOf(node).StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";
    }

    /// <summary>The node with all lines but its first moved to the right. Texts that run over lines stay as they are.</summary>
    public static T Shifted<T>(T node, string by)
        where T : SyntaxNode
    {
        var first = node.GetFirstToken();
        return node.ReplaceTokens(node.DescendantTokens().Where(t => t != first && BeginsLine(t)), (token, _) => token.WithLeadingTrivia(Moved(token.LeadingTrivia, by)));
    }

    /// <summary>True where braces open on a line of their own around here.</summary>
    public static bool HasBracesBelow(SyntaxNode node)
    {
        var brace = node.Ancestors().Select(static n => n switch
        {
            BlockSyntax block => block.OpenBraceToken,
            BaseTypeDeclarationSyntax type => type.OpenBraceToken,
            _ => default,
        }).FirstOrDefault(static t => t.IsKind(SyntaxKind.OpenBraceToken) && t.Span.Length > 0);
        return !brace.IsKind(SyntaxKind.OpenBraceToken) || BeginsLine(brace);
    }

    /// <summary>A statement under a condition, in braces; both without what surrounds them.</summary>
    /// <param name="indent">Where the condition stands.</param>
    /// <param name="place">Where the file's ways are looked up.</param>
    public static IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax statement, string indent, string unit, SyntaxNode place, SyntaxTriviaList trailing)
    {
        var newLine = NewLine(place);
        var isBelow = HasBracesBelow(place);
        var open = SyntaxFactory.Token(isBelow ? Blanks(indent) : default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine));
        var close = SyntaxFactory.Token(Blanks(indent), SyntaxKind.CloseBraceToken, default);
        var end = trailing.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) ? trailing : trailing.Add(newLine);
        var body = SyntaxFactory.Block(open, SyntaxFactory.SingletonList(statement.WithLeadingTrivia(Blanks(indent + unit)).WithTrailingTrivia(end)), close);
        return SyntaxFactory.IfStatement(Bare(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space), Bare(SyntaxKind.OpenParenToken), condition.WithoutTrivia(),
            Bare(SyntaxKind.CloseParenToken).WithTrailingTrivia(isBelow ? newLine : SyntaxFactory.Space), body, null);
    }

    /// <summary>A token without the elastic blanks by which the formatter would take over the lines around.</summary>
    public static SyntaxToken Bare(SyntaxKind kind) => SyntaxFactory.Token(default, kind, default);

    public static SyntaxTriviaList Blanks(string indent) => indent.Length == 0 ? default : SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indent));

    public static T Formatted<T>(this T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation);

    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia or (int)SyntaxKind.SingleLineDocumentationCommentTrivia or (int)SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static string LineOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        return text.Lines.GetLineFromPosition(node.SpanStart).ToString();
    }

    private static bool BeginsLine(SyntaxToken token) =>
        token.GetPreviousToken().TrailingTrivia.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) || token.LeadingTrivia.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));

    private static SyntaxTriviaList Moved(SyntaxTriviaList leading, string by)
    {
        var moved = new List<SyntaxTrivia>();
        var isStart = true;
        foreach (var trivia in leading)
        {
            if (isStart && trivia.IsKind(SyntaxKind.WhitespaceTrivia)) moved.Add(SyntaxFactory.Whitespace(by + trivia));
            else if (isStart && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsDirective) moved.AddRange([SyntaxFactory.Whitespace(by), trivia]);
            else moved.Add(trivia);
            isStart = trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsDirective;
        }

        if (isStart) moved.Add(SyntaxFactory.Whitespace(by));
        return SyntaxFactory.TriviaList(moved);
    }
}
