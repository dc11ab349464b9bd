using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>The report in Markdown, for a pull request or a wiki.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var to = new StringBuilder();
        to.Append($"# {Plain(report.Title)}\n\n");
        to.Append(report.Policies.Count == 0 ? "The builds did not tell which policy applies." : "Policy: " + Plain(string.Join("; ", report.Policies.Select(static p => p.File.Length > 0 ? $"{p.Name} ({p.File})" : p.Name))) + ".");
        to.Append(CultureInfo.InvariantCulture, $" Made on {report.Generated:yyyy-MM-dd} from {report.Pieces} SARIF files.\n\n");
        Table(to, ["open findings", "accepted in baselines", "suppressed in code", "marked members", "flows", "projects"],
            [[N(report.Open), N(report.Accepted), N(report.Suppressed), N(report.Members.Count), N(report.Flows.Count), N(report.ProjectCount)]]);
        if (report.WithoutAnalyzer > 0) to.Append($"Built without the analyzer, so nothing is known of: {Plain(string.Join(", ", report.WithoutNames))}.\n\n");
        if (report.Changes is { } changes)
        {
            to.Append($"## What has changed\n\nSince the report of {Plain(changes.Generated)}: {N(changes.New.Count)} new, {N(changes.Gone.Count)} gone, {N(changes.Kept)} as before.\n\n");
            foreach (var (title, list) in new[] { ("New", changes.New), ("Gone", changes.Gone) })
            {
                if (list.Count == 0) continue;
                to.Append($"### {title}\n\n");
                foreach (var finding in list.Items) to.Append($"- {Code(finding.At.ToString())} {finding.Rule}: {Plain(finding.Message)}\n");
                More(to, list.Left);
                to.Append('\n');
            }
        }

        to.Append("## Where data goes\n\n");
        Table(to, ["data", "channel", "verdict", "clauses", "places"], report.Map.Take(report.Limits.MapLines).Select(static l => new[] { Plain(l.Category), Plain(l.Channel), ReportJson.Word(l.Verdict), Plain(string.Join(' ', l.Clauses)), N(l.Count) }));
        to.Append("## Findings\n\n");
        foreach (var clause in report.Findings.Items.GroupBy(static f => f.Clause).OrderBy(static c => c.Key.Length == 0))
        {
            to.Append($"### {(clause.Key.Length == 0 ? "Without a clause" : Plain(clause.Key))}\n\n");
            foreach (var finding in clause)
            {
                to.Append($"- {Code(finding.At.ToString())} {finding.Rule} ({Plain(finding.Level)}): {Plain(finding.Message)}\n");
                if (finding.Way.Count > 1) to.Append($"  - path: {string.Join(" → ", finding.Way.Select(static s => Code(s.ToString())))}\n");
            }

            to.Append('\n');
        }

        if (report.Findings.Count == 0) to.Append("No open findings.\n\n");
        More(to, report.Findings.Left);
        to.Append("## Data inventory\n\n");
        Table(to, ["member", "category", "goes to", "project", "declared at"], report.Members.Items.Select(static m => new[]
        {
            Code(m.Name), Plain(m.Category), m.Goes.Count == 0 ? "no flow found" : Plain(string.Join(", ", m.Goes.Select(static g => $"{g.Channel} ({ReportJson.Word(g.Verdict)})"))), Plain(m.Project), Code(m.At.ToString()),
        }));
        More(to, report.Members.Left);
        to.Append("## Suppressions and baselines\n\n");
        if (report.OldestAccepted is { } oldest) to.Append(CultureInfo.InvariantCulture, $"The oldest accepted finding is of {oldest:yyyy-MM-dd}.\n\n");
        if (report.Stale.Count > 0) to.Append($"{N(report.Stale.Count)} lines of baselines no longer occur.\n\n");
        if (report.BaselineByMonth.Count > 0) Table(to, ["accepted in", "findings"], report.BaselineByMonth.Select(static b => new[] { b.Key, N(b.Value) }));
        Table(to, ["rule", "reason", "until", "place", "project"], report.Suppressions.Items.Select(static s => new[] { Plain(s.Rule), s.Reason is null ? "**none**" : Plain(s.Reason), Plain(s.Until), Code(s.At.ToString()), Plain(s.Project) }));
        More(to, report.Suppressions.Left);
        to.Append("## Clause by clause\n\n");
        Table(to, ["clause", "words", "status", "rules", "evidence in code"], report.Coverage.Select(static c => new[]
        {
            Plain(c.Clause), Plain(c.Words), c.Status, string.Join(' ', c.Rules),
            string.Join(", ", new[] { (c.Evidence.Open, "open"), (c.Evidence.Accepted, "accepted"), (c.Evidence.Checked, "checked"), (c.Evidence.Protected, "protected"), (c.Evidence.Allowed, "allowed") }.Where(static e => e.Item1 > 0).Select(static e => $"{N(e.Item1)} {e.Item2}")),
        }));
        to.Append("## Processing activities\n\n");
        Table(to, ["purpose", "categories of data", "handed to", "rests on", "safeguards", "places", "open"], report.Activities.Select(static a => new[]
        {
            Plain(a.Purpose), Plain(string.Join(", ", a.Categories)), string.Join(" ", a.Recipients.Names.Select(Code)) + (a.Recipients.HasMore ? " and others" : ""), Plain(string.Join(' ', a.Clauses)),
            Plain(string.Join(", ", a.Conditions.Concat(a.Protections))), N(a.Count), N(a.Open),
        }));
        to.Append("## Projects\n\n");
        Table(to, ["project", "open", "accepted or advice"], report.Projects.Items.Select(static p => new[] { Plain(p.Project), N(p.Open), N(p.Accepted) }));
        More(to, report.Projects.Left);
        return to.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>What comes from code says nothing in Markdown or HTML.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in Screen.Shown(text ?? ""))
            plain.Append(c switch
            {
                '\n' or '\t' => " ",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' or '@' => "\\" + c,
                _ => c.ToString(),
            });

        // Bare addresses would become links.
        return plain.Replace("://", ":&#47;/").Replace("www.", "www&#46;").ToString();
    }

    private static string Code(string text)
    {
        var shown = Screen.Shown(text).Replace('\n', ' ').Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal);
        return shown.Length == 0 ? "" : "`" + shown + "`";
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Table(StringBuilder to, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            to.Append("None.\n\n");
            return;
        }

        to.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Insert(to.Length, "---|", columns.Length).Append('\n');
        foreach (var row in all) to.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        to.Append('\n');
    }

    private static void More(StringBuilder to, long left)
    {
        if (left > 0) to.Append($"{N(left)} more are in the JSON document.\n\n");
    }
}
