using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Reads identifiers off the text of a declaration. It knows no grammar: words in comments, and in all texts but the plainest, are taken too, which
/// makes the gate wider and never narrower; in return it costs a small part of looking at tokens.
/// </summary>
internal sealed class NameScanner(SourceText text, NameTable table)
{
    private readonly char[] _chars = Copy(text);
    private readonly Dictionary<int, List<Word>> _words = [];
    private readonly List<Word> _mentions = [];
    private readonly List<int> _changes = [];
    private readonly Stack<int> _open = new();
    private readonly List<Word> _run = [];
    private int _scan;

    /// <param name="spans">The text of one declaration.</param>
    /// <param name="tellsBare">False where a name that is bare may be that of anything.</param>
    public (Mention[] Mentions, int[] Changes) Scan(IEnumerable<TextSpan> spans, bool tellsBare)
    {
        _mentions.Clear();
        _changes.Clear();
        _scan++;
        foreach (var span in spans) Scan(span);
        var mentions = new Mention[_mentions.Count];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = new(_mentions[i].Text, _mentions[i].Number, tellsBare && _mentions[i].ReachedIn != _scan);
        return (mentions, [.. _changes]);
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
        Word? previous = null;
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
                var word = WordAt(start, i - start, hash);
                i--;
                if (!word.IsKeyword)
                {
                    if (word.SeenIn != _scan) _mentions.Add(word);
                    word.SeenIn = _scan;
                    if (afterDot || inDoubt) word.ReachedIn = _scan;
                    _run.Add(word);
                    // Store.Lines.Add(...) changes what is in a member of a type.
                    if (previous is { IsPassing: true } || (!afterDot || previous is { Text: "this" } || ofType) && BeginsChain(i + 1) || IsAssigned(i + 1)) Change(word);
                }

                ofType = !afterDot && char.IsUpper(word.Text[0]);
                previous = word;
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
                        for (var n = first; n < _run.Count; n++) Change(_run[n]);
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

    private void Change(Word word)
    {
        if (word.ChangedIn != _scan) _changes.Add(word.Number);
        word.ChangedIn = _scan;
    }

    private Word WordAt(int start, int length, int hash)
    {
        if (!_words.TryGetValue(hash, out var same)) _words[hash] = same = [];
        foreach (var word in same)
            if (word.Text.Length == length && Matches(word.Text, start)) return word;
        var text = new string(_chars, start, length);
        var isKeyword = SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None;
        var added = new Word { Text = text, IsKeyword = isKeyword, IsPassing = text is "out" or "ref", Number = isKeyword ? -1 : table.NumberOf(text) };
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

    /// <summary>A word of the file, and the last scan in which it was met, met behind a full stop, and changed.</summary>
    private sealed class Word
    {
        public required string Text { get; init; }

        public required bool IsKeyword { get; init; }

        /// <summary>True before what is passed by reference.</summary>
        public required bool IsPassing { get; init; }

        public required int Number { get; init; }

        public int SeenIn { get; set; }

        public int ReachedIn { get; set; }

        public int ChangedIn { get; set; }
    }
}
