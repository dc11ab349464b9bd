namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The fields and properties of a name that may hold what is looked for; found when the name is first asked for.</summary>
internal sealed class DataNames(MentionIndex index, Func<Declared, bool> holds)
{
    private static readonly HashSet<int> s_none = [];

    private readonly Dictionary<int, (bool IsOpen, HashSet<int> Types)> _known = [];

    /// <summary>True where any code can name one of them.</summary>
    public bool IsOpen(int name) => Of(name).IsOpen;

    /// <summary>True where code within the type can name one of its own.</summary>
    public bool IsPrivate(int type, int name) => Of(name).Types.Contains(type);

    private (bool IsOpen, HashSet<int> Types) Of(int name)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        foreach (var place in index.DataNamed(name))
        {
            var data = index.All[place];
            if (!holds(data)) continue;
            known.Types ??= [];
            if (data.IsPrivate) known.Types.Add(data.Innermost);
            else known.IsOpen = true;
        }

        known.Types ??= s_none;
        _known.Add(name, known);
        return known;
    }
}
