using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>How much of everything is shown. All of it is counted, and all of it is in the JSON document.</summary>
internal sealed record Limits
{
    public int Findings { get; init; } = 500;

    public int Flows { get; init; } = 500;

    public int Members { get; init; } = 1000;

    public int Suppressions { get; init; } = 500;

    public int Accepted { get; init; } = 300;

    public int Projects { get; init; } = 100;

    public int Changes { get; init; } = 200;

    /// <summary>Lines on the map; more would be a thicket.</summary>
    public int MapLines { get; init; } = 120;

    /// <summary>Places that are shown of one flow.</summary>
    public int Places { get; init; } = 5;
}

/// <summary>One line of the map: a category, a channel and what became of the data.</summary>
internal sealed record MapLine(string Category, string Channel, Verdict Verdict, int Count, IReadOnlyCollection<string> Clauses);

/// <summary>How the policy's clause is looked after.</summary>
/// <param name="Status">enforced, permits, or not checkable.</param>
internal sealed record Coverage(string Clause, string Status, string Directness, string Words, IReadOnlyList<string> Texts, IReadOnlyList<string> Rules, ClauseEvidence Evidence);

/// <summary>What in the code rests on a clause.</summary>
internal sealed class ClauseEvidence
{
    public int Open { get; set; }

    public int Accepted { get; set; }

    public int Checked { get; set; }

    public int Protected { get; set; }

    public int Allowed { get; set; }
}

/// <summary>A row of the register of processing activities.</summary>
internal sealed class Activity(string channel)
{
    public string Channel { get; } = channel;

    public string Purpose => Purposes.Of(Channel);

    public SortedSet<string> Categories { get; } = new(StringComparer.Ordinal);

    public BoundedSet Recipients { get; } = new();

    public SortedSet<string> Clauses { get; } = new(ClauseOrder.Instance);

    public SortedSet<string> Conditions { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Protections { get; } = new(StringComparer.Ordinal);

    public int Count { get; set; }

    public int Open { get; set; }

    public int Accepted { get; set; }
}

/// <summary>Some names of many.</summary>
internal sealed class BoundedSet
{
    private const int Most = 12;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _names;

    /// <summary>How often a name came that had no room; the same name may be among them more than once.</summary>
    public bool HasMore { get; private set; }

    public void Add(string name)
    {
        if (name.Length == 0 || _names.Contains(name)) return;
        if (_names.Count < Most) _names.Add(name);
        else HasMore = true;
    }
}

/// <summary>What has changed since an earlier report.</summary>
internal sealed record ChangesSince(string File, string? Generated, Top<Finding> New, Top<Finding> Gone, long Kept);

/// <summary>What the report shows; bounded, whatever was read.</summary>
internal sealed class Report(Limits limits)
{
    public Limits Limits { get; } = limits;

    public required DateTimeOffset Generated { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<PolicyEntry> Policies { get; set; } = [];

    public int Pieces { get; set; }

    public int WithInventory { get; set; }

    public int WithoutAnalyzer { get; set; }

    public IReadOnlyList<string> WithoutNames { get; set; } = [];

    public long ProjectCount { get; set; }

    /// <summary>Projects with the most open findings.</summary>
    public required Top<(string Project, int Open, int Accepted)> Projects { get; init; }

    public long Open { get; set; }

    public long Notes { get; set; }

    public long Accepted { get; set; }

    public long Suppressed { get; set; }

    public SortedDictionary<string, (long Open, long Other)> ByRule { get; } = new(StringComparer.Ordinal);

    public required Top<Finding> Findings { get; init; }

    public required Top<Member> Members { get; init; }

    public required Top<Flow> Flows { get; init; }

    public required Top<SuppressionEntry> Suppressions { get; init; }

    public long SuppressionsWithoutReason { get; set; }

    /// <summary>Lines of baselines, those first that were accepted first.</summary>
    public required Top<AcceptedEntry> AcceptedEntries { get; init; }

    /// <summary>Lines of baselines that nothing is found of any more.</summary>
    public required Top<AcceptedEntry> Stale { get; init; }

    /// <summary>The days on which what is in the baselines was accepted: how many in which month.</summary>
    public SortedDictionary<string, long> BaselineByMonth { get; } = new(StringComparer.Ordinal);

    public DateOnly? OldestAccepted { get; set; }

    public SortedDictionary<string, long> MembersByCategory { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<MapLine> Map { get; set; } = [];

    public IReadOnlyList<Coverage> Coverage { get; set; } = [];

    public IReadOnlyList<Activity> Activities { get; set; } = [];

    public ChangesSince? Changes { get; set; }
}
