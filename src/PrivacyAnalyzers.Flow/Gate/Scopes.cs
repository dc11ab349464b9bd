namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Where a method goes by its bare name: within its type, the types below and above it, and the types inside those. Types of one name are taken for
/// one.
/// </summary>
internal sealed class Scopes
{
    private readonly Dictionary<string, HashSet<string>> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _above = new(StringComparer.Ordinal);
    private readonly bool _isOff;

    public Scopes(IReadOnlyList<TreeIndex> indexes)
    {
        _isOff = indexes.Any(static i => i.UsesStaticsEverywhere);
        foreach (var head in indexes.SelectMany(static i => i.Heads))
        {
            if (head.Bases.Length == 0) continue;
            if (!_bases.TryGetValue(head.Name, out var bases)) _bases[head.Name] = bases = new(StringComparer.Ordinal);
            bases.UnionWith(head.Bases);
        }
    }

    /// <summary>The type and all above it.</summary>
    public HashSet<string> Above(string type)
    {
        if (_above.TryGetValue(type, out var known)) return known;
        var all = new HashSet<string>(StringComparer.Ordinal) { type };
        var work = new Stack<string>(all);
        while (work.Count > 0)
            if (_bases.TryGetValue(work.Pop(), out var bases))
                foreach (var @base in bases)
                    if (all.Add(@base)) work.Push(@base);
        return _above[type] = all;
    }

    /// <summary>True where the name, as the declaration mentions it, may be that of a method of one of the types.</summary>
    public bool Reaches(Declared from, string name, HashSet<string> types) => _isOff || !from.Bare.Contains(name) || from.Types.Any(t => Above(t).Overlaps(types));
}
