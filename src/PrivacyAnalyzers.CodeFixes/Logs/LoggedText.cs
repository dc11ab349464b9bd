using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>The text that a logged value is part of, with a placeholder where it stands: a template, an interpolation or a concatenation.</summary>
internal abstract class LoggedText
{
    /// <summary>The text without its quotation marks, as it is written; values are in braces.</summary>
    public string Text { get; protected set; } = "";

    /// <summary>Where the value stands.</summary>
    public (int Start, int Length) Hole { get; protected set; }

    public string Before => Text.Substring(0, Hole.Start);

    /// <summary>The other values of the text.</summary>
    public IReadOnlyList<ExpressionSyntax> Others { get; protected set; } = [];

    /// <summary>Null where the value is on its own, or the text cannot be seen whole.</summary>
    public static LoggedText? Of(Finding finding, LogSite site, ExpressionSyntax value)
    {
        if (Template.Find(finding, value) is { } template) return template;
        var top = site.Argument;
        while (top is ParenthesizedExpressionSyntax parentheses) top = parentheses.Expression;
        return top switch
        {
            InterpolatedStringExpressionSyntax text => Interpolated.Find(text, value),
            BinaryExpressionSyntax sum => Sum.Find(sum, value, finding.Model),
            _ => null,
        };
    }

    /// <summary>The root with another value in its place.</summary>
    public abstract SyntaxNode Replace(SyntaxNode root, ExpressionSyntax by, string name, bool keepsFormat);

    /// <summary>True where a value goes by that name already.</summary>
    public virtual bool Names(string name) => false;

    /// <summary>The root without the value and the words that lead to it; null where the rest would be no sentence.</summary>
    public SyntaxNode? Without(SyntaxNode root) => Sentence.Without(Text, Hole.Start, Hole.Length) is var (from, to) ? Cut(root, from, to) : null;

    protected abstract SyntaxNode? Cut(SyntaxNode root, int from, int to);

    /// <summary>What is left of a piece at an offset when a range of the whole is taken out.</summary>
    protected static string Kept(string piece, int offset, int from, int to)
    {
        var start = Math.Min(Math.Max(from - offset, 0), piece.Length);
        var end = Math.Min(Math.Max(to - offset, 0), piece.Length);
        return piece.Substring(0, start) + piece.Substring(end);
    }
}
