namespace PrivacyAnalyzers.Policy;

/// <summary>The words of an enumeration.</summary>
internal static class Words
{
    /// <summary>As <c>Enum.TryParse</c>, which also takes numbers: those are no words of the language.</summary>
    public static bool TryParse<T>(string word, out T value, bool ignoreCase = false)
        where T : struct, Enum
    {
        value = default;
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Array.Exists(Enum.GetNames(typeof(T)), name => string.Equals(name, word, comparison)) && Enum.TryParse(word, ignoreCase, out value);
    }
}
