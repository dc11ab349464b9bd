using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>A log call with a message template: which placeholder an argument fills, and how to change both together.</summary>
internal sealed class LogTemplate
{
    private readonly ArgumentListSyntax _list;
    private readonly ArgumentSyntax _argument;
    private readonly LiteralExpressionSyntax _template;
    private readonly (int Start, int Length, string Name) _hole;

    private LogTemplate(ArgumentListSyntax list, ArgumentSyntax argument, LiteralExpressionSyntax template, (int, int, string) hole)
    {
        _list = list;
        _argument = argument;
        _template = template;
        _hole = hole;
    }

    /// <summary>Null where the expression is no argument of its own that fills a placeholder of a literal template.</summary>
    public static LogTemplate? Of(ExpressionSyntax value)
    {
        if (value.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax list } argument) return null;
        var index = list.Arguments.IndexOf(argument);
        for (var i = index - 1; i >= 0; i--)
        {
            if (list.Arguments[i].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) continue;
            var holes = Holes(literal.Token.Text);
            var position = index - i - 1;
            return position < holes.Count && holes.Count == list.Arguments.Count - i - 1 ? new LogTemplate(list, argument, literal, holes[position]) : null;
        }

        return null;
    }

    /// <summary>The list with another value, its placeholder renamed.</summary>
    public ArgumentListSyntax Replace(ExpressionSyntax value, string name)
    {
        var text = _template.Token.Text;
        var format = _hole.Name.IndexOfAny([':', ',']);
        text = text.Substring(0, _hole.Start) + "{" + name + (format < 0 ? "" : _hole.Name.Substring(format)) + "}" + text.Substring(_hole.Start + _hole.Length);
        return _list.ReplaceNodes([_template, _argument.Expression], (original, _) => original == _template ? Literal(text) : value.WithTriviaFrom(_argument.Expression));
    }

    /// <summary>The list without the argument and its placeholder.</summary>
    public ArgumentListSyntax Drop()
    {
        var text = Texts.Without(_template.Token.Text, _hole.Start, _hole.Length);
        var index = _list.Arguments.IndexOf(_argument);
        var list = _list.ReplaceNode(_template, Literal(text));
        return list.WithArguments(list.Arguments.RemoveAt(index));
    }

    private LiteralExpressionSyntax Literal(string text) =>
        _template.WithToken(SyntaxFactory.ParseToken(text).WithTriviaFrom(_template.Token));

    private static List<(int Start, int Length, string Name)> Holes(string text)
    {
        var holes = new List<(int, int, string)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{') continue;
            if (i + 1 < text.Length && text[i + 1] == '{') { i++; continue; }
            var end = text.IndexOf('}', i);
            if (end < 0) break;
            holes.Add((i, end - i + 1, text.Substring(i + 1, end - i - 1)));
            i = end;
        }

        return holes;
    }
}

/// <summary>Takes words out of a text so that what is left still reads.</summary>
internal static class Texts
{
    /// <summary>Words and signs that lead to a value and say nothing without one.</summary>
    private static readonly string[] Leads = ["and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "to", "with", ":", "=", ",", "-"];

    public static string Without(string text, int start, int length)
    {
        var before = text.Substring(0, start);
        var after = text.Substring(start + length);
        var isLast = after.Length == 0 || after[0] is '"' or '.' or ';';
        if (!isLast && after[0] is not (' ' or ',')) return before + after;
        before = before.TrimEnd(' ');
        while (isLast && Leads.FirstOrDefault(l => Ends(before, l)) is { } lead) before = before.Substring(0, before.Length - lead.Length).TrimEnd(' ');
        return before + after;
    }

    private static bool Ends(string text, string lead) =>
        text.EndsWith(lead, StringComparison.Ordinal) && (!char.IsLetter(lead[0]) || text.Length > lead.Length && text[text.Length - lead.Length - 1] == ' ');
}
