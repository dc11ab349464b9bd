using System.Globalization;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>
/// The map: categories of data on the left, channels on the right, a curve for each verdict between them. Verdicts differ in colour and in the pattern
/// of the line, and where a curve ends its clauses stand on the colour that is theirs; a curve leads to its flows.
/// </summary>
internal static class FlowMap
{
    /// <summary>How wide the picture is, and what fits into it.</summary>
    /// <param name="Bend">How far from its ends a curve is led on level.</param>
    /// <param name="Longest">Letters of a name.</param>
    /// <param name="Clauses">Clauses beside the end of a curve.</param>
    private sealed record Layout(string Name, int Width, int NodeWidth, int Bend, int Longest, int Clauses);

    /// <summary>One for screens and paper and one for phones; the style sheet shows either.</summary>
    private static readonly Layout[] s_layouts = [new("map", 960, 190, 200, 26, 3), new("map-small", 372, 116, 60, 15, 2)];

    /// <summary>Clauses that the legend names.</summary>
    private const int MaxLegend = 24;

    private const int Top = 34;
    private const int Gap = 10;

    /// <summary>The room that a curve has at its ends, for its label too.</summary>
    private const int Slot = 11;

    /// <summary>The style sheet has so many colours for clauses; behind the last comes the first again, and what tells them apart is their names.</summary>
    private const int ClauseColours = 8;

    public static void Write(HtmlWriter to, Report report, Func<MapLine, string?> anchor)
    {
        var lines = report.Map.Take(report.Limits.MapLines).ToList();
        if (lines.Count == 0)
        {
            to.Line("<p class=\"none\">No flow of marked data leaves the code.</p>");
            return;
        }

        // Curves cross less where each side is ordered by where it leads.
        var channels = lines.GroupBy(static l => l.Channel).OrderBy(static g => g.Min(l => l.Verdict)).ThenByDescending(static g => g.Sum(l => l.Count)).Select(static g => g.Key).ToList();
        var categories = lines.GroupBy(static l => l.Category).OrderBy(g => g.Average(l => channels.IndexOf(l.Channel))).Select(static g => g.Key).ToList();
        channels = [.. channels.OrderBy(c => lines.Where(l => l.Channel == c).Average(l => categories.IndexOf(l.Category)))];
        var left = Column(categories, lines, static l => l.Category);
        var right = Column(channels, lines, static l => l.Channel);
        var height = Math.Max(Spread(left, right), Spread(right, left));
        var starts = Ends(left, lines, static l => l.Category, l => right[l.Channel].Middle);
        var ends = Ends(right, lines, static l => l.Channel, l => left[l.Category].Middle);
        var colours = lines.Where(static l => l.Clauses.Count > 0).Select(static l => string.Join(' ', l.Clauses)).Distinct().OrderBy(static c => c, ClauseOrder.Instance).Select(static (c, i) => (c, i)).ToDictionary(static c => c.c, static c => "clause-" + c.i % ClauseColours, StringComparer.Ordinal);
        foreach (var layout in s_layouts)
        {
            var name = layout.Name;
            to.Line($"<div class=\"map {name}\" role=\"region\" aria-label=\"Flow map\">");
            to.Line(string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {layout.Width} {height}\" role=\"group\" aria-labelledby=\"{name}-name {name}-text\">"));
            to.Raw($"<title id=\"{name}-name\">Flow map</title><desc id=\"{name}-text\">Categories of data on the left, channels on the right. Each curve is a link to the flows that it stands for; the same is told as a list below.</desc>");
            to.Line($"<text class=\"side\" x=\"{layout.NodeWidth}\" y=\"16\" text-anchor=\"end\">Data</text><text class=\"side\" x=\"{layout.Width - layout.NodeWidth}\" y=\"16\">Channels</text>");

            // What is forbidden is drawn last, over the others.
            foreach (var line in lines.OrderByDescending(static l => l.Verdict)) Curve(to, layout, line, starts[line], ends[line], anchor(line), colours.GetValueOrDefault(string.Join(' ', line.Clauses), ""));
            foreach (var category in categories) Box(to, layout, category, 0, left[category], "data");
            foreach (var channel in channels) Box(to, layout, channel, layout.Width - layout.NodeWidth, right[channel], "channel");
            to.Line("</svg>").Line("</div>");
        }

