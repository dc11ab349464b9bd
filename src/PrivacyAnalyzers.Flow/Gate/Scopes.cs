namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Where a method goes by its bare name: within its type, the types below and above it, and the types inside those. Types of one name are taken for
/// one.
/// </summary>
internal sealed class Scopes
{
    private readonly Dictionary<int, HashSet<int>> _bases = [];
    private readonly Dictionary<int, HashSet<int>> _above = [];
    private readonly bool _isOff;

    public Scopes(IReadOnlyList<TreeIndex> indexes, NameTable names)
    {
        _isOff = indexes.Any(static i => i.UsesStaticsEverywhere);
        foreach (var head in indexes.SelectMany(static i => i.Heads))
        {
            if (head.Bases.Length == 0) continue;
            var number = names.NumberOf(head.Name);
            if (!_bases.TryGetValue(number, out var bases)) _bases.Add(number, bases = []);
            foreach (var @base in head.Bases) bases.Add(names.NumberOf(@base));
        }
    }

    /// <summary>The type and all above it.</summary>
    public HashSet<int> Above(int type)
    {
        if (_above.TryGetValue(type, out var known)) return known;
        var all = new HashSet<int> { type };
        var work = new Stack<int>(all);
        while (work.Count > 0)
            if (_bases.TryGetValue(work.Pop(), out var bases))
                foreach (var @base in bases)
                    if (all.Add(@base)) work.Push(@base);
        return _above[type] = all;
    }

    /// <summary>True where the name, as the declaration mentions it, may be that of a method of one of the types.</summary>
    public bool Reaches(Declared from, Mention name, HashSet<int> types)
    {
        if (_isOff || !name.IsBare) return true;
        foreach (var type in from.Types)
            foreach (var above in Above(type))
                if (types.Contains(above)) return true;
        return false;
    }
}
