namespace PrivacyAnalyzers.Policy;

/// <summary>The data that a rule speaks of: everything, a family, or one category.</summary>
/// <param name="Kind">Null for everything.</param>
/// <param name="Name">Null for the whole family.</param>
internal sealed record DataTerm(DataKind? Kind, string? Name)
{
    public int Specificity => Kind is null ? 0 : Name is null ? 1 : 2;

    public bool Matches(DataCategory category) => Kind is null || (Kind == category.Kind && (Name is null || Name == category.Name));

    public bool IsWithin(DataTerm other) => other.Kind is null || (Kind == other.Kind && (other.Name is null || other.Name == Name));
}

/// <summary>One ALLOW or DENY with its exceptions.</summary>
internal sealed record PolicyRule(
    bool Allow,
    IReadOnlyList<DataTerm> Data,
    IReadOnlyList<string> Channels,
    IReadOnlyList<IReadOnlyList<Requirement>> Alternatives,
    SettingTest? Where,
    Clause Clause,
    Token Start)
{
    public List<PolicyRule> Exceptions { get; init; } = [];

    public static IEnumerable<PolicyRule> Flatten(IEnumerable<PolicyRule> rules) => rules.SelectMany(static r => Flatten(r.Exceptions).Prepend(r));

    /// <summary>How closely the rule's data fits: categories more than families. Null where the rule does not speak of the data on the channel.</summary>
    public int? Fit(DataCategory category, string channel)
    {
        if (!Channels.Contains(channel)) return null;
        var best = -1;
        foreach (var term in Data)
            if (term.Matches(category)) best = Math.Max(best, term.Specificity);
        return best < 0 ? null : best;
    }
}

/// <summary>Which protections make which data fit for which channels.</summary>
/// <param name="Channels">Null for everywhere.</param>
/// <param name="Data">Null for all data.</param>
internal sealed record ProtectionRule(Protections Protections, IReadOnlyList<string>? Channels, IReadOnlyList<DataTerm>? Data)
{
    public bool IsAbout(DataCategory category) => Data is null || Data.Any(d => d.Matches(category));
}
