namespace PrivacyAnalyzers.Policy;

/// <summary>A policy file: where it lies, and what it says.</summary>
public sealed record PolicySource(string Path, string Text)
{
    private readonly Lazy<string> _title = new(() => PolicyHeader.TitleOf(Text));

    /// <summary>The name of the file without its folder.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>What the policy calls itself, without its date; empty where it does not say.</summary>
    public string Title => _title.Value;

    public bool IsNamed(string name) => Names.Any(n => n.Length > 0 && string.Equals(n, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A policy is called by its title, by its file's name, or by that without the ending.</summary>
    public IReadOnlyList<string> Names => [FileName, FileName.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? FileName.Substring(0, FileName.Length - Ending.Length) : FileName, Title];

    internal const string Ending = ".privacy";
}

/// <summary>The policies among which names are looked up: those that ship stand behind those that a project has.</summary>
public sealed class PolicyShelf(IEnumerable<PolicySource> own)
{
    private readonly List<PolicySource> _sources = [.. own.OrderBy(static s => s.Path, StringComparer.Ordinal), BuiltIn.Source];

    /// <summary>The policy of that name. Where several have it, one that is not <paramref name="asking"/> itself.</summary>
    public PolicySource? Find(string name, PolicySource? asking = null)
    {
        var found = _sources.Where(s => s.IsNamed(name)).ToList();
        return found.FirstOrDefault(s => s.Path != asking?.Path) ?? found.FirstOrDefault();
    }

    /// <summary>The end of a message about a name that nothing has.</summary>
    public string Hint(string name)
    {
        var names = _sources.SelectMany(static s => new[] { s.FileName, s.Title }).Where(static n => n.Length > 0).Distinct().ToList();
        return Vocabulary.Suggest(name, names) is { } near ? $"; did you mean '{near}'?" : "; there are: " + string.Join(", ", names.Select(static n => $"'{n}'"));
    }
}
