using System.Globalization;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>The tables: inventory, suppressions, clauses, processing activities, projects.</summary>
internal static class DataSections
{
    public static void Inventory(HtmlWriter to, Report report)
    {
        if (report.Members.Count == 0)
        {
            to.Line(report.WithInventory == 0 ? "<p class=\"none\">No build told its inventory.</p>" : "<p class=\"none\">Nothing is marked.</p>");
            return;
        }

        to.Raw("<ul class=\"tags\">");
        foreach (var (category, count) in report.MembersByCategory) to.Raw("<li>").Text(category).Raw(" <span class=\"count\">").Number(count).Raw("</span></li>");
        to.Line("</ul>");
        Table(to, "Marked members", ["Member", "Category", "Goes to", "Project", "Declared at"]);
        foreach (var member in report.Members.Items)
            to.Raw("<tr>").Cell("Member", w => w.Path(member.Name, '.')).Cell("Category", member.Category)
                .Cell("Goes to", w =>
                {
                    if (member.Goes.Count == 0) w.Raw("<span class=\"none\">no flow found</span>");
                    foreach (var (channel, verdict) in member.Goes) w.Raw($"<span class=\"goes {FlowMap.Style(verdict)}\" title=\"{FlowMap.Words(verdict)}\">").Text(channel).Raw($"<span class=\"hidden\">, {FlowMap.Words(verdict)}</span></span> ");
                })
                .Cell("Project", member.Project).Cell("Declared at", w => w.Path(member.At.ToString()), "path").Line("</tr>");
        End(to, report.Members.Left);
    }

