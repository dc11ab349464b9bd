namespace PrivacyAnalyzers.Policy.Tests;

/// <summary>Rules made up at random, with exceptions that keep to their rule.</summary>
internal sealed class RandomPolicy(int seed)
{
    private const int MaxDepth = 3;

    private static readonly string[] s_data = ["Everything", "Pii", "Cpni", "Contact", "Online", "Credential", "Voiceprint", "Cpni.Location", "Usage"];
    private static readonly string[] s_channels = ["Log", "Marketing", "Partner", "Crm"];
    private static readonly string[] s_conditions = ["WITH CONSENT FOR Marketing", "UNLESS OBJECTED TO Marketing", "ON CONDITION Notified", "WITH CONSENT FOR WinBack AND ON CONDITION Notified", "ON CONDITION LawfulRequest OR WITH CONSENT FOR WinBack"];

    private readonly Random _random = new(seed);
    private int _clauses;

    public const string Head = "POLICY \"Made up\" OF 2026-01-31\nCATEGORY Pii Voiceprint\nCHANNEL Crm\nPURPOSE WinBack\nPROTECTION Redacted SUFFICES EVERYWHERE\n";

    public List<Rule> Rules() => [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Make(null, 0))];

    /// <summary>The rules with one more exception, and that exception.</summary>
    public (List<Rule> Rules, Rule Added) WithException(List<Rule> rules)
    {
        var all = Flatten(rules).ToList();
        var parent = all[_random.Next(all.Count)];
        var added = Make(parent, MaxDepth);
        return ([.. rules.Select(r => Extended(r, parent, added))], added);
    }

    public List<Rule> Shuffled(IEnumerable<Rule> rules) => [.. rules.OrderBy(_ => _random.Next()).Select(r => r with { Exceptions = Shuffled(r.Exceptions) })];

    public static string Text(IEnumerable<Rule> rules, string indentation = "") => string.Concat(rules.Select(r =>
        $"{indentation}{(indentation.Length == 0 ? "" : "EXCEPT ")}{(r.Allow ? "ALLOW" : "DENY")} {string.Join(", ", r.Data)} TO {string.Join(", ", r.Channels)} {r.Condition}\n{indentation}    BECAUSE {r.Clause} \"words\" stated\n{Text(r.Exceptions, indentation + "    ")}"));

    private static Rule Extended(Rule rule, Rule parent, Rule added) =>
        rule with { Exceptions = [.. rule.Exceptions.Select(e => Extended(e, parent, added)), .. ReferenceEquals(rule, parent) ? [added] : Array.Empty<Rule>()] };

    private static IEnumerable<Rule> Flatten(IEnumerable<Rule> rules) => rules.SelectMany(r => Flatten(r.Exceptions).Prepend(r));

    private Rule Make(Rule? parent, int depth)
    {
        var allow = _random.Next(2) == 0;
        var rule = new Rule(allow, Some(parent is null ? s_data : [.. s_data.Where(d => parent.Data.Any(p => IsWithin(d, p)))]), Some(parent?.Channels ?? s_channels),
            allow && _random.Next(2) == 0 ? s_conditions[_random.Next(s_conditions.Length)] : "", "C" + ++_clauses, []);
        return depth >= MaxDepth || _random.Next(2) == 0 ? rule : rule with { Exceptions = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Make(rule, depth + 1))] };
    }

    private string[] Some(IReadOnlyList<string> of) => [.. of.OrderBy(_ => _random.Next()).Take(_random.Next(1, Math.Min(3, of.Count + 1))).Order(StringComparer.Ordinal)];

    private static bool IsWithin(string data, string other) => other == "Everything" || data == other || FamilyOf(data) == other;

    private static string FamilyOf(string data) => data is "Contact" or "Online" or "Credential" or "Voiceprint" ? "Pii" : data is "Cpni.Location" or "Usage" ? "Cpni" : "";

    internal sealed record Rule(bool Allow, IReadOnlyList<string> Data, IReadOnlyList<string> Channels, string Condition, string Clause, List<Rule> Exceptions)
    {
        public bool IsAbout(DataCategory category, string channel) =>
            Channels.Contains(channel) && Data.Any(d => d == "Everything" || d == category.Kind.ToString() || d == category.Name && category.Kind != DataKind.Aggregate || d == category.Kind + "." + category.Name);
    }
}
