namespace PrivacyAnalyzers.Judging;

/// <summary>The words of a name, in lower case: what a name says lies in its words, and the last one says what the thing is.</summary>
internal static class NameWords
{
    /// <summary><c>HomePhone2</c> and <c>home_phone</c> are home and phone, <c>IPAddress</c> is ip and address: numbers behind a name only count.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBorder(name, i)) continue;
            var word = name.Substring(start, i - start).Trim('_').ToLowerInvariant();
            if (word.Length > 0) words.Add(word);
            start = i;
        }

        while (words.Count > 1 && words[words.Count - 1].All(char.IsDigit)) words.RemoveAt(words.Count - 1);
        return words;
    }

    /// <summary>The words from <paramref name="start"/> to before <paramref name="end"/> in one, so that <c>PassPort</c> is <c>Passport</c>.</summary>
    public static string Joined(IReadOnlyList<string> words, int start, int end) => string.Concat(words.Skip(start).Take(end - start));

    /// <summary>True where the last words, joined, are in the list.</summary>
    public static bool EndIn(IReadOnlyList<string> words, HashSet<string> list) => Enumerable.Range(0, words.Count).Any(i => list.Contains(Joined(words, i, words.Count)));

    public static HashSet<string> List(string words) => new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static bool IsBorder(string name, int i)
    {
        char before = name[i - 1], here = name[i];
        if (here == '_' || char.IsDigit(here) != char.IsDigit(before)) return true;
        return char.IsUpper(here) && (!char.IsUpper(before) || i + 1 < name.Length && char.IsLower(name[i + 1]));
    }
}
