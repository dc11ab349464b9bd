namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Names of members, from what documentation comments call them.</summary>
internal static class MemberNames
{
    /// <summary>How the inventory calls the source of a flow: of a parameter, which the analyzer calls by its own name alone, with its method.</summary>
    public static string OfSource(string source, string? id) =>
        id is not null && id.StartsWith("M:", StringComparison.Ordinal) && source.AsSpan().IndexOfAny('.', '(', ' ') < 0 ? $"{Short(id)}({source})" : source;

    /// <summary>The name with its namespace, for one that others have, too.</summary>
    public static string Qualified(string name, string id)
    {
        var path = Path(id);
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return path.Length == 0 ? name : open < 0 || path.Contains('(', StringComparison.Ordinal) ? path : path + name[open..];
    }

    /// <summary>As <c>Type.Member</c>, or <c>new Type</c>.</summary>
    private static string Short(string id)
    {
        var parts = Path(id).Split('.');
        if (parts.Length < 2) return parts[0];
        return parts[^1] == "new" ? "new " + parts[^2] : parts[^2] + "." + parts[^1];
    }

    /// <summary>Without the kind, the parameters and the numbers of type parameters.</summary>
    private static string Path(string id)
    {
        var name = Sarif.Finding.Shown(id);
        for (var at = name.IndexOf('`', StringComparison.Ordinal); at >= 0; at = name.IndexOf('`', at))
        {
            var end = at;
            while (end < name.Length && (name[end] == '`' || char.IsAsciiDigit(name[end]))) end++;
            name = name.Remove(at, end - at);
        }

        return name;
    }
}
