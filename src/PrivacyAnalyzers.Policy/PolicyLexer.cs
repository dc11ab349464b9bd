namespace PrivacyAnalyzers.Policy;

/// <summary>A broken text is a quotation without its end; it has been reported.</summary>
internal enum TokenKind { Word, Text, BrokenText, Comma, End }

/// <summary>A word, quoted text or comma with its place; lines and columns count from 0.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Line, int Column)
{
    public int Length => Kind is TokenKind.Text or TokenKind.BrokenText ? Text.Length + 2 : Text.Length;

    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Cuts a policy file into tokens. Whatever the input it ends, since each step consumes a character.</summary>
internal static class PolicyLexer
{
    /// <summary>What looks like the quotation mark of the language and is none.</summary>
    private const string Quotes = "'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    public static List<Token> Read(string text, Action<Token, string> problem)
    {
        var tokens = new List<Token>();
        int line = 0, start = 0, i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '\n') { line++; start = ++i; continue; }
            if (char.IsWhiteSpace(c)) { i++; continue; }
            if (c == '#') { while (i < text.Length && text[i] != '\n') i++; continue; }
            if (c == ',') { tokens.Add(new(TokenKind.Comma, ",", line, i++ - start)); continue; }
            var from = i;
            if (c == '"')
            {
                i++;
                while (i < text.Length && text[i] is not ('"' or '\n')) i++;
                var token = new Token(TokenKind.Text, text.Substring(from + 1, i - from - 1).TrimEnd('\r'), line, from - start);
                if (i < text.Length && text[i] == '"') i++;
                else
                {
                    problem(token, "the quotation does not end on this line");
                    token = token with { Kind = TokenKind.BrokenText };
                }

                tokens.Add(token);
                continue;
            }

            if (Quotes.IndexOf(c) >= 0)
            {
                // Word processors put these; what they enclose is read all the same, so that the mistake is told once.
                i++;
                while (i < text.Length && text[i] != '\n' && Quotes.IndexOf(text[i]) < 0) i++;
                var token = new Token(TokenKind.Text, text.Substring(from + 1, i - from - 1).TrimEnd('\r'), line, from - start);
                if (i < text.Length && text[i] != '\n') i++;
                problem(token, "a text stands in straight double quotation marks: \"" + token.Text + "\"");
                tokens.Add(token);
                continue;
            }

            while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not (',' or '"' or '#')) i++;
            tokens.Add(new(TokenKind.Word, text.Substring(from, i - from), line, from - start));
        }

        tokens.Add(new(TokenKind.End, "", line, text.Length - start));
        return tokens;
    }
}
