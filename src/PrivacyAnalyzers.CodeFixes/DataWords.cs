namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Words by which names say what kind of data they hold: a masker of e-mail addresses is none for telephone numbers.</summary>
internal static class DataWords
{
    /// <summary>One kind a row, its words after it.</summary>
    private static readonly string[][] s_kinds =
    [
        ["mail", "email", "e-mail", "mailbox", "emailaddress"],
        ["phone", "telephone", "mobile", "msisdn", "tel", "fax", "number", "caller", "callee", "destination", "extension"],
        ["name", "firstname", "lastname", "surname", "fullname"],
        ["street", "city", "zip", "postcode", "postal", "address"],
        ["birth", "birthday", "birthdate", "born", "age"],
        ["card", "iban", "pan", "payment"],
        ["ip", "host"],
        ["password", "secret", "token", "pin", "credential"],
        ["location", "cell", "position", "coordinate", "latitude", "longitude"],
        ["duration", "minutes", "seconds", "date", "time"],
        ["ssn", "passport", "taxid"],
    ];

    /// <summary>The kinds that a name speaks of; none for a general one such as <c>Redact</c> or <c>value</c>.</summary>
    public static HashSet<int> KindsOf(string name)
    {
        var kinds = new HashSet<int>();
        foreach (var word in WordsOf(name))
            if (KindOf(word) is { } kind) kinds.Add(kind);

        // An e-mail address is no street, a card's number no telephone, and a host's name nobody's.
        if (kinds.Count > 1) foreach (var vague in new[] { "address", "number", "name" }) if (KindOf(vague) is { } kind && WordsOf(name).Contains(vague)) kinds.Remove(kind);
        return kinds;
    }

    /// <summary>True for a word that announces a value of some kind, as in "e-mail x@y".</summary>
    public static bool Announces(string word) => KindOf(word.ToLowerInvariant()) is not null;

    private static int? KindOf(string word)
    {
        for (var i = 0; i < s_kinds.Length; i++)
            if (s_kinds[i].Contains(word) || word.EndsWith("s", StringComparison.Ordinal) && s_kinds[i].Contains(word.Substring(0, word.Length - 1))) return i;
        return null;
    }

    /// <summary>The words of a name in camel or snake case, in lower case.</summary>
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var ends = i == name.Length || name[i] is '_' or '.' or '-' || char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
            if (!ends) continue;
            var word = name.Substring(start, i - start).Trim('_', '.', '-').ToLowerInvariant();
            if (word.Length > 0) words.Add(word);
            start = i;
        }

        return words;
    }
}
