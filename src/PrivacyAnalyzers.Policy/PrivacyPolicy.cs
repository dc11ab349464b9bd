namespace PrivacyAnalyzers.Policy;

/// <summary>A policy, ready to be asked: for every category and channel one decision, worked out once.</summary>
public sealed class PrivacyPolicy
{
    private readonly Dictionary<(int Category, string Channel), Decision> _decisions = [];
    private readonly Dictionary<(string Taxonomy, string Value), DataCategory> _taxonomies;
    private readonly Decision _otherwise;

    internal PrivacyPolicy(string name, Vocabulary vocabulary, IReadOnlyList<PolicyRule> rules, IReadOnlyList<ProtectionRule> protections, bool otherwiseAllow, Clause? ownPurpose,
        Dictionary<(string, string), DataCategory> taxonomies, Action<PolicyRule, PolicyRule> contradiction)
    {
        Name = name;
        OwnPurpose = ownPurpose;
        Vocabulary = vocabulary;
        _taxonomies = taxonomies;
        _otherwise = new Decision(otherwiseAllow ? PolicyEffect.Allow : PolicyEffect.Deny, [], Protections.Redacted | Protections.Anonymous | Protections.Aggregated,
            new Clause("P30", "what the policy does not name", Directness.Reading)) { IsUnnamed = true };
        var all = Flatten(rules).ToList();
        HasRules = all.Count > 0;
        Clauses = all.Select(static r => r.Clause).Concat(ownPurpose is null ? [] : [ownPurpose]).Distinct().ToList();
        var deciding = new HashSet<PolicyRule>();
        foreach (var channel in vocabulary.Channels)
            foreach (var category in vocabulary.Categories)
                _decisions[(category.Index, channel)] = Decide(all, protections, category, channel, contradiction, deciding);
        Idle = [.. all.Where(r => !deciding.Contains(r)).Select(static r => (r.Start.Line, r.Start.Column, r.Start.Length))];
    }

    public string Name { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>False for a policy that says nothing: it is no policy, and must not allow everything.</summary>
    public bool HasRules { get; }

    /// <summary>The clause by which consent for one purpose is none for another; null where the policy names none.</summary>
    public Clause? OwnPurpose { get; }

    /// <summary>Every clause that a rule of the policy rests on.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Where the rules begin that decide nothing, because others are more specific for all that they speak of. Counted from 0.</summary>
    public IReadOnlyList<(int Line, int Column, int Length)> Idle { get; }

    /// <summary>What the policy says of the category on the channel. Total: what no rule names falls under "otherwise".</summary>
    public Decision Decide(DataCategory category, string channel) =>
        _decisions.TryGetValue((category.Index, channel), out var decision) ? decision : Unnamed;

    /// <summary>What the policy says of a recipient or purpose that it has no word for: nobody was told of it.</summary>
    public Decision Unnamed => _otherwise with { Effect = PolicyEffect.Deny };

    /// <summary>The category that a value of a <c>DataClassification</c> taxonomy stands for.</summary>
    public bool TryMapClassification(string taxonomy, string value, out DataCategory category) => _taxonomies.TryGetValue((taxonomy, value), out category!);

    private Decision Decide(List<PolicyRule> rules, IReadOnlyList<ProtectionRule> protections, DataCategory category, string channel, Action<PolicyRule, PolicyRule> contradiction, HashSet<PolicyRule> deciding)
    {
        PolicyRule? best = null;
        var fit = -1;
        foreach (var rule in rules)
        {
            if (rule.Fit(category, channel) is not { } own || own < fit) continue;
            if (own == fit && best is not null)
            {
                if (best.Allow != rule.Allow)
                {
                    contradiction(best, rule);
                    deciding.Add(rule);
                }

                // Ties deny; of two permissions the one with a condition is the stricter.
                if (!best.Allow || rule is { Allow: true, Alternatives.Count: 0 }) continue;
            }

            best = rule;
            fit = own;
        }

        var enough = protections.Where(p => (p.Channels is null || p.Channels.Contains(channel)) && (p.Data is null || p.Data.Any(d => d.Matches(category))))
            .Aggregate(Protections.None, static (all, p) => all | p.Protections);
        if (best is not null) deciding.Add(best);
        if (best is null) return _otherwise with { Protections = enough };
        var effect = !best.Allow ? PolicyEffect.Deny : best.Alternatives.Count > 0 ? PolicyEffect.AllowIf : PolicyEffect.Allow;
        return new Decision(effect, best.Alternatives, enough, best.Clause);
    }

    private static IEnumerable<PolicyRule> Flatten(IEnumerable<PolicyRule> rules) => rules.SelectMany(static r => Flatten(r.Exceptions).Prepend(r));
}
