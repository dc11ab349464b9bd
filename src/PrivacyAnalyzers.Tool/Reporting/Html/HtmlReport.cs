using System.Globalization;
using System.Reflection;
using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>The report as one page without scripts, which asks no network for anything.</summary>
internal static class HtmlReport
{
    private static readonly (string Id, string Title, Action<HtmlWriter, Report, Sources> Write)[] s_sections =
    [
        ("changes", "What has changed", static (to, report, sources) => FindingSections.Changes(to, report)),
        ("map", "Where data goes", static (to, report, sources) => FlowMap.Write(to, report, line => FlowSections.Anchor(report, line))),
        ("findings", "Findings", FindingSections.Findings),
        ("inventory", "Data inventory", static (to, report, sources) => DataSections.Inventory(to, report)),
        ("flows", "Flows and their paths", static (to, report, sources) => FlowSections.Flows(to, report)),
        ("suppressions", "Suppressions and baselines", static (to, report, sources) => DataSections.Suppressions(to, report)),
        ("clauses", "Clause by clause", static (to, report, sources) => DataSections.Clauses(to, report)),
        ("activities", "Processing activities", static (to, report, sources) => DataSections.Activities(to, report)),
        ("projects", "Projects", static (to, report, sources) => DataSections.Projects(to, report)),
    ];

    public static void Write(TextWriter writer, Report report, Sources sources)
    {
        var to = new HtmlWriter(writer);
        to.Line("<!DOCTYPE html>").Line("<html lang=\"en\">").Line("<head>").Line("<meta charset=\"utf-8\">");
        to.Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        to.Line("<meta name=\"color-scheme\" content=\"light dark\">");
        to.Line("<meta name=\"referrer\" content=\"no-referrer\">");

        // Nothing is loaded and nothing runs, whatever might get past the escaping.
        to.Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">");
        to.Element("title", report.Title).Line("").Line("<style>").Raw(Style()).Line("</style>").Line("</head>").Line("<body>");
        to.Line("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>");
        Head(to, report);
        var sections = s_sections.Where(s => s.Id != "changes" || report.Changes is not null).ToList();
        to.Raw("<nav aria-label=\"Sections\"><ul>");
        foreach (var (id, title, _) in sections) to.Raw($"<li><a href=\"#{id}\">{title}</a></li>");
        to.Line("</ul></nav>").Line("<main>");
        foreach (var (id, title, write) in sections)
        {
            to.Line($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">").Line($"<h2 id=\"{id}-title\">{title}</h2>");
            write(to, report, sources);
            to.Line("</section>");
        }

        to.Line("</main>");
        to.Raw("<footer><p>Made by <span translate=\"no\">privacy</span> ").Text(ToolVersion.Text).Raw(" from the compiler's results in ").Number(report.Pieces).Line(" SARIF files. The analyzer finds breaches in code; that none is found is no proof that there is none.</p></footer>");
        to.Line("</body>").Line("</html>");
    }

    private static void Head(HtmlWriter to, Report report)
    {
        to.Line("<header>").Raw("<h1>").Text(report.Title).Line("</h1>");
        to.Raw("<p class=\"about\">");
        if (report.Policies.Count == 0) to.Raw("The builds did not tell which policy applies (they ran without <code>PrivacyInventory</code>)");
        else to.Raw(report.Policies.Count == 1 ? "Policy: " : "Policies: ").Text(string.Join("; ", report.Policies.Select(static p => p.File.Length > 0 ? $"{p.Name} ({p.File})" : p.Name)));
        to.Raw(". Made on <time datetime=\"" + report.Generated.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) + "\">" + report.Generated.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + "</time>.</p>\n");
        to.Line("<dl class=\"sums\">");
        Sum(to, "Open findings", report.Open, report.Open > 0 ? "bad" : "good");
        Sum(to, "Accepted in baselines", report.Accepted, null);
        Sum(to, "Suppressed in code", report.Suppressed, null);
        Sum(to, "Marked members", report.Members.Count, null);
        Sum(to, "Flows", report.Flows.Count, null);
        Sum(to, "Projects", report.ProjectCount, null);
        to.Line("</dl>");
        if (report.WithoutAnalyzer > 0)
            to.Raw("<p class=\"warning\" role=\"note\">").Number(report.WithoutAnalyzer).Raw(report.WithoutAnalyzer == 1 ? " build ran" : " builds ran").Raw(" without the analyzer, so nothing is known of: ")
                .Text(string.Join(", ", report.WithoutNames)).Line(report.WithoutAnalyzer > report.WithoutNames.Count ? " and others.</p>" : ".</p>");
        if (report.WithInventory + report.WithoutAnalyzer < report.Pieces)
            to.Raw("<p class=\"warning\" role=\"note\">").Number(report.Pieces - report.WithInventory - report.WithoutAnalyzer).Line(" builds told findings only; what is marked and allowed there is not in this report (<code>-p:PrivacyInventory=true</code> makes a build tell it).</p>");
        to.Line("</header>");
    }

    private static void Sum(HtmlWriter to, string label, long number, string? style) =>
        to.Raw(style is null ? "<div>" : $"<div class=\"{style}\">").Raw($"<dt>{label}</dt><dd>").Number(number).Line("</dd></div>");

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
