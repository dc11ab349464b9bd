using System.Globalization;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>The flows behind the curves of the map, with the ways that they take.</summary>
internal static class FlowSections
{
    /// <summary>The place on the page that a curve leads to; null where none of its flows is shown.</summary>
    public static string? Anchor(Report report, MapLine line) =>
        report.Flows.Items.Any(f => f.Category == line.Category && f.Channel == line.Channel && f.Verdict == line.Verdict) ? Anchor(Index(report, line)) : null;

    public static void Flows(HtmlWriter to, Report report)
    {
        var flows = report.Flows.Items.ToLookup(static f => (f.Category, f.Channel, f.Verdict));
        if (flows.Count == 0) to.Line("<p class=\"none\">No flow of marked data leaves the code.</p>");
        for (var i = 0; i < report.Map.Count; i++)
        {
            var line = report.Map[i];
            var group = flows[(line.Category, line.Channel, line.Verdict)].ToList();
            if (group.Count > 0) Group(to, line, group, Anchor(i));
        }

        FindingSections.More(to, report.Flows.Left);
    }

    private static void Group(HtmlWriter to, MapLine line, List<Flow> flows, string anchor)
    {
        to.Raw($"<h3 id=\"{anchor}\" tabindex=\"-1\"><span class=\"dot {FlowMap.Style(line.Verdict)}\" aria-hidden=\"true\"></span>").Text(line.Category).Raw(" to ").Text(line.Channel).Raw($" <span class=\"verdict\">{FlowMap.Words(line.Verdict)}</span></h3>");
        to.Line("<ul class=\"flows\">");
        foreach (var flow in flows)
        {
            to.Raw("<li><details><summary><code>").Text(flow.Source).Raw("</code> to <code>").Text(flow.Sink).Raw("</code>");
            if (flow.Clause.Length > 0) to.Raw(" <span class=\"by\">by ").Text(flow.Clause).Raw("</span>");
            if (flow.Because.Length > 0) to.Raw(" <span class=\"by\">").Text(flow.Verdict is Verdict.Forbidden or Verdict.Accepted ? "missing: " + Purposes.Condition(flow.Because) : Purposes.Condition(flow.Because)).Raw("</span>");
            to.Raw(" <span class=\"count\">").Number(flow.Count).Raw(flow.Count == 1 ? " place" : " places").Raw("</span></summary>");
            foreach (var place in flow.Places)
            {
                to.Raw("<div class=\"place\">");
                if (place.Rule.Length > 0) FindingSections.Rule(to, place.Rule).Raw(" ");
                if (Finding.Shown(place.Symbol) is { Length: > 0 } symbol) to.Path(symbol, '.');
                FindingSections.Way(to, place.Way);
                to.Raw("</div>");
            }

            if (flow.Count > flow.Places.Count) to.Raw("<p class=\"more\">and ").Number(flow.Count - flow.Places.Count).Raw(" more places</p>");
            to.Line("</details></li>");
        }

        to.Line("</ul>");
    }

    private static int Index(Report report, MapLine line)
    {
        for (var i = 0; i < report.Map.Count; i++)
            if (ReferenceEquals(report.Map[i], line)) return i;
        return -1;
    }

    private static string Anchor(int index) => "flow-" + index.ToString(CultureInfo.InvariantCulture);
}
