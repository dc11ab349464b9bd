using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Reads identifiers off the text of a declaration. It knows no grammar: words in comments, and in all texts but the plainest, are taken too, which
/// makes the gate wider and never narrower; in return it costs a small part of looking at tokens.
/// </summary>
internal sealed class NameScanner(SourceText text)
{
    private readonly char[] _chars = Copy(text);
    private readonly Dictionary<int, List<string>> _interned = [];
    private readonly List<string> _mentions = [];
    private readonly List<string> _changes = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>What stands behind a full stop somewhere.</summary>
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly Stack<int> _open = new();
    private readonly List<string> _run = [];

    public (string[] Mentions, string[] Changes, HashSet<string> Bare) Scan(IEnumerable<TextSpan> spans)
    {
        _mentions.Clear();
        _changes.Clear();
        _seen.Clear();
        _changed.Clear();
        _reached.Clear();
        foreach (var span in spans) Scan(span);
        return ([.. _mentions], [.. _changes], [.. _mentions.Where(m => !_reached.Contains(m))]);
    }

    private static char[] Copy(SourceText text)
    {
        var chars = new char[text.Length];
        text.CopyTo(0, chars, 0, chars.Length);
        return chars;
    }

    private void Scan(TextSpan span)
    {
        _open.Clear();
        _run.Clear();
        var previous = "";
        var afterDot = false;
        var ofType = false;
        var inDoubt = false;
        var isPlain = HasPlainTextsOnly(span);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = _chars[i];
            if (c == '"' && isPlain && EndOfText(i, span.End) is var end and > 0)
            {
                i = end;
                afterDot = false;
                continue;
            }

            if (IsStart(c))
            {
                var start = i;
                var hash = 0;
                while (i < span.End && IsPart(_chars[i])) hash = unchecked((hash * 31) + _chars[i++]);
                var name = Intern(start, i - start, hash);
                i--;
                if (SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None)
                {
                    if (_seen.Add(name)) _mentions.Add(name);
                    if (afterDot || inDoubt) _reached.Add(name);
                    _run.Add(name);
                    // Store.Lines.Add(...) changes what is in a member of a type.
                    if ((previous is "out" or "ref" || (!afterDot || previous == "this" || ofType) && BeginsChain(i + 1) || IsAssigned(i + 1)) && _changed.Add(name)) _changes.Add(name);
                }

                ofType = !afterDot && char.IsUpper(name[0]);
                previous = name;
                afterDot = false;
                continue;
            }

            // A full stop in a text is no member access of what follows the text; one before a comment is, and the comment's words are not known from others.
            if (c == '/' && afterDot && IsComment(i)) inDoubt = true;
            if (c != '.' && !char.IsWhiteSpace(c)) afterDot = false;
            switch (c)
            {
                case '.':
                    afterDot = true;
                    break;
                case '(':
                    _open.Push(_run.Count);
                    break;
                case ')' when _open.Count > 0:
                    var first = _open.Pop();
                    // A deconstruction assigns each of its parts.
                    if (IsAssigned(i + 1))
                        for (var n = first; n < _run.Count; n++)
                            if (_changed.Add(_run[n])) _changes.Add(_run[n]);
                    break;
            }
        }
    }

    /// <summary>True where each quotation mark begins or ends a text that holds nothing but itself.</summary>
    private bool HasPlainTextsOnly(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var next = i + 1 < span.End ? _chars[i + 1] : '\0';
            if (_chars[i] is '$' or '@' && next is '"' or '$' or '@' || _chars[i] == '\'' && (next is '"' or '\\') || _chars[i] == '/' && next is '*' or '/' || _chars[i] == '"' && next == '"') return false;
        }

        return true;
    }

    private bool IsComment(int i) => At(i + 1) is '/' or '*';

    /// <summary>Where the text that begins here ends, on the same line; 0 where it does not.</summary>
    private int EndOfText(int start, int limit)
    {
        for (var i = start + 1; i < limit && _chars[i] != '\n'; i++)
        {
            if (_chars[i] == '\\') i++;
            else if (_chars[i] == '"') return i;
        }

        return 0;
    }

    private bool BeginsChain(int i) => Next(ref i) is '.' or '[' or '?';

    /// <summary>True where an assignment of any form follows; a comparison, an arrow or a null check is none.</summary>
    private bool IsAssigned(int i)
    {
        var c = Next(ref i);
        if (c is '+' or '-' or '*' or '/' or '%' or '&' or '|' or '^') return At(i + 1) == '=' || At(i + 1) == c && c is '+' or '-';
        if (c == '?') return At(i + 1) == '?' && At(i + 2) == '=';
        return c == '=' && At(i + 1) is not ('=' or '>');
    }

    private char Next(ref int i)
    {
        while (i < _chars.Length && char.IsWhiteSpace(_chars[i])) i++;
        return At(i);
    }

    private char At(int i) => i < _chars.Length ? _chars[i] : '\0';

    private string Intern(int start, int length, int hash)
    {
        if (!_interned.TryGetValue(hash, out var same)) _interned[hash] = same = [];
        foreach (var name in same)
            if (name.Length == length && Matches(name, start)) return name;
        var added = new string(_chars, start, length);
        same.Add(added);
        return added;
    }

    private bool Matches(string name, int start)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] != _chars[start + i]) return false;
        return true;
    }

    private static bool IsStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || c > 127 && SyntaxFacts.IsIdentifierStartCharacter(c);

    private static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9' || c > 127 && SyntaxFacts.IsIdentifierPartCharacter(c);
}