    public static void Suppressions(HtmlWriter to, Report report)
    {
        Baselines(to, report);
        to.Raw("<h3>Suppressed in code <span class=\"count\">").Number(report.Suppressions.Count).Line("</span></h3>");
        if (report.Suppressions.Count == 0)
        {
            to.Line(report.WithInventory == 0 ? "<p class=\"none\">No build told its suppressions.</p>" : "<p class=\"none\">Nothing is suppressed in code.</p>");
            return;
        }

        if (report.SuppressionsWithoutReason > 0) to.Raw("<p class=\"warning\" role=\"note\">").Number(report.SuppressionsWithoutReason).Line(" without a reason.</p>");
        Table(to, "Suppressions", ["Rule", "Reason", "Until", "Place", "Project"]);
        var today = report.Generated.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var entry in report.Suppressions.Items)
            to.Raw("<tr>").Cell("Rule", w => FindingSections.Rule(w, entry.Rule))
                .Cell("Reason", w => _ = entry.Reason is null ? w.Raw("<strong class=\"bad\">none</strong>") : w.Text(entry.Reason))
                .Cell("Until", w =>
                {
                    w.Text(entry.Until ?? "");
                    if (entry.Until is { } until && string.CompareOrdinal(until, today) < 0) w.Raw(" <strong class=\"bad\">expired</strong>");
                }, "number")
                .Cell("Place", w => w.Path(entry.At.ToString()), "path").Cell("Project", entry.Project).Line("</tr>");
        End(to, report.Suppressions.Left);
    }

    private static void Baselines(HtmlWriter to, Report report)
    {
        to.Raw("<h3>Baselines <span class=\"count\">").Number(Math.Max(report.Accepted, report.AcceptedEntries.Count)).Line("</span></h3>");
        if (report.AcceptedEntries.Count == 0)
        {
            to.Line(report.Accepted == 0 ? "<p class=\"none\">No finding is accepted in a baseline.</p>" : "<p class=\"none\">No build told what is in its baseline.</p>");
            return;
        }

        to.Raw("<p>");
        if (report.OldestAccepted is { } oldest)
            to.Raw("The oldest was accepted on <time datetime=\"" + oldest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "\">" + oldest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + "</time>, ")
                .Number(Math.Max(0, DateOnly.FromDateTime(report.Generated.UtcDateTime).DayNumber - oldest.DayNumber)).Raw(" days before this report. ");
        else to.Raw("When they were accepted is not written down. ");
        if (report.Stale.Count > 0) to.Number(report.Stale.Count).Raw(" lines no longer occur; <code>privacy baseline --prune</code> removes them.");
        to.Line("</p>").Raw("<ul class=\"tags\" aria-label=\"Accepted in\">");
        foreach (var (month, count) in report.BaselineByMonth) to.Raw("<li>").Text(month).Raw(" <span class=\"count\">").Number(count).Raw("</span></li>");
        to.Line("</ul>");
        Table(to, "Accepted findings", ["Rule", "Data", "Sink", "In", "Since", "Reason", "Project"]);
        var stale = report.Stale.Items.Select(static e => (e.Id, e.Project)).ToHashSet();
        foreach (var entry in report.AcceptedEntries.Items)
            to.Raw("<tr>").Cell("Rule", w => FindingSections.Rule(w, entry.Rule)).Cell("Data", w => w.Path(Finding.Shown(entry.Source), '.')).Cell("Sink", w => w.Path(Finding.Shown(entry.Sink), '.'))
                .Cell("In", w => w.Path(Finding.Shown(entry.Symbol), '.'), "path").Cell("Since", entry.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "number")
                .Cell("Reason", w => _ = stale.Contains((entry.Id, entry.Project)) ? w.Text(entry.Reason).Raw(" <em>no longer occurs</em>") : w.Text(entry.Reason)).Cell("Project", entry.Project).Line("</tr>");
        End(to, report.AcceptedEntries.Left);
    }

    public static void Clauses(HtmlWriter to, Report report)
    {
        if (report.Coverage.Count == 0)
        {
            to.Line("<p class=\"none\">No build told what its policy says.</p>");
            return;
        }

        to.Raw("<p>");
        foreach (var status in report.Coverage.GroupBy(static c => c.Status).OrderBy(static g => g.Key, StringComparer.Ordinal)) to.Raw("<span class=\"status\">").Number(status.Count()).Raw(" ").Text(status.Key).Raw("</span> ");
        to.Line("</p>");
        Table(to, "Clauses of the policy", ["Clause", "Words", "Status", "What the policy file says", "Rules", "Evidence in code"]);
        foreach (var clause in report.Coverage)
            to.Raw("<tr>").Cell("Clause", w => w.Element("strong", clause.Clause))
                .Cell("Words", w =>
                {
                    if (clause.Words.Length > 0) w.Raw("<q>").Text(clause.Words).Raw("</q>").Text(clause.Directness switch { "" => "", "reading" => " (our reading)", var other => $" ({other})" });
                })
                .Cell("Status", w => w.Element("span", clause.Status, clause.Status == "not checkable" ? "status weak" : "status"))
                .Cell("What the policy file says", w =>
                {
                    foreach (var text in clause.Texts) w.Element("div", text, "statement");
                })
                .Cell("Rules", w =>
                {
                    foreach (var rule in clause.Rules) FindingSections.Rule(w, rule).Raw(" ");
                })
                .Cell("Evidence in code", w => Evidence(w, clause.Evidence)).Line("</tr>");
        End(to, 0);
    }

    public static void Activities(HtmlWriter to, Report report)
    {
        if (report.Activities.Count == 0)
        {
            to.Line("<p class=\"none\">No flow of marked data to a channel was found.</p>");
            return;
        }

        to.Line("<p>One row for each purpose that data leaves the code for: the technical half of a record of processing activities. Legal basis, retention and contacts are for a person to add.</p>");
        Table(to, "Processing activities", ["Purpose", "Categories of data", "Handed to", "Rests on", "Safeguards", "Places", "Open"]);
        foreach (var activity in report.Activities)
            to.Raw("<tr>").Cell("Purpose", activity.Purpose).Cell("Categories of data", string.Join(", ", activity.Categories))
                .Cell("Handed to", w =>
                {
                    foreach (var name in activity.Recipients.Names) w.Element("code", name).Raw(" ");
                    if (activity.Recipients.HasMore) w.Raw("and others");
                })
                .Cell("Rests on", string.Join(' ', activity.Clauses)).Cell("Safeguards", string.Join(", ", activity.Conditions.Concat(activity.Protections.Select(static p => p.ToLowerInvariant()))))
                .Cell("Places", w => w.Number(activity.Count), "number")
                .Cell("Open", w => _ = activity.Open > 0 ? w.Raw("<strong class=\"bad\">").Number(activity.Open).Raw("</strong>") : w.Raw("0"), "number").Line("</tr>");
        End(to, 0);
    }

    public static void Projects(HtmlWriter to, Report report)
    {
        if (report.Projects.Count == 0)
        {
            to.Line("<p class=\"none\">No project has findings.</p>");
            return;
        }

        Table(to, "Projects with findings", ["Project", "Open", "Accepted or advice"]);
        foreach (var (project, open, accepted) in report.Projects.Items)
            to.Raw("<tr>").Cell("Project", project).Cell("Open", w => w.Number(open), "number").Cell("Accepted or advice", w => w.Number(accepted), "number").Line("</tr>");
        End(to, report.Projects.Left);
    }

    private static void Evidence(HtmlWriter to, ClauseEvidence evidence)
    {
        var any = false;
        foreach (var (count, words, style) in new[] { (evidence.Open, "open", "bad"), (evidence.Accepted, "accepted", ""), (evidence.Checked, "checked", ""), (evidence.Protected, "protected", ""), (evidence.Allowed, "allowed", "") })
        {
            if (count == 0) continue;
            to.Raw(any ? ", " : "").Raw(style.Length > 0 ? $"<strong class=\"{style}\">" : "").Number(count).Raw(" " + words).Raw(style.Length > 0 ? "</strong>" : "");
            any = true;
        }
    }

    private static void Table(HtmlWriter to, string caption, string[] columns)
    {
        to.Raw($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption>{caption}</caption><thead><tr>");
        foreach (var column in columns) to.Raw($"<th scope=\"col\">{column}</th>");
        to.Line("</tr></thead><tbody>");
    }

    private static void End(HtmlWriter to, long left)
    {
        to.Line("</tbody></table></div>");
        FindingSections.More(to, left);
    }
}
