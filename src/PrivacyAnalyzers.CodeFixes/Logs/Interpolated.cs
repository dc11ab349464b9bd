using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>An interpolated text with the value in one of its holes.</summary>
internal sealed class Interpolated : LoggedText
{
    private readonly InterpolatedStringExpressionSyntax _text;
    private readonly InterpolationSyntax _hole;

    private Interpolated(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole)
    {
        _text = text;
        _hole = hole;
        Text = string.Concat(text.Contents.Select(Piece));
        Hole = (text.Contents.TakeWhile(c => c != hole).Sum(static c => Piece(c).Length), Piece(hole).Length);
        Others = text.Contents.OfType<InterpolationSyntax>().Where(h => h != hole).Select(static h => h.Expression).ToList();
    }

    public static Interpolated? Find(InterpolatedStringExpressionSyntax text, ExpressionSyntax value) =>
        value.Parent is InterpolationSyntax hole && hole.Parent == text ? new Interpolated(text, hole) : null;

    public override SyntaxNode Replace(SyntaxNode root, ExpressionSyntax by, string name, bool keepsFormat)
    {
        var hole = _hole.WithExpression(by.WithTriviaFrom(_hole.Expression));
        return root.ReplaceNode(_hole, keepsFormat ? hole : hole.WithFormatClause(null));
    }

    protected override SyntaxNode? Cut(SyntaxNode root, int from, int to)
    {
        var contents = new List<InterpolatedStringContentSyntax>();
        var offset = 0;
        foreach (var content in _text.Contents)
        {
            var piece = Piece(content);
            if (content is InterpolatedStringTextSyntax text)
            {
                var kept = Kept(text.TextToken.Text, offset, from, to);
                if (kept.Length > 0) contents.Add(text.WithTextToken(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, kept, kept, default)));
            }
            else if (content != _hole)
            {
                if (offset < to && offset + piece.Length > from) return null;
                contents.Add(content);
            }

            offset += piece.Length;
        }

        // Text without holes needs no dollar sign; a raw one keeps it, since what it is made of may differ.
        if (contents.Count == 1 && contents[0] is InterpolatedStringTextSyntax only && _text.StringStartToken.Text == "$\"" && only.TextToken.Text.IndexOfAny(['{', '}']) < 0)
            return root.ReplaceNode(_text, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.ParseToken("\"" + only.TextToken.Text + "\"")).WithTriviaFrom(_text));
        return root.ReplaceNode(_text, _text.WithContents(SyntaxFactory.List(contents)));
    }

    /// <summary>A hole counts as one sign in braces, whatever it holds.</summary>
    private static string Piece(InterpolatedStringContentSyntax content) => content is InterpolatedStringTextSyntax text ? text.TextToken.Text : "{0}";
}
