namespace PrivacyAnalyzers.Policy;

/// <summary>The words that attributes, models and policies share: the built-in ones and those that a policy file declares.</summary>
public sealed class Vocabulary
{
    /// <summary>One bit a category.</summary>
    public const int MaxCategories = 64;

    private static readonly string[] s_channels =
    [
        "Log", "Telemetry", "Exception", "Marketing", "Service", "PartnerNotice", "Transport", "Analytics", "Advertising", "Partner", "Affiliate", "Authority",
        "Publication", "Cookie", "Payment", "Matching", "Store", "Response", "Url", "Tracking", "Aggregate", "Pixel", "Widget",
    ];

    private static readonly string[] s_purposes =
        ["Marketing", "CpniMarketing", "Analytics", "Advertising", "PartnerDisclosure", "PartnerMatching", "Cookies", "Location", "Publication"];

    private static readonly string[] s_conditions =
        ["LawfulRequest", "ConfidentialityAgreement", "CustomerAuthenticated", "SubscribesToBoth", "Notified", "ExpressLocationConsent"];

    // Strictness: Credential > Payment > CPNI (location first) > other Pii > Online > Aggregate.
    private static readonly (DataKind Kind, string Name, int Strictness)[] s_categories =
    [
        (DataKind.Pii, "", 30), (DataKind.Pii, "Contact", 31), (DataKind.Pii, "Identity", 31), (DataKind.Pii, "Credential", 90), (DataKind.Pii, "Payment", 80),
        (DataKind.Pii, "Shipping", 31), (DataKind.Pii, "Online", 10), (DataKind.Pii, "Correspondence", 31), (DataKind.Pii, "Location", 32),
        (DataKind.Cpni, "", 60), (DataKind.Cpni, "CallDetail", 61), (DataKind.Cpni, "Service", 61), (DataKind.Cpni, "Usage", 61), (DataKind.Cpni, "Billing", 61),
        (DataKind.Cpni, "Location", 65), (DataKind.Aggregate, "", 0),
    ];

    private readonly DataCategory[] _categories;
    private readonly HashSet<string> _channels;
    private readonly HashSet<string> _purposes;
    private readonly HashSet<string> _conditions;
    private readonly IReadOnlyDictionary<(string Taxonomy, string Value), DataCategory> _classifications;

    /// <summary>The built-in words and those that a policy adds. Words that exist already, and categories beyond <see cref="MaxCategories"/>, are left out.</summary>
    public Vocabulary(IEnumerable<(DataKind Kind, string Name)> categories, IEnumerable<string> channels, IEnumerable<string> purposes, IEnumerable<string> conditions)
    {
        var all = new List<DataCategory>();
        foreach (var (kind, name, strictness) in s_categories) all.Add(new DataCategory(name, kind, all.Count, strictness));
        foreach (var (kind, name) in categories)
            if (all.Count < MaxCategories && !all.Any(c => c.Kind == kind && c.Name == name))
                all.Add(new DataCategory(name, kind, all.Count, kind == DataKind.Cpni ? 61 : 31));
        _classifications = new Dictionary<(string, string), DataCategory>();
        _categories = [.. all];
        _channels = new(s_channels.Concat(channels), StringComparer.Ordinal);
        _purposes = new(s_purposes.Concat(purposes), StringComparer.Ordinal);
        _conditions = new(s_conditions.Concat(conditions), StringComparer.Ordinal);
    }

    private Vocabulary(Vocabulary words, IReadOnlyDictionary<(string Taxonomy, string Value), DataCategory> classifications)
    {
        _categories = words._categories;
        _channels = words._channels;
        _purposes = words._purposes;
        _conditions = words._conditions;
        _classifications = classifications;
    }

    public IReadOnlyList<DataCategory> Categories => _categories;

    /// <summary>False where no value of a <c>DataClassification</c> taxonomy has a category.</summary>
    public bool MapsClassifications => _classifications.Count > 0;

    public IEnumerable<string> Channels => _channels;

    public IEnumerable<string> Purposes => _purposes;

    public IEnumerable<string> Conditions => _conditions;

    /// <param name="kind">The family; one name may stand in several.</param>
    /// <param name="name">The category's name; empty for the family's mark without a category.</param>
    public bool TryGetCategory(DataKind kind, string name, out DataCategory category)
    {
        foreach (var candidate in _categories)
        {
            if (candidate.Kind != kind || candidate.Name != name) continue;
            category = candidate;
            return true;
        }

        category = _categories[0];
        return false;
    }

    /// <summary>The categories in a set of labels.</summary>
    public IEnumerable<DataCategory> In(Labels labels)
    {
        foreach (var category in _categories)
            if (labels.Contains(category)) yield return category;
    }

    /// <summary>The same words, and what the values of <c>DataClassification</c> taxonomies stand for.</summary>
    public Vocabulary WithClassifications(IReadOnlyDictionary<(string Taxonomy, string Value), DataCategory> classifications) => new(this, classifications);

    /// <summary>The category that a value of a <c>DataClassification</c> taxonomy stands for.</summary>
    /// <param name="taxonomy">Null where it is not known: then the strictest category of that value.</param>
    /// <param name="value">The value.</param>
    /// <param name="category">The category.</param>
    public bool TryMapClassification(string? taxonomy, string value, out DataCategory category)
    {
        if (taxonomy is not null) return _classifications.TryGetValue((taxonomy, value), out category!);
        category = _classifications.Where(c => c.Key.Value == value).Select(static c => c.Value).OrderByDescending(static c => c.Strictness).ThenBy(static c => c.Index).FirstOrDefault()!;
        return category is not null;
    }

    /// <summary>True for a channel that is there whatever the policy; others are the policy's own recipients.</summary>
    public static bool IsBuiltInChannel(string word) => Array.IndexOf(s_channels, word) >= 0;

    public bool IsChannel(string word) => _channels.Contains(word);

    public bool IsPurpose(string word) => _purposes.Contains(word);

    public bool IsCondition(string word) => _conditions.Contains(word);

    /// <summary>The candidate that a mistyped word was most likely meant to be; null where none is near.</summary>
    public static string? Suggest(string word, IEnumerable<string> candidates) => Suggest(word, candidates, Math.Max(2, word.Length / 3));

    /// <param name="word">The word.</param>
    /// <param name="candidates">What it may have been meant to be.</param>
    /// <param name="slips">How many letters may be wrong, missing or too many.</param>
    public static string? Suggest(string word, IEnumerable<string> candidates, int slips)
    {
        string? best = null;
        var distance = slips + 1;
        foreach (var candidate in candidates.OrderBy(static c => c, StringComparer.Ordinal))
        {
            var d = Distance(word, candidate);
            if (d >= distance) continue;
            distance = d;
            best = candidate;
        }

        return best;
    }

    /// <summary>Levenshtein's edit distance, case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
