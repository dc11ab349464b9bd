namespace PrivacyAnalyzers.Policy;

/// <summary>
/// Finds the rule that decides. The rule whose data fits most closely does; within it an exception goes before the rule. Where rules fit equally, all
/// of them have to agree: one denial denies, and of two conditions both have to hold. So the order of the rules is without effect, and an exception
/// changes nothing outside its rule's data and channels. A policy's own rule goes before an inherited one that fits as closely, exceptions and all.
/// </summary>
/// <param name="layers">The rules of the policy, then those of the policy that it extends, and so on.</param>
/// <param name="contradiction">Told of rules that fit equally and disagree.</param>
internal sealed class PolicyEvaluation(IReadOnlyList<IReadOnlyList<PolicyRule>> layers, Action<PolicyRule, PolicyRule> contradiction)
{
    private readonly HashSet<PolicyRule> _deciding = [];

    public Verdict? Decide(DataCategory category, string channel)
    {
        IReadOnlyList<PolicyRule>? nearest = null;
        int? closest = null;
        foreach (var layer in layers)
        {
            if (Closest(layer, category, channel) is not { } fit || fit <= closest) continue;
            nearest = layer;
            closest = fit;
        }

        if (nearest is null) return null;
        var verdict = Decide(nearest, category, channel);
        if (verdict is not null) _deciding.UnionWith(verdict.Rules.Where(r => Matters(r, category)));
        return verdict;
    }

    /// <summary>True once the rule, alone or with others, has decided something.</summary>
    public bool HasDecided(PolicyRule rule) => _deciding.Contains(rule);

    /// <summary>What is collective is nobody's and passes everywhere: to forbid it, or to allow it on conditions, changes nothing.</summary>
    private static bool Matters(PolicyRule rule, DataCategory category) => category.Kind != DataKind.Aggregate || rule is { Allow: true, Alternatives.Count: 0 };

    private Verdict? Decide(IReadOnlyList<PolicyRule> candidates, DataCategory category, string channel)
    {
        if (Closest(candidates, category, channel) is not { } closest) return null;
        return candidates.Where(r => r.Fit(category, channel) == closest).Select(r => Decide(r.Exceptions, category, channel) ?? Verdict.Of(r)).Aggregate(Both);
    }

    private static int? Closest(IReadOnlyList<PolicyRule> candidates, DataCategory category, string channel)
    {
        int? closest = null;
        foreach (var rule in candidates)
            if (rule.Fit(category, channel) is { } fit && !(fit <= closest)) closest = fit;
        return closest;
    }

    private Verdict Both(Verdict first, Verdict second)
    {
        if (first.Effect == PolicyEffect.Deny || second.Effect == PolicyEffect.Deny)
        {
            if (first.Effect == second.Effect) return first;
            contradiction(first.Rules[0], second.Rules[0]);
            return (first.Effect == PolicyEffect.Deny ? first : second) with { Rules = [.. first.Rules, .. second.Rules] };
        }

        if (second.Effect == PolicyEffect.Allow || Same(first.Alternatives, second.Alternatives)) return first;
        if (first.Effect == PolicyEffect.Allow) return second;
        return first with
        {
            Rules = [.. first.Rules, .. second.Rules],
            Alternatives = [.. first.Alternatives.SelectMany(a => second.Alternatives.Select(b => (IReadOnlyList<Requirement>)[.. a.Union(b)]))],
        };
    }

    private static bool Same(IReadOnlyList<IReadOnlyList<Requirement>> first, IReadOnlyList<IReadOnlyList<Requirement>> second) =>
        first.Count == second.Count && first.Zip(second, static (a, b) => a.SequenceEqual(b)).All(static same => same);
}

/// <summary>What rules that fit equally say together.</summary>
internal sealed record Verdict(PolicyEffect Effect, IReadOnlyList<IReadOnlyList<Requirement>> Alternatives, Clause Clause, IReadOnlyList<PolicyRule> Rules)
{
    public static Verdict Of(PolicyRule rule) =>
        new(!rule.Allow ? PolicyEffect.Deny : rule.Alternatives.Count > 0 ? PolicyEffect.AllowIf : PolicyEffect.Allow, rule.Alternatives, rule.Clause, [rule]);
}
