using System.Globalization;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Goes once through what was gathered, in order: everything goes into the JSON document, the first of everything into the report.</summary>
internal sealed class Digest(Gatherer gathered, Report report, string folder)
{
    /// <summary>A register has a row for each purpose; what code calls channels beyond this is not one.</summary>
    private const int MaxActivities = 200;

    private const int MaxMapLines = 5000;

    /// <summary>Channels that are told of one member.</summary>
    private const int MaxChannels = 50;

    private const int MaxShared = 10_000;

    private readonly Dictionary<(string Category, string Channel, Verdict Verdict), (int Count, SortedSet<string> Clauses)> _map = [];
    private readonly Dictionary<string, ClauseEvidence> _evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Activity> _activities = new(StringComparer.Ordinal);

    /// <summary>Short names that several declarations have; they are told with their namespaces.</summary>
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <param name="earlier">An earlier report to compare with; null for none.</param>
    public void Run(Utf8JsonWriter json, EarlierReport? earlier, CancellationToken cancellation)
    {
        report.Policies = gathered.Policies;
        (report.Pieces, report.WithInventory, report.WithoutAnalyzer, report.WithoutNames) = (gathered.Pieces, gathered.WithInventory, gathered.WithoutAnalyzer, gathered.WithoutNames);
        FindShared(gathered.Members);
        FindShared(gathered.Flows);
        using var projects = new LineSorter(folder);
        using var ids = new LineSorter(folder);
        json.WriteStartArray("findings");
        foreach (var finding in Findings())
        {
            cancellation.ThrowIfCancellationRequested();
            Take(finding, projects, ids);
            FindingJson.Write(json, finding);
            Flush(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("flows");
        foreach (var flow in Flows())
        {
            cancellation.ThrowIfCancellationRequested();
            Take(flow);
            ReportJson.Write(json, flow);
            Flush(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("members");
        foreach (var member in Members())
        {
            cancellation.ThrowIfCancellationRequested();
            Increase(report.MembersByCategory, member.Category);
            report.Members.Add(member);
            ReportJson.Write(json, member);
            Flush(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressions");
        foreach (var entry in Suppressions())
        {
            if (entry.Reason is null) report.SuppressionsWithoutReason++;
            report.Suppressions.Add(entry);
            ReportJson.Write(json, entry);
            Flush(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("baselines");
        foreach (var (entry, isStale) in Accepted())
        {
            report.AcceptedEntries.Add(entry);
            if (isStale) report.Stale.Add(entry);
            Increase(report.BaselineByMonth, entry.Since?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "unknown");
            if (entry.Since is { } since && (report.OldestAccepted is not { } oldest || since < oldest)) report.OldestAccepted = since;
            ReportJson.Write(json, entry, isStale);
            Flush(json);
        }

        json.WriteEndArray();
        CountProjects(projects);
        report.Map = [.. _map.Select(static m => new MapLine(m.Key.Category, m.Key.Channel, m.Key.Verdict, m.Value.Count, m.Value.Clauses)).OrderBy(static l => l.Verdict).ThenByDescending(static l => l.Count).ThenBy(static l => l.Category, StringComparer.Ordinal).ThenBy(static l => l.Channel, StringComparer.Ordinal)];
        report.Activities = [.. _activities.Values];
        report.Coverage = ClauseCoverage.Of(report.Policies, _evidence, _rules);
        if (earlier is not null) report.Changes = earlier.Compare(ids, report.Limits.Changes, cancellation);
    }

    private static void Flush(Utf8JsonWriter json)
    {
        if (json.BytesPending > 1 << 16) json.Flush();
    }

    private IEnumerable<Finding> Findings()
    {
        string[]? last = null;
        foreach (var row in gathered.Findings.Sorted())
        {
            var fields = Rows.Split(row);

            // One finding may come from several frameworks, and from several projects that share a file.
            if (last is not null && fields.AsSpan(0, 7).SequenceEqual(last.AsSpan(0, 7))) continue;
            last = fields;
            using var document = JsonDocument.Parse(fields[7]);
            yield return FindingJson.Read(document.RootElement) with { Project = fields[8] };
        }
    }

    private void Take(Finding finding, LineSorter projects, LineSorter ids)
    {
        var isOpen = finding.Exemption is null;
        if (finding.Exemption is { } exemption)
        {
            if (exemption.ByBaseline) report.Accepted++;
            else report.Suppressed++;
        }
        else if (finding.Counts) report.Open++;
        else report.Notes++;

        var (open, other) = report.ByRule.GetValueOrDefault(finding.Rule);
        report.ByRule[finding.Rule] = finding.Counts ? (open + 1, other) : (open, other + 1);
        foreach (var clause in finding.Clause.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Evidence(clause) is not { } evidence) continue;
            if (isOpen) evidence.Open++;
            else evidence.Accepted++;
            if (!_rules.TryGetValue(clause, out var rules)) _rules[clause] = rules = new(StringComparer.Ordinal);
            rules.Add(finding.Rule);
        }

        if (isOpen) report.Findings.Add(finding);
        if (isOpen || finding.Exemption!.ByBaseline) projects.Add(Rows.Join(finding.Project, finding.Counts ? "open" : "accepted", finding.Id, finding.At.ToString()));
        ids.Add(EarlierReport.Row(finding, isNow: true));
    }

    private IEnumerable<Flow> Flows()
    {
        Flow? flow = null;
        var places = new List<FlowPlace>();
        var count = 0;
        string[]? last = null;
        foreach (var row in gathered.Flows.Sorted())
        {
            var f = Rows.Split(row);
            var isSame = last is not null && f.AsSpan(0, 8).SequenceEqual(last.AsSpan(0, 8));
            if (flow is not null && !isSame) yield return flow with { Count = count, Places = [.. places] };
            if (!isSame)
            {
                flow = new Flow(NameOf(f[0], f[1]), f[1], f[2], f[3], f[4], (Verdict)int.Parse(f[5], CultureInfo.InvariantCulture), f[6], f[7]);
                places.Clear();
                count = 0;
            }

            // The same place in the source once, whichever project told it.
            if (!isSame || !f.AsSpan(8, 3).SequenceEqual(last.AsSpan(8, 3)))
            {
                count++;
                if (places.Count < report.Limits.Places) places.Add(new FlowPlace(f[11], f[12], [.. f.Skip(13).Select(Rows.PlaceOf)]));
            }

            last = f;
        }

        if (flow is not null) yield return flow with { Count = count, Places = [.. places] };
    }

    private void Take(Flow flow)
    {
        report.Flows.Add(flow);
        var key = (flow.Category, flow.Channel, flow.Verdict);
        if (!_map.TryGetValue(key, out var line) && _map.Count < MaxMapLines) line = (0, new SortedSet<string>(ClauseOrder.Instance));
        if (line.Clauses is not null)
        {
            if (line.Clauses.Count < 8) line.Clauses.UnionWith(flow.Clause.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            _map[key] = (line.Count + flow.Count, line.Clauses);
        }

        foreach (var clause in flow.Clause.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (Evidence(clause) is { } evidence)
            {
                if (flow.Verdict == Verdict.Checked) evidence.Checked += flow.Count;
                if (flow.Verdict == Verdict.Protected) evidence.Protected += flow.Count;
                if (flow.Verdict == Verdict.Allowed) evidence.Allowed += flow.Count;
            }

        if (!_activities.TryGetValue(flow.Channel, out var activity))
        {
            if (_activities.Count >= MaxActivities) return;
            _activities[flow.Channel] = activity = new Activity(flow.Channel);
        }

        activity.Count += flow.Count;
        if (activity.Categories.Count < 100) activity.Categories.Add(flow.Category);
        activity.Recipients.Add(flow.Sink);
        if (activity.Clauses.Count < 100) activity.Clauses.UnionWith(flow.Clause.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (flow.Verdict == Verdict.Forbidden) activity.Open += flow.Count;
        if (flow.Verdict == Verdict.Accepted) activity.Accepted += flow.Count;
        if (flow is { Verdict: Verdict.Checked, Because.Length: > 0 } && activity.Conditions.Count < 20) activity.Conditions.Add(Purposes.Condition(flow.Because));
        if (flow is { Verdict: Verdict.Protected, Because.Length: > 0 } && activity.Protections.Count < 20) activity.Protections.UnionWith(flow.Because.Split(", "));
    }

    /// <summary>Members and flows are both sorted by the member's name and declaration, so that they are joined while they are read.</summary>
    private IEnumerable<Member> Members()
    {
        using var flows = gathered.Flows.Sorted().GetEnumerator();
        var more = flows.MoveNext();
        string? name = null, id = null;
        var common = new SortedDictionary<string, Verdict>(StringComparer.Ordinal);
        var goes = common;
        string[]? last = null;
        foreach (var row in gathered.Members.Sorted())
        {
            var f = Rows.Split(row);
            if (last is not null && f.AsSpan(0, 3).SequenceEqual(last.AsSpan(0, 3))) continue;
            last = f;
            if (name != f[0])
            {
                // Flows of which nobody told the declaration are those of all members of the name; they sort before the others.
                (name, id) = (f[0], null);
                common.Clear();
                goes = common;
                more = Take(flows, more, Rows.Join(name, ""), common);
            }

            if (id != f[1])
            {
                id = f[1];
                goes = new(common, StringComparer.Ordinal);
                if (id.Length > 0) more = Take(flows, more, Rows.Join(name, id), goes);
            }

            yield return new Member(NameOf(f[0], f[1]), f[1], f[3], f[4], f[2], Rows.PlaceOf(f[5])) { Goes = [.. goes.Select(static g => (g.Key, g.Value))] };
        }
    }

    /// <summary>Goes on to the flows whose rows begin so, and takes where they lead. Rows are ordered as escaped text with a tab behind it; so is the comparison.</summary>
    private static bool Take(IEnumerator<string> flows, bool more, string start, SortedDictionary<string, Verdict> goes)
    {
        start += "\t";
        while (more && string.CompareOrdinal(flows.Current, start) < 0) more = flows.MoveNext();
        for (; more && flows.Current.StartsWith(start, StringComparison.Ordinal); more = flows.MoveNext())
        {
            var flow = Rows.Split(flows.Current);
            var verdict = (Verdict)int.Parse(flow[5], CultureInfo.InvariantCulture);
            if (goes.TryGetValue(flow[3], out var worst) ? verdict < worst : goes.Count < MaxChannels) goes[flow[3]] = verdict;
        }

        return more;
    }

    private string NameOf(string name, string id) => _shared.Contains(name) ? MemberNames.Qualified(name, id) : name;

    private void FindShared(LineSorter rows)
    {
        string name = "", id = "";
        foreach (var row in rows.Sorted())
        {
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            var end = row.IndexOf('\t', tab + 1);
            if (end == tab + 1) continue;
            if (row.AsSpan(0, tab).SequenceEqual(name))
            {
                if (!row.AsSpan(tab + 1, end - tab - 1).SequenceEqual(id) && _shared.Count < MaxShared) _shared.Add(Rows.Split(name)[0]);
            }
            else name = row[..tab];

            id = row[(tab + 1)..end];
        }
    }

    private IEnumerable<SuppressionEntry> Suppressions()
    {
        string[]? last = null;
        foreach (var row in gathered.Suppressions.Sorted())
        {
            var f = Rows.Split(row);
            if (last is not null && f.AsSpan(0, 4).SequenceEqual(last.AsSpan(0, 4))) continue;
            last = f;
            yield return new SuppressionEntry(f[0], Rows.PlaceOf(f[4]), f[7], f[5].Length > 0 ? f[5] : null, f[6].Length > 0 ? f[6] : null);
        }
    }

    /// <summary>Of one id and project the line of the baseline sorts before what is found of it.</summary>
    private IEnumerable<(AcceptedEntry Entry, bool IsStale)> Accepted()
    {
        AcceptedEntry? open = null;
        foreach (var row in gathered.Accepted.Sorted())
        {
            var f = Rows.Split(row);
            if (open is not null && (f[0] != open.Id || f[1] != open.Project || f[2] == "entry"))
            {
                yield return (open, true);
                open = null;
            }

            if (f[2] == "entry")
                open = new AcceptedEntry(f[0], f[1], f[3], f[4], f[5], f[6], DateOnly.TryParseExact(f[7], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null, f[8].Length > 0 ? f[8] : null);
            else if (open is not null)
            {
                yield return (open, false);
                open = null;
            }
        }

        if (open is not null) yield return (open, true);
    }

    private void CountProjects(LineSorter findings)
    {
        report.ProjectCount = gathered.Projects.Sorted().LongCount();
        var (name, open, accepted) = ("", 0, 0);
        foreach (var row in findings.Sorted())
        {
            var f = Rows.Split(row);
            if (f[0] != name)
            {
                if (open + accepted > 0) report.Projects.Add((name, open, accepted));
                (name, open, accepted) = (f[0], 0, 0);
            }

            if (f[1] == "open") open++;
            else accepted++;
        }

        if (open + accepted > 0) report.Projects.Add((name, open, accepted));
    }

    private ClauseEvidence? Evidence(string clause)
    {
        if (_evidence.TryGetValue(clause, out var known)) return known;
        return _evidence.Count < 1000 ? _evidence[clause] = new ClauseEvidence() : null;
    }

    private static void Increase(SortedDictionary<string, long> counts, string key)
    {
        if (counts.TryGetValue(key, out var count) || counts.Count < 500) counts[key] = count + 1;
    }
}
