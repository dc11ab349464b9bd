using System.Globalization;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>Findings, and how they differ from those of an earlier report.</summary>
internal static class FindingSections
{
    public static void Findings(HtmlWriter to, Report report, Sources sources)
    {
        var findings = report.Findings.Items;
        if (findings.Count == 0) to.Line("<p class=\"none\">No open findings.</p>");
        foreach (var clause in findings.GroupBy(static f => f.Clause).OrderBy(static c => c.Key.Length == 0))
        {
            var words = clause.Select(static f => f.ClauseWords).FirstOrDefault(static w => w is not null);
            to.Raw("<h3>").Text(clause.Key.Length == 0 ? "Without a clause" : clause.Key);
            if (words is not null) to.Raw(" <q>").Text(words).Raw("</q>");
            to.Raw(" <span class=\"count\">").Number(clause.Count()).Line("</span></h3>").Line("<ul class=\"findings\">");
            foreach (var finding in clause) One(to, finding, sources);
            to.Line("</ul>");
        }

        More(to, report.Findings.Left);
    }

    public static void Changes(HtmlWriter to, Report report)
    {
        var changes = report.Changes!;
        to.Raw("<p>Since the report of ").Text(DateTimeOffset.TryParse(changes.Generated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "an unknown day").Raw(": <strong>").Number(changes.New.Count).Raw(" new</strong>, ").Number(changes.Gone.Count).Raw(" gone, ").Number(changes.Kept).Line(" as before.</p>");
        List(to, "New", changes.New);
        List(to, "Gone", changes.Gone);
    }

    public static void More(HtmlWriter to, long left)
    {
        if (left > 0) to.Raw("<p class=\"more\">").Number(left).Line(" more are in the JSON document.</p>");
    }

    /// <summary>The way of the data, step by step.</summary>
    public static void Way(HtmlWriter to, IReadOnlyList<Place> way)
    {
        to.Raw("<ol class=\"way\">");
        foreach (var step in way) to.Raw("<li>").Path(step.ToString()).Raw("</li>");
        to.Raw("</ol>");
    }

    public static HtmlWriter Rule(HtmlWriter to, string id) =>
        RulePage.Of(id) is { } page ? to.Raw($"<a class=\"rule\" href=\"{page.Address}\" title=\"{HtmlWriter.Escape(page.Title)}\">{page.Id}</a>") : to.Element("span", id, "rule");

    private static void One(HtmlWriter to, Finding finding, Sources sources)
    {
        to.Raw("<li><p class=\"where\">");
        Rule(to, finding.Rule).Raw($" <span class=\"level {(finding.Counts ? "counts" : "note")}\">").Text(finding.Level).Raw("</span> ").Path(finding.At.ToString());
        if (finding.Project.Length > 0) to.Raw(" <span class=\"project\">").Text(finding.Project).Raw("</span>");
        to.Raw("</p><p>").Text(finding.Message).Raw("</p>");
        if (sources.Line(finding.At.Uri, finding.At.Line) is { } line) to.Raw("<pre><code>").Text(line.Trim()).Raw("</code></pre>");
        if (finding.Way.Count > 1)
        {
            to.Raw("<details><summary>Path, ").Number(finding.Way.Count).Raw(" steps</summary>");
            Way(to, finding.Way);
            to.Raw("</details>");
        }

        to.Line("</li>");
    }

    private static void List(HtmlWriter to, string title, Top<Finding> findings)
    {
        if (findings.Count == 0) return;
        to.Raw($"<h3>{title} <span class=\"count\">").Number(findings.Count).Line("</span></h3>").Line("<ul class=\"findings\">");
        foreach (var finding in findings.Items)
        {
            to.Raw("<li><p class=\"where\">");
            Rule(to, finding.Rule).Raw(" ").Path(finding.At.ToString()).Raw("</p><p>").Text(finding.Message).Line("</p></li>");
        }

        to.Line("</ul>");
        More(to, findings.Left);
    }
}
