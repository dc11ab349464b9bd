using System.Globalization;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Reads all pieces once and puts what they say aside, by kind, to be sorted. Nothing in here grows with the number of findings.</summary>
internal sealed class Gatherer(Roots roots, string folder) : IDisposable
{
    private const string Inventory = "PRIVINV1";

    /// <summary>A repository has few policies; more than these are counted, not shown.</summary>
    private const int MaxPolicies = 20;

    /// <summary>How many names of projects without the analyzer are told.</summary>
    private const int MaxNames = 50;

    private readonly List<PolicyEntry> _policies = [];
    private readonly List<string> _without = [];

    /// <summary>Of the piece that is being read: its findings by their places and channels, and what the inventory says breaks the policy.</summary>
    private readonly Dictionary<(Place, string), List<Finding>> _found = [];
    private readonly List<Finding> _along = [];

    public LineSorter Findings { get; } = new(folder);

    public LineSorter Flows { get; } = new(folder);

    public LineSorter Members { get; } = new(folder);

    public LineSorter Suppressions { get; } = new(folder);

    /// <summary>Lines of baselines, and what is found that they name.</summary>
    public LineSorter Accepted { get; } = new(folder);

    public LineSorter Projects { get; } = new(folder);

    public IReadOnlyList<PolicyEntry> Policies => _policies;

    public int Pieces { get; private set; }

    /// <summary>Pieces whose build told the inventory, too.</summary>
    public int WithInventory { get; private set; }

    public int WithoutAnalyzer { get; private set; }

    public IReadOnlyList<string> WithoutNames => _without;

    public void Read(IEnumerable<Piece> pieces, Action<string> progress, CancellationToken cancellation)
    {
        foreach (var piece in pieces)
        {
            if (Pieces++ % 100 == 0) progress($"Reading {Pieces} ({piece.Project})");
            Projects.Add(Rows.Join(piece.Project, "piece"));
            var hasInventory = false;
            var isOurs = false;
            foreach (var result in SarifReader.Read(piece.Path, static id => id == Inventory || Finding.IsRule(id), about => isOurs |= about.HasAnalyzer))
            {
                cancellation.ThrowIfCancellationRequested();
                isOurs = true;
                if (result.RuleId != Inventory) Add(Finding.Of(result, piece.Project, roots.Relative));
                else
                {
                    hasInventory = true;
                    AddEntry(result, piece.Project);
                }
            }

            cancellation.ThrowIfCancellationRequested();
            AddAlong();
            if (hasInventory) WithInventory++;
            if (isOurs) continue;
            WithoutAnalyzer++;
            if (_without.Count < MaxNames && !_without.Contains(piece.Project)) _without.Add(piece.Project);
        }

        if (Pieces > 0 && WithoutAnalyzer == Pieces)
            throw ToolException.BadInput($"none of the {Pieces} SARIF files comes from a build with the analyzer ({string.Join(", ", _without.Take(5))}{(Pieces > 5 ? ", ..." : "")}); `privacy init` adds the package");
    }

    public void Dispose()
    {
        foreach (var sorter in new[] { Findings, Flows, Members, Suppressions, Accepted, Projects }) sorter.Dispose();
    }

    private void Add(Finding finding)
    {
        var json = Json.Text(Json.Line, writer => FindingJson.Write(writer, finding with { Project = "" }));
        Findings.Add(Rows.Join(finding.Clause.Length == 0 ? "1" : "0", ClauseOrder.Key(finding.Clause), finding.Rule, finding.At.Uri, Number(finding.At.Line), Number(finding.At.Column), finding.Id, json, finding.Project));
        if (finding.Exemption is { ByBaseline: true }) Accepted.Add(Rows.Join(finding.Id, finding.Project, "found"));
        if (finding.Channel is not { } channel || finding.Source is null || finding.Category is null) return;
        AddFlow(finding, finding);
        if (!_found.TryGetValue((finding.At, channel), out var here)) _found[(finding.At, channel)] = here = [];
        here.Add(finding);
    }

    /// <summary>
    /// Of several data that leave in one place a finding names the strictest. The others are found with it, and are open or accepted as it is: a name that is
    /// logged does not stay inside because the address beside it is the worse of the two.
    /// </summary>
    private void AddAlong()
    {
        foreach (var along in _along)
            if (_found.TryGetValue((along.At, along.Channel ?? ""), out var here) && !here.Any(f => f.Source == along.Source && f.SourceMember == along.SourceMember)) AddFlow(along, here[0]);
        _along.Clear();
        _found.Clear();
    }

    /// <param name="flow">What leaves.</param>
    /// <param name="finding">The finding that tells of it, perhaps for the sake of something else.</param>
    private void AddFlow(Finding flow, Finding finding) =>
        AddFlow(flow.Source ?? "", flow.SourceMember, flow.Category ?? "", flow.Channel ?? "", finding.Sink ?? "", finding.Exemption is null ? Verdict.Forbidden : Verdict.Accepted, finding.Clause, finding.Missing ?? "", finding.Symbol ?? "", finding.Rule, finding.At, flow.Way);

    private void AddEntry(SarifResult entry, string project)
    {
        var at = entry.At is { } place ? place with { Uri = roots.Relative(place.Uri) } : new Place("", 0, 0, 0, 0);
        switch (entry["kind"])
        {
            case "member":
                Members.Add(Rows.Join(entry["source"], entry["member"], project, entry["category"], entry["data"], Rows.Of(at)));
                break;
            case "flow":
                // The way is worked out as that of a finding is.
                var flow = Finding.Of(entry, project, roots.Relative);
                if (string.Equals(entry["verdict"], nameof(Verdict.Forbidden), StringComparison.OrdinalIgnoreCase)) _along.Add(flow);
                else AddFlow(flow.Source ?? "", flow.SourceMember, flow.Category ?? "", flow.Channel ?? "", flow.Sink ?? "", Enum.TryParse<Verdict>(entry["verdict"], ignoreCase: true, out var verdict) ? verdict : Verdict.Allowed,
                    flow.Clause, entry["because"] ?? "", entry["symbol"] ?? "", "", at, flow.Way);
                break;
            case "suppression":
                Suppressions.Add(Rows.Join(entry["rule"], at.Uri, Number(at.Line), Number(at.Column), Rows.Of(at), entry["reason"], entry["until"], project));
                break;
            case "accepted":
                Accepted.Add(Rows.Join(entry["id"], project, "entry", entry["rule"], entry["symbol"], entry["source"], entry["sink"], entry["since"], entry["reason"]));
                break;
            case "policy" when _policies.Count < MaxPolicies:
                var policy = PolicyEntry.Of(entry);
                if (!_policies.Any(p => p.Name == policy.Name && p.File == policy.File && p.Clauses.Count == policy.Clauses.Count)) _policies.Add(policy);
                break;
        }
    }

    private void AddFlow(string source, string? member, string category, string channel, string sink, Verdict verdict, string clause, string because, string symbol, string rule, Place at, IReadOnlyList<Place> way) =>
        Flows.Add(Rows.Join([MemberNames.OfSource(source, member), member, category, channel, sink, ((int)verdict).ToString(CultureInfo.InvariantCulture), clause, because, at.Uri, Number(at.Line), Number(at.Column), symbol, rule, .. way.Select(Rows.Of)]));

    private static string Number(int number) => number.ToString("d7", CultureInfo.InvariantCulture);
}
