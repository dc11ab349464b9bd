namespace PrivacyAnalyzers.Policy;

public static partial class ModelParser
{
    private readonly record struct Token(string Text, int Column, bool Quoted = false);

    /// <summary>
    /// One line as words. Blanks part words; comma and semicolon are words of their own, except in a documentation-comment id, whose parameter
    /// list holds commas. A # that begins a word begins a comment: ids and paths hold theirs inside (<c>T.#ctor</c>, <c>this#slot</c>).
    /// The reader remembers the first thing that went wrong.
    /// </summary>
    private sealed class TokenReader
    {
        private readonly string line;
        private readonly List<Token> tokens = [];
        private readonly int end;
        private int next;

        public TokenReader(string line)
        {
            this.line = line;
            var position = 0;
            while (true)
            {
                while (position < line.Length && char.IsWhiteSpace(line[position]))
                    position++;

                if (position == line.Length || line[position] == '#')
                    break;

                var stop = TokenEnd(line, position, out var quoted);
                tokens.Add(new Token(line.Substring(position, stop - position), position, quoted));
                position = stop;
            }

            end = tokens.Count == 0 ? 0 : tokens[tokens.Count - 1].Column + tokens[tokens.Count - 1].Text.Length;
        }

        public (int Column, int Length, string Message) Problem { get; private set; } = (0, 0, "");

        public bool AtEnd => next >= tokens.Count;

        public bool AtMember => !AtEnd && IsMemberStart(tokens[next].Text, 0);

        public Token Take() => tokens[next++];

        public bool TrySkip(string text)
        {
            if (!IsNext(text))
                return false;

            next++;
            return true;
        }

        public bool IsNext(string text) => !AtEnd && !tokens[next].Quoted && tokens[next].Text == text;

        public bool Expect(string text) => TrySkip(text) || FailHere("expected " + text);

        public bool ExpectEnd() => AtEnd || FailHere("expected the end of the line");

        public bool TryQuoted(out string text)
        {
            text = AtEnd || !tokens[next].Quoted ? "" : tokens[next].Text.Trim('"');
            if (text.Length == 0)
                return FailHere("expected a name in double quotes");

            next++;
            return true;
        }

        public bool TryWord(string what, out string text)
        {
            text = AtEnd || tokens[next].Quoted || tokens[next].Text is "," or ";" or "->" ? "" : tokens[next].Text;
            if (text.Length == 0)
                return FailHere("expected " + what);

            next++;
            return true;
        }

        public bool TryName(string what, out string text)
        {
            text = AtEnd || !IsName(tokens[next].Text) ? "" : tokens[next].Text;
            if (text.Length == 0)
                return FailHere("expected " + what);

            next++;
            return true;
        }

        public bool TryMember(out string id)
        {
            id = AtEnd ? "" : tokens[next].Text;
            if (!AtMember)
                return FailHere("expected a documentation-comment id such as M:System.Console.WriteLine, which begins with M:, P:, F:, T:, E: or A:" + (id.IndexOf('.') > 0 && id.IndexOf(':') < 0 ? $"; a method is written M:{id}" : ""));

            next++;
            var fault = MemberFault(id);
            if (fault < 0)
                return true;

            var hint = fault >= id.Length || id.Length == 2 ? "; nothing stands between the prefix and the name"
                : id[fault] == '(' ? "; in the list no blank stands, and types are written in full: (System.String,System.Int32)"
                : id[fault] == '<' ? "; a generic type is written with the number of its parameters: List`1"
                : "";
            return FailInLast(id.Length == 2 ? 0 : fault, "the id is a prefix, a dotted name with * in its last part only, and possibly a parameter list" + hint);
        }

        public string Rest()
        {
            var rest = AtEnd ? "" : line.Substring(tokens[next].Column, end - tokens[next].Column);
            next = tokens.Count;
            return rest;
        }

        /// <summary>The next word is wrong, or missing at the end of the line.</summary>
        public bool FailHere(string message)
        {
            Problem = AtEnd ? (end, 0, message) : (tokens[next].Column, tokens[next].Text.Length, message);
            return false;
        }

        public bool FailAtLast(string message) => FailInLast(0, message);

        /// <summary>The word just taken is wrong from an offset on.</summary>
        public bool FailInLast(int offset, string message)
        {
            var token = tokens[next - 1];
            Problem = (token.Column + offset, token.Text.Length - offset, message);
            return false;
        }

        public static bool IsName(string text) => text.Length > 0 && !IsDigit(text[0]) && text.All(IsNamePart);

        public static bool IsValue(string text) => text.Length > 0 && (text.IndexOf('*') >= 0 || text.All(static c => IsNamePart(c) || c is '=' or ':' or '/' or '.' or '-'));

        public static bool IsNameOrNumber(string text) => IsName(text) || (text.Length > 0 && text.All(IsDigit));

        private static int TokenEnd(string line, int start, out bool quoted)
        {
            quoted = line[start] == '"';
            if (quoted)
            {
                var close = line.IndexOf('"', start + 1);
                return close < 0 ? line.Length : close + 1;
            }

            if (line[start] is ',' or ';')
                return start + 1;

            var member = IsMemberStart(line, start);
            var stop = start;
            while (stop < line.Length && !char.IsWhiteSpace(line[stop]) && (member || line[stop] is not (',' or ';')))
                stop++;

            return stop;
        }

        private static bool IsMemberStart(string text, int start) =>
            start + 1 < text.Length && text[start + 1] == ':' && text[start] is 'M' or 'P' or 'F' or 'T' or 'E' or 'A';

        /// <summary>The offset at which an id stops being one, or -1 where it is sound.</summary>
        private static int MemberFault(string id)
        {
            var open = id.IndexOf('(');
            var nameEnd = open < 0 ? id.Length : open;
            var ownName = id.LastIndexOf('.', nameEnd - 1) + 1;
            for (var i = 2; i < nameEnd; i++)
            {
                var sound = IsNamePart(id[i]) || id[i] is '.' or '`' or '#' || (id[i] is '*' or '|' && i >= ownName);
                if (!sound || (id[i] == '.' && (i == 2 || i == nameEnd - 1)))
                    return i;
            }

            if (nameEnd == 2)
                return 0;

            if (open < 0)
                return -1;

            var close = id.LastIndexOf(')');
            return close < open || (close < id.Length - 1 && id[close + 1] != '~') ? open : -1;
        }
    }
}
