namespace PrivacyAnalyzers.Policy;

/// <summary>A policy, ready to be asked: for every category and channel one decision, worked out once.</summary>
public sealed class PrivacyPolicy
{
    private readonly Dictionary<(int Category, string Channel), Decision> _decisions = [];
    private readonly Decision _otherwise;

    /// <summary>What holds, of the policy itself and of those that it extends; what is further up goes before what is below.</summary>
    private readonly IReadOnlyList<PolicyDocument> _layers;

    internal PrivacyPolicy(PolicyDocument document, Action<PolicyRule, PolicyRule> contradiction)
    {
        Document = document;
        Vocabulary = PolicyDeclarations.VocabularyOf(document.Layers.Select(static l => l.Words))
            .WithClassifications(document.Layers.SelectMany(static l => l.Taxonomies).GroupBy(static t => t.Key).ToDictionary(static g => g.Key, static g => g.First().Value));
        Settings = document.Layers.SelectMany(static l => l.Settings).GroupBy(static s => s.Name).ToDictionary(static g => g.Key, static g => g.First().Value, StringComparer.Ordinal);
        var withdrawn = new HashSet<string>(StringComparer.Ordinal);
        var layers = new List<PolicyDocument>();
        foreach (var layer in document.Layers)
        {
            layers.Add(layer.Holding(withdrawn, Settings));
            withdrawn.UnionWith(layer.Withdrawn);
        }

        _layers = layers;
        var otherwise = _layers.Select(static l => l.Otherwise).FirstOrDefault(static o => o is not null) ?? new Otherwise(true, null);
        var unnamed = DutyOf(DutyKind.UnnamedRecipient);
        var statement = new Clause(otherwise.Allow ? "OTHERWISE ALLOW" : "OTHERWISE DENY", "what the policy does not name", Directness.Stated);
        _otherwise = new Decision(otherwise.Allow ? PolicyEffect.Allow : PolicyEffect.Deny, [], Protections.Redacted | Protections.Anonymous | Protections.Aggregated, otherwise.Clause ?? unnamed ?? statement) { IsUnnamed = true };
        Unnamed = unnamed is null ? _otherwise : _otherwise with { Effect = PolicyEffect.Deny, Clause = unnamed };

        HasRules = _layers.Any(static l => l.Rules.Count > 0);
        Notes = [.. _layers.SelectMany(static l => l.Notes)];
        Clauses = [.. _layers.SelectMany(static l => l.Clauses).Distinct()];
        var evaluation = new PolicyEvaluation([.. _layers.Select(static l => l.Rules)], contradiction);
        foreach (var channel in Vocabulary.Channels)
            foreach (var category in Vocabulary.Categories)
                _decisions[(category.Index, channel)] = Decide(evaluation, category, channel);
        Idle = [.. PolicyRule.Flatten(_layers[0].Rules).Where(r => !evaluation.HasDecided(r)).Select(static r => (r.Start.Line, r.Start.Column, r.Start.Length))];
    }

    /// <summary>The title and the date, as in <c>Digium privacy policy of 2014-06-18</c>.</summary>
    public string Name => Document.Title + (Document.Date.Length == 0 ? "" : " of " + Document.Date);

    public Vocabulary Vocabulary { get; }

    /// <summary>How the policy is read where its words can be read in two ways.</summary>
    public IReadOnlyDictionary<string, bool> Settings { get; }

    /// <summary>False for a policy that says nothing: it is no policy, and must not allow everything.</summary>
    public bool HasRules { get; }

    /// <summary>The clause by which consent for one purpose is none for another; null where the policy names none.</summary>
    public Clause? OwnPurpose => _layers.Select(static l => l.OwnPurpose).FirstOrDefault(static c => c is not null);

    /// <summary>Every clause that a statement of the policy rests on.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The clauses that no rule enforces, and why.</summary>
    public IReadOnlyList<PolicyNote> Notes { get; }

    /// <summary>Where the rules begin that decide nothing, because others are more specific for all that they speak of, or because it is about aggregates, which pass anyway. Counted from 0.</summary>
    public IReadOnlyList<(int Line, int Column, int Length)> Idle { get; }

    /// <summary>What the policy says of a recipient or purpose that it has no word for.</summary>
    public Decision Unnamed { get; }

    internal PolicyDocument Document { get; }

    internal IReadOnlyList<PolicyDocument> Layers => _layers;

    /// <summary>What the policy says of the category on the channel. Total: what no rule names falls under "otherwise".</summary>
    public Decision Decide(DataCategory category, string channel) =>
        _decisions.TryGetValue((category.Index, channel), out var decision) ? decision : Unnamed;

    /// <summary>The clause by which the policy demands or forbids something; null where it does not.</summary>
    /// <param name="kind">The duty.</param>
    /// <param name="channel">The channel that it has to be about; null for any.</param>
    /// <param name="category">The data that it has to be about; null for any.</param>
    public Clause? DutyOf(DutyKind kind, string? channel = null, DataCategory? category = null)
    {
        foreach (var layer in _layers)
            foreach (var duty in layer.Duties)
                if (duty.Form.Kind == kind && duty.IsAbout(category, channel)) return duty.Clause;
        return null;
    }

    private Decision Decide(PolicyEvaluation evaluation, DataCategory category, string channel)
    {
        var enough = Sufficient(p => p.Channels is null && p.IsAbout(category)) | Sufficient(p => p.Channels?.Contains(channel) == true && p.IsAbout(category));
        return evaluation.Decide(category, channel) is { } verdict ? new Decision(verdict.Effect, verdict.Alternatives, enough, verdict.Clause) : _otherwise with { Protections = enough };
    }

    /// <summary>The nearest layer that speaks of the matter speaks for all below it.</summary>
    private Protections Sufficient(Func<ProtectionRule, bool> concerns) =>
        _layers.Select(l => l.Protections.Where(concerns).Aggregate(Protections.None, static (all, p) => all | p.Protections)).FirstOrDefault(static p => p != Protections.None);
}
