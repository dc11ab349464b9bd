namespace PrivacyAnalyzers.Policy;

/// <summary>What a star stands for, in the names and in the values of a model's rows: any run of characters, an empty one, too.</summary>
public static class Wildcard
{
    public static bool IsIn(string pattern) => pattern.IndexOf('*') >= 0;

    /// <param name="pattern">A text, with or without stars.</param>
    /// <param name="text">The text that it may stand for.</param>
    /// <param name="comparison">Names are told apart by case, values are not.</param>
    /// <param name="isPrefix">True for a text that is known by its beginning only: the rest may be anything, so that it never meets a pattern's end.</param>
    public static bool Matches(string pattern, string text, StringComparison comparison, bool isPrefix = false)
    {
        if (!IsIn(pattern)) return !isPrefix && string.Equals(pattern, text, comparison);
        var parts = pattern.Split('*');
        if (!text.StartsWith(parts[0], comparison)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = text.IndexOf(parts[i], at, comparison);
            if (found < 0) return false;
            at = found + parts[i].Length;
        }

        var last = parts[parts.Length - 1];
        return last.Length == 0 || !isPrefix && text.Length - at >= last.Length && text.EndsWith(last, comparison);
    }
}