        if (report.Map.Count > lines.Count) to.Raw("<p class=\"more\">").Number(report.Map.Count - lines.Count).Line(" thinner curves are left out; the JSON document has all flows.</p>");
        to.Raw("<ul class=\"legend\">");
        foreach (var verdict in Enum.GetValues<Verdict>())
            to.Raw($"<li><svg viewBox=\"0 0 36 10\" aria-hidden=\"true\"><path class=\"{Style(verdict)}\" d=\"M0 5H36\" /></svg>").Text(Words(verdict)).Raw("</li>");
        foreach (var (clause, colour) in colours.OrderBy(static c => c.Key, ClauseOrder.Instance).Take(MaxLegend))
            to.Raw($"<li><svg viewBox=\"0 0 14 10\" class=\"swatch\" aria-hidden=\"true\"><rect class=\"chip {colour}\" width=\"14\" height=\"10\" rx=\"3\" /></svg>").Text(clause).Raw("</li>");
        to.Line("</ul>");
    }

    public static string Style(Verdict verdict) => "v-" + ReportJson.Word(verdict);

    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Forbidden => "against the policy",
        Verdict.Accepted => "against the policy, accepted or suppressed",
        Verdict.Checked => "allowed, the condition is checked",
        Verdict.Protected => "allowed, since protected",
        _ => "allowed",
    };

    private sealed class Node
    {
        public int Height { get; init; }

        public double Y { get; set; }

        public double Middle => Y + Height / 2.0;
    }

    private static Dictionary<string, Node> Column(List<string> names, List<MapLine> lines, Func<MapLine, string> end) =>
        names.ToDictionary(static n => n, n => new Node { Height = Math.Max(26, 8 + Slot * lines.Count(l => end(l) == n)) }, StringComparer.Ordinal);

    /// <summary>Gives the nodes their places; the shorter column is spread over the height of the longer.</summary>
    private static int Spread(Dictionary<string, Node> column, Dictionary<string, Node> other)
    {
        var own = column.Values.Sum(static n => n.Height);
        var height = Math.Max(own + Gap * (column.Count - 1), other.Values.Sum(static n => n.Height) + Gap * (other.Count - 1));
        var gap = column.Count > 1 ? (double)(height - own) / (column.Count - 1) : 0;
        var y = column.Count > 1 ? Top : Top + (height - own) / 2.0;
        foreach (var node in column.Values)
        {
            node.Y = y;
            y += node.Height + gap;
        }

        return Top + height + 8;
    }

    /// <summary>Where along its node each curve ends: in the order of where it comes from, so that few cross.</summary>
    private static Dictionary<MapLine, double> Ends(Dictionary<string, Node> column, List<MapLine> lines, Func<MapLine, string> end, Func<MapLine, double> other)
    {
        var all = new Dictionary<MapLine, double>();
        foreach (var group in lines.GroupBy(end))
        {
            var ordered = group.OrderBy(other).ThenBy(static l => l.Verdict).ToList();
            for (var i = 0; i < ordered.Count; i++) all[ordered[i]] = column[group.Key].Middle + (i - (ordered.Count - 1) / 2.0) * Slot;
        }

        return all;
    }

    private static void Curve(HtmlWriter to, Layout layout, MapLine line, double y1, double y2, string? anchor, string colour)
    {
        var (x1, x2) = (layout.NodeWidth, layout.Width - layout.NodeWidth);
        var width = Math.Min(8, 1.4 + Math.Log2(1 + line.Count) / 1.6);
        var label = $"{line.Category} to {line.Channel}: {line.Count} {(line.Count == 1 ? "place" : "places")}, {Words(line.Verdict)}{(line.Clauses.Count == 0 ? "" : " by " + string.Join(' ', line.Clauses))}";
        if (anchor is not null) to.Raw($"<a href=\"#{anchor}\" aria-label=\"{HtmlWriter.Escape(label)}\">");
        var clauses = string.Join(' ', line.Clauses.Take(layout.Clauses));
        var end = x2 - (clauses.Length == 0 ? 0 : 10 + 6.2 * clauses.Length);
        var path = string.Create(CultureInfo.InvariantCulture, $"M{x1} {y1:0.#}C{x1 + layout.Bend} {y1:0.#} {end - layout.Bend:0.#} {y2:0.#} {end:0.#} {y2:0.#}");
        to.Raw(string.Create(CultureInfo.InvariantCulture, $"<path class=\"edge {Style(line.Verdict)}\" d=\"{path}\" stroke-width=\"{width:0.#}\"><title>{HtmlWriter.Escape(label)}</title></path>"));

        // The clause stands beside the end of the curve: that is where the question is asked.
        if (clauses.Length > 0)
            to.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"chip {colour}\" x=\"{end + 2:0.#}\" y=\"{y2 - 5:0.#}\" width=\"{x2 - end - 5:0.#}\" height=\"10\" rx=\"3\" />")).Raw(string.Create(CultureInfo.InvariantCulture, $"<text class=\"clause {Style(line.Verdict)}\" x=\"{x2 - 6}\" y=\"{y2 + 3.5:0.#}\" text-anchor=\"end\">{HtmlWriter.Escape(clauses)}</text>"));
        to.Line(anchor is null ? "" : "</a>");
    }

    private static void Box(HtmlWriter to, Layout layout, string name, int x, Node node, string style)
    {
        var shown = name.Length <= layout.Longest ? name : name[..(layout.Longest - 1)] + "\u2026";
        to.Raw(string.Create(CultureInfo.InvariantCulture, $"<g class=\"node {style}\"><title>{HtmlWriter.Escape(name)}</title><rect x=\"{x + 1}\" y=\"{node.Y:0.#}\" width=\"{layout.NodeWidth - 2}\" height=\"{node.Height}\" rx=\"4\" /><text x=\"{x + 10}\" y=\"{node.Middle + 4.5:0.#}\">"));
        to.Text(shown).Line("</text></g>");
    }
}
