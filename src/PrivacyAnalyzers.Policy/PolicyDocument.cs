namespace PrivacyAnalyzers.Policy;

/// <summary>The statements of one policy file, before they are asked anything.</summary>
internal sealed class PolicyDocument
{
    /// <summary>The title; empty where the file has none.</summary>
    public string Title { get; set; } = "";

    /// <summary>Year, month and day; empty where the file does not say.</summary>
    public string Date { get; set; } = "";

    /// <summary>The policy that this one adds to and corrects; null where it stands alone.</summary>
    public PolicyDocument? Base { get; init; }

    /// <summary>How the file calls <see cref="Base"/>.</summary>
    public string Extends { get; init; } = "";

    public PolicyWords Words { get; init; } = new();

    public List<PolicyRule> Rules { get; init; } = [];

    public List<ProtectionRule> Protections { get; init; } = [];

    public List<Duty> Duties { get; init; } = [];

    public List<Setting> Settings { get; init; } = [];

    /// <summary>Clauses of the policies below that do not hold here.</summary>
    public List<string> Withdrawn { get; init; } = [];

    public List<PolicyNote> Notes { get; init; } = [];

    /// <summary>Null where the file does not say; what no rule names is then first-party use, which policies permit.</summary>
    public Otherwise? Otherwise { get; set; }

    /// <summary>Why consent for one purpose is none for another; null where the policy does not say.</summary>
    public Clause? OwnPurpose { get; set; }

    public Dictionary<(string Taxonomy, string Value), DataCategory> Taxonomies { get; init; } = [];

    /// <summary>This policy, the one that it extends, and so on.</summary>
    public IEnumerable<PolicyDocument> Layers
    {
        get
        {
            for (var layer = this; layer is not null; layer = layer.Base) yield return layer;
        }
    }

    /// <summary>Every clause that something in this file alone rests on.</summary>
    public IEnumerable<Clause> Clauses =>
        PolicyRule.Flatten(Rules).Select(static r => r.Clause).Concat(Duties.Select(static d => d.Clause)).Concat(Settings.Select(static s => s.Clause)).Concat(new[] { OwnPurpose, Otherwise?.Clause }.OfType<Clause>());

    /// <summary>What of this file holds where some clauses are withdrawn and the settings are as they are.</summary>
    public PolicyDocument Holding(ISet<string> withdrawn, IReadOnlyDictionary<string, bool> settings)
    {
        return new PolicyDocument
        {
            Title = Title,
            Date = Date,
            Words = Words,
            Rules = Kept(Rules),
            Protections = Protections,
            Duties = [.. Duties.Where(d => Holds(d.Clause, d.Where))],
            Settings = Settings,
            Notes = [.. Notes.Where(n => !n.Ids.All(withdrawn.Contains))],
            Otherwise = Otherwise is { Clause: { } reason } && !Holds(reason, null) ? null : Otherwise,
            OwnPurpose = OwnPurpose is { } own && Holds(own, null) ? own : null,
            Taxonomies = Taxonomies,
        };

        List<PolicyRule> Kept(IEnumerable<PolicyRule> rules) => [.. rules.Where(r => Holds(r.Clause, r.Where)).Select(r => r with { Exceptions = Kept(r.Exceptions) })];

        bool Holds(Clause clause, SettingTest? where) => !clause.Ids.All(withdrawn.Contains) && (where is null || settings.TryGetValue(where.Name, out var isOn) && isOn != where.Negated);
    }
}

/// <summary>What becomes of data on channels that no rule names.</summary>
internal sealed record Otherwise(bool Allow, Clause? Clause);

/// <summary>How the policy is read where its words can be read in two ways.</summary>
internal sealed record Setting(string Name, bool Value, Clause Clause);

/// <summary><c>WHERE "..."</c>: the statement holds where the setting is on; with <c>NOT</c>, where it is off.</summary>
internal sealed record SettingTest(string Name, bool Negated);

/// <summary>The words that a policy file declares.</summary>
internal sealed class PolicyWords
{
    public List<(DataKind Kind, string Name)> Categories { get; } = [];

    public List<string> Channels { get; } = [];

    public List<string> Purposes { get; } = [];

    public List<string> Conditions { get; } = [];
}
