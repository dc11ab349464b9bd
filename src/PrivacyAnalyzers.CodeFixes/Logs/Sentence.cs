using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>
/// Takes a placeholder out of a log's text together with the words that lead to it, and refuses where what is left would be no sentence.
/// Works on the words alone; whoever reads the log knows no more.
/// </summary>
internal static class Sentence
{
    private const string Prepositions = "about|against|as|at|by|for|from|in|of|on|than|to|under|using|via|with";
    private const string Persons = "account|caller|client|contact|customer|guest|member|owner|patient|person|recipient|subscriber|user|visitor";
    private const string Units = "bytes|days?|hours?|hrs?|min|mins|minutes?|ms|milliseconds?|s|sec|secs|seconds?|times";

    /// <summary>Words that want something after them.</summary>
    private static readonly HashSet<string> s_open = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "his", "her", "their", "its", "and", "or", "but", "not", "no", "is", "are", "was", "were", "be", "has", "have", "had", "equals",
        "took", "takes", "lasted", "lasts", "got", "gets", "uses", "used", "costs", "cost", "named", "called", "contains", "became", "becomes", "until", "since", "between", "if", "because",
    };

    /// <summary>Words after which the thing itself is told.</summary>
    private static readonly HashSet<string> s_says = new(StringComparer.OrdinalIgnoreCase) { "is", "are", "was", "were", "be", "equals", "named", "becomes", "became" };

    private static readonly Regex s_label = new(@"(?<=^|[\s,;|(\[{<])(?<name>[\p{L}_][\p{L}\p{N}_.-]*)\s*(?<sign>=>|=|:)\s*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_lead = new(@"(?<=^|\s)(?<lead>" + Prepositions + @")(\s+(the|a|an|his|her|their))?(\s+(" + Persons + @"))?(\s+(?<noun>[\p{L}-]+))?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_next = new(@"^(\s*,\s*|\s+and\s+|\s*&\s*|\s+or\s+|\s*/\s*)(?=['""(\[]?\{[^{}]*\}['"")\]]?($|[\s.,;!?)]))", RegexOptions.CultureInvariant);
    private static readonly Regex s_previous = new(@"(?<=\}['"")\]]?)(\s*,\s*|\s*,?\s+and\s+|\s*&\s*|\s*,?\s+or\s+|\s*/\s*)$", RegexOptions.CultureInvariant);
    private static readonly Regex s_unit = new(@"^\s*(" + Units + @")(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_goesOn = new(@"^($|\s*[.,;:!?)\]]|\s+(" + Prepositions + @"|and|but|because|while|after|before|when|since|until|then|\()(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_lastWord = new(@"(?<word>[\p{L}-]*\p{L})\s*(?<sign>[:=\u2013-]|=>)?\s*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_phrasal = new(@"\p{L}+ed\s+(in|on|at|by|as)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_person = new("^(" + Persons + ")s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_badBegin = new(@"^\s*((" + Prepositions + @"|and|or|but)(?!\p{L})|[,;:.)\]=-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_badEnd = new(@"((?<=^|\s)(" + Prepositions + @"|and|or|but|the|a|an)|[,:=(\[-])[\s.!?]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_hole = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);
    private static readonly Regex s_words = new(@"[\p{L}]{2,}", RegexOptions.CultureInvariant);

    private static readonly (string Open, string Close)[] s_shells = [("\\\"", "\\\""), ("\"\"", "\"\""), ("\"", "\""), ("'", "'"), ("`", "`"), ("(", ")"), ("[", "]"), ("<", ">")];

    /// <summary>True where the words before a placeholder say what kind of value follows, so that another kind would not fit.</summary>
    public static bool Announces(string before)
    {
        before = before.TrimEnd('\'', '"', '\\', '(', '[', '<', '`', ' ');
        return s_lastWord.Match(before) is { Success: true } last && (last.Groups["sign"].Success || DataWords.Announces(last.Groups["word"].Value) || s_says.Contains(last.Groups["word"].Value));
    }

    /// <summary>The range to take out; null where the rest would say nothing, or nonsense.</summary>
    /// <param name="text">The text, its placeholders in braces.</param>
    public static (int From, int To)? Without(string text, int start, int length)
    {
        var (from, to) = (start, start + length);
        var isClosed = Unwrap(text, ref from, ref to);
        var label = s_label.Match(text.Substring(0, from));
        if (label.Success && (label.Groups["sign"].Value != ":" || DataWords.Announces(label.Groups["name"].Value)))
        {
            from = label.Index;
            isClosed |= Unwrap(text, ref from, ref to);
            if (!isClosed) TakeSeparator(text, ref from, ref to);
        }
        else if (!isClosed || !EndsPhrase(text, from))
        {
            if (!TakePhrase(text, ref from, ref to, isClosed)) return null;
        }

        TakeBlank(text, ref from, ref to);
        return IsSentence(text, from, to) ? (from, to) : null;
    }

    /// <summary>Takes quotation marks and brackets along that hold nothing else; true where there was a bracket, which stands outside of the sentence.</summary>
    private static bool Unwrap(string text, ref int from, ref int to)
    {
        var isBracket = false;
        for (var again = true; again;)
        {
            again = false;
            foreach (var (open, close) in s_shells)
            {
                if (from < open.Length || string.CompareOrdinal(text, from - open.Length, open, 0, open.Length) != 0 || string.CompareOrdinal(text, to, close, 0, close.Length) != 0) continue;
                from -= open.Length;
                to += close.Length;
                isBracket |= open is "(" or "[";
                again = true;
                break;
            }
        }

        return isBracket;
    }

    /// <summary>True where what is in brackets can go without the words before it: they end there.</summary>
    private static bool EndsPhrase(string text, int from) => !s_badEnd.IsMatch(text.Substring(0, from)) || text.Substring(0, from).Trim().Length == 0;

    /// <summary>One of several <c>key=value</c> goes with the comma, or the blank, that parts it from its neighbour.</summary>
    private static void TakeSeparator(string text, ref int from, ref int to)
    {
        var after = Regex.Match(text.Substring(to), @"^\s*[,;|]\s*");
        if (after.Success && to + after.Length < text.Length) to += after.Length;
        else if (Regex.Match(text.Substring(0, from), @"\s*[,;|]\s*$") is { Success: true } before) from = before.Index;
    }

    private static bool TakePhrase(string text, ref int from, ref int to, bool isClosed)
    {
        var before = text.Substring(0, from);
        var after = text.Substring(to);
        if (s_unit.Match(after) is { Success: true } unit)
        {
            to += unit.Length;
            after = text.Substring(to);
        }

        if (s_next.Match(after) is { Success: true } next && before.Trim().Length > 0)
        {
            to += next.Length;
            return true;
        }

        if (s_previous.Match(before) is { Success: true } previous && s_goesOn.IsMatch(after))
        {
            from = previous.Index;
            return true;
        }

        if (s_phrasal.IsMatch(before)) return false;
        var lead = s_lead.Match(before);
        if (lead.Success && (!lead.Groups["noun"].Success || DataWords.Announces(lead.Groups["noun"].Value) || s_person.IsMatch(lead.Groups["noun"].Value)))
        {
            from = lead.Index;
            return true;
        }

        if (isClosed || s_lastWord.Match(before) is not { Success: true } last)
            return before.TrimEnd().EndsWith("}", StringComparison.Ordinal) && s_goesOn.IsMatch(after);
        var word = last.Groups["word"].Value;
        if (s_open.Contains(word)) return false;
        if (!s_goesOn.IsMatch(after) && !s_person.IsMatch(word) && !DataWords.Announces(word)) return false;
        if (last.Groups["sign"].Success)
        {
            if (after.Trim().Length > 0) return false;
            from = last.Groups["sign"].Index;
        }

        return true;
    }

    /// <summary>One of the two blanks around goes, and all of them at either end.</summary>
    private static void TakeBlank(string text, ref int from, ref int to)
    {
        if (from == 0) while (to < text.Length && text[to] == ' ') to++;
        else if (to == text.Length || text[to] is ' ' or '.' or ',' or ';' or '!' or '?' or ')' or ':') while (from > 0 && text[from - 1] == ' ') from--;
    }

    private static bool IsSentence(string text, int from, int to)
    {
        var rest = text.Substring(0, from) + text.Substring(to);
        if (rest.IndexOf('\\') >= 0 && Regex.IsMatch(rest, @"\\[^""]")) return false;

        // Where nothing was taken from, the author's own words stand.
        if (text.Substring(0, from).Trim().Length == 0 && s_badBegin.IsMatch(rest) || text.Substring(to).Trim(' ', '.', '!', '?').Length == 0 && s_badEnd.IsMatch(rest)) return false;
        if (rest.Contains("''") || rest.Contains("()") || rest.Contains("[]")) return false;
        var holes = s_hole.Matches(rest).Count;
        var words = s_words.Matches(s_hole.Replace(rest, " ")).Count;
        return words > 0 && words + holes > 1;
    }
}
