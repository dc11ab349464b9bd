using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>A literal template or composite format whose placeholders the arguments after it fill.</summary>
internal sealed class Template : LoggedText
{
    private readonly ArgumentListSyntax _list;
    private readonly ArgumentSyntax _argument;
    private readonly LiteralExpressionSyntax _literal;
    private readonly List<(int Start, int Length, string Name)> _holes;
    private readonly int _index;
    private readonly int _offset;

    private Template(ArgumentListSyntax list, ArgumentSyntax argument, LiteralExpressionSyntax literal, int offset, string text, List<(int, int, string)> holes, int index)
    {
        _list = list;
        _argument = argument;
        _literal = literal;
        _offset = offset;
        _holes = holes;
        _index = index;
        Text = text;
        Hole = (_holes[index].Start, _holes[index].Length);
    }

    /// <summary>Null where the value is no argument of its own that fills a placeholder of a literal.</summary>
    public static Template? Find(Finding finding, ExpressionSyntax value)
    {
        if (value.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: { } call } list } argument) return null;
        if (list.Arguments.Any(static a => a.NameColon is not null) || finding.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        var parameter = method.Parameters.FirstOrDefault(p => p.Name == LogCalls.TemplateOf(finding, method));
        if (parameter is null || parameter.Ordinal >= list.Arguments.Count || list.Arguments[parameter.Ordinal].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) return null;
        var filling = list.Arguments.Skip(parameter.Ordinal + 1).ToList();
        var (offset, text) = Content(literal.Token.Text);
        var holes = Holes(text);
        var isNumbered = holes.Count > 0 && holes.All(static h => NumberOf(h.Name) is not null);
        var position = filling.IndexOf(argument);
        var index = isNumbered ? holes.FindIndex(h => NumberOf(h.Name) == position) : position;
        var fits = isNumbered ? holes.All(h => NumberOf(h.Name) < filling.Count) : holes.Count == filling.Count && holes.All(static h => NumberOf(h.Name) is null);
        return position < 0 || index < 0 || !fits ? null
            : new Template(list, argument, literal, offset, text, holes, index) { Others = filling.Where(a => a != argument).Select(static a => a.Expression).ToList() };
    }

    public override bool Names(string name) => _holes.Any(h => string.Equals(NameOf(h.Name), name, StringComparison.OrdinalIgnoreCase));

    public override SyntaxNode Replace(SyntaxNode root, ExpressionSyntax by, string name, bool keepsFormat)
    {
        // A numbered placeholder says which argument it takes; a name there would fail at run time.
        var hole = _holes[_index].Name;
        var alignment = hole.IndexOf(',');
        var format = hole.IndexOf(':');
        var number = NumberOf(hole);
        var end = keepsFormat ? FirstOf(alignment, format, hole.Length) : FirstOf(alignment, hole.Length, hole.Length);
        var rest = keepsFormat ? hole.Substring(end) : alignment < 0 ? "" : hole.Substring(alignment, (format < 0 ? hole.Length : format) - alignment);
        var text = Text.Substring(0, Hole.Start) + "{" + (number?.ToString(CultureInfo.InvariantCulture) ?? name) + rest + "}" + Text.Substring(Hole.Start + Hole.Length);
        return root.ReplaceNode(_list, _list.ReplaceNodes([_literal, _argument.Expression], (original, _) => original == _literal ? Literal(text) : by.WithTriviaFrom(_argument.Expression)));
    }

    protected override SyntaxNode? Cut(SyntaxNode root, int from, int to)
    {
        var number = NumberOf(_holes[_index].Name);
        var rest = _holes.Where((_, i) => i != _index).ToList();

        // One that is shown twice would have to go from both places.
        if (number is not null && rest.Any(h => NumberOf(h.Name) == number) || rest.Any(h => h.Start < to && h.Start + h.Length > from)) return null;
        var text = Text;

        // From the last to the first, so that the places of those before stay right.
        foreach (var hole in Enumerable.Reverse(_holes))
        {
            if (hole.Start == Hole.Start) text = text.Substring(0, from) + text.Substring(to);
            else if (number is not null && NumberOf(hole.Name) is { } other && other > number)
                text = text.Substring(0, hole.Start + 1) + (other - 1).ToString(CultureInfo.InvariantCulture) + text.Substring(hole.Start + 1 + other.ToString(CultureInfo.InvariantCulture).Length);
        }

        var list = _list.ReplaceNode(_literal, Literal(text));
        var index = _list.Arguments.IndexOf(_argument);
        return root.ReplaceNode(_list, list.WithArguments(Lists.Without(list.Arguments, index)));
    }

    private LiteralExpressionSyntax Literal(string content)
    {
        var whole = _literal.Token.Text;
        return _literal.WithToken(SyntaxFactory.ParseToken(whole.Substring(0, _offset) + content + whole.Substring(_offset + Text.Length)).WithTriviaFrom(_literal.Token));
    }

    private static int FirstOf(int a, int b, int otherwise) => a < 0 ? b < 0 ? otherwise : b : b < 0 ? a : Math.Min(a, b);

    /// <summary>What is between the quotation marks, and where it begins.</summary>
    private static (int Offset, string Text) Content(string token)
    {
        var start = token.TakeWhile(static c => c is '@' or '"').Count();
        if (!token.StartsWith("\"\"\"", StringComparison.Ordinal)) start = Math.Min(start, token.IndexOf('"') + 1);
        var marks = token.Take(start).Count(static c => c == '"');
        return (start, token.Substring(start, Math.Max(0, token.Length - start - marks)));
    }

    private static int? NumberOf(string hole) => int.TryParse(NameOf(hole), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string NameOf(string hole)
    {
        var end = hole.IndexOfAny([':', ',']);
        return (end < 0 ? hole : hole.Substring(0, end)).TrimStart('@', '$').Trim();
    }

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
