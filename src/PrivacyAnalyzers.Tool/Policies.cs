using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Tool;

/// <summary>The policy that applies in a folder, looked for where the package's props look for it.</summary>
internal sealed record Policies(PolicySource Source, PrivacyPolicy Policy, IReadOnlyList<FileProblem> Problems)
{
    private const string Ending = ".privacy";

    /// <summary>How far up from a project the package looks.</summary>
    private const int Levels = 4;

    /// <param name="path">A policy file, or a folder; null for the current one.</param>
    /// <param name="directory">Where relative names begin.</param>
    public static Policies Find(string? path, string directory)
    {
        var whole = Path.GetFullPath(Path.Combine(directory, path ?? "."));
        if (File.Exists(whole)) return Read(whole, Above(Path.GetDirectoryName(whole)!));
        if (!Directory.Exists(whole)) throw ToolException.BadInput($"{path}: no such file or folder");
        var own = Below(whole).ToList();
        var near = own.Count > 0 ? own : [.. Above(whole)];
        if (near.Count == 0) return new Policies(BuiltIn.Source, BuiltIn.DefaultPolicy, BuiltIn.Problems);

        // Of several the one applies that no other extends.
        var all = near.Concat(Above(whole)).Distinct(StringComparer.Ordinal).Select(static f => Text(f)).ToList();
        var shelf = new PolicyShelf(all);
        var extended = all.Select(s => PolicyParser.ExtendedBy(s, shelf)).OfType<PolicySource>().ToHashSet();
        var open = near.Where(f => !extended.Any(e => e.Path == f)).ToList();
        if (open.Count > 1) throw ToolException.BadInput($"several policies could be meant, {string.Join(", ", open.Select(f => Path.GetRelativePath(whole, f)))}; name one");
        return Read(open.Count == 1 ? open[0] : near[0], near.Concat(Above(whole)));
    }

    /// <summary>As <see cref="Find"/>; where several could be meant, the one that ships.</summary>
    public static Policies FindOrBuiltIn(string directory)
    {
        try
        {
            return Find(null, directory);
        }
        catch (ToolException)
        {
            return new Policies(BuiltIn.Source, BuiltIn.DefaultPolicy, BuiltIn.Problems);
        }
    }

    private static Policies Read(string path, IEnumerable<string> others)
    {
        var source = Text(path);
        var parsed = PolicyParser.Parse(source, new PolicyShelf(others.Append(path).Distinct(StringComparer.Ordinal).Select(f => f == path ? source : Text(f))));
        return new Policies(source, parsed.Policy, parsed.Problems);
    }

    private static PolicySource Text(string path)
    {
        try
        {
            return new PolicySource(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{path}: cannot be read ({e.Message})", e);
        }
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Ending, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(static p => p is "bin" or "obj")).Order(StringComparer.Ordinal);

    /// <summary>The files of the nearest folder above that has any.</summary>
    private static IEnumerable<string> Above(string folder)
    {
        var at = Directory.GetParent(folder);
        for (var level = 0; at is not null && level < Levels; level++, at = at.Parent)
            if (at.EnumerateFiles("*" + Ending).Select(static f => f.FullName).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } found) return found;
        return [];
    }
}
