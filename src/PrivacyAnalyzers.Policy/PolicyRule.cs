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
    Clause Clause,
    int Depth,
    Token Start)
{
    public List<PolicyRule> Exceptions { get; } = [];

    /// <summary>How closely the rule fits; null where it does not. Exceptions beat what they are exceptions of, categories beat families.</summary>
    public int? Fit(DataCategory category, string channel)
    {
        if (!Channels.Contains(channel)) return null;
        var best = -1;
        foreach (var term in Data)
            if (term.Matches(category)) best = Math.Max(best, term.Specificity);
        return best < 0 ? null : Depth * 10 + best;
    }
}

/// <summary>Which protections make which data fit for which channels.</summary>
/// <param name="Channels">Null for everywhere.</param>
/// <param name="Data">Null for all data.</param>
internal sealed record ProtectionRule(Protections Protections, IReadOnlyList<string>? Channels, IReadOnlyList<DataTerm>? Data);
