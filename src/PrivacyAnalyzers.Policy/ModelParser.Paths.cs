namespace PrivacyAnalyzers.Policy;

public static partial class ModelParser
{
    private static bool TryPath(TokenReader tokens, out ModelPath path)
    {
        path = null!;
        if (!tokens.TryWord("a path such as this, return or a parameter", out var text))
            return false;

        var position = NameEnd(text, 0);
        if (position == 0 || !TokenReader.IsNameOrNumber(text.Substring(0, position)))
            return tokens.FailInLast(0, "a path begins with this, return, a parameter's name or its position");

        var root = text.Substring(0, position);
        var steps = new List<string>();
        while (position < text.Length)
        {
            var end = StepEnd(text, position);
            if (end < 0)
                return tokens.FailInLast(position, text.IndexOf("->", StringComparison.Ordinal) >= 0 ? "blanks stand around ->" : "a step is [], [key], .Name, .*, #slot, () or (0)");

            steps.Add(text.Substring(position, end - position));
            position = end;
        }

        path = new ModelPath(root, steps);
        return true;
    }

    /// <summary>Where the step that begins here ends, or -1 where none does.</summary>
    private static int StepEnd(string text, int start)
    {
        switch (text[start])
        {
            case '[':
                var bracket = NameEnd(text, start + 1);
                return bracket < text.Length && text[bracket] == ']' ? bracket + 1 : -1;
            case '.' when start + 1 < text.Length && text[start + 1] == '*':
                return start + 2;
            case '.' or '#':
                var end = NameEnd(text, start + 1);
                return TokenReader.IsName(text.Substring(start + 1, end - start - 1)) ? end : -1;
            case '(':
                var close = start + 1;
                while (close < text.Length && IsDigit(text[close]))
                    close++;
                return close < text.Length && text[close] == ')' ? close + 1 : -1;
            default:
                return -1;
        }
    }

    private static int NameEnd(string text, int start)
    {
        while (start < text.Length && IsNamePart(text[start]))
            start++;

        return start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
