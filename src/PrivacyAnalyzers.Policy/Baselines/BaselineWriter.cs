using System.Text;

namespace PrivacyAnalyzers.Policy.Baselines;

/// <summary>
/// Writes and edits baselines as text. An edit touches no line but its own, so that comments, the order that a person chose and the ends of
/// lines stay, and two branches that add entries merge.
/// </summary>
public static class BaselineWriter
{
    /// <summary>A new file, or an old one from the ground up: entries sorted, one a line.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder().Append(Baseline.Heading).Append(Baseline.Version).Append('\n');
        foreach (var line in Lines(entries)) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Adds the entries that the text does not have yet, each before the first that sorts behind it.</summary>
    /// <param name="text">The file's text; empty for a file that is not there yet.</param>
    /// <param name="entries">What to add.</param>
    public static string Add(string text, IEnumerable<BaselineEntry> entries)
    {
        if (text.Trim('\uFEFF', ' ', '\t', '\r', '\n').Length == 0) return Write(entries);
        var lines = Split(text);
        var end = text.Contains("\r\n") ? "\r\n" : "\n";
        var known = new HashSet<string>(lines.Select(static l => BaselineParser.IdOf(l)).OfType<string>(), StringComparer.Ordinal);
        foreach (var line in Lines(entries))
        {
            var id = BaselineParser.IdOf(line)!;
            if (!known.Add(id)) continue;
            var at = lines.FindIndex(l => BaselineParser.IdOf(l) is { } other && string.CompareOrdinal(other, id) > 0);
            if (at < 0) at = lines.FindLastIndex(static l => l.Trim().Length > 0) + 1;
            if (at > 0 && !lines[at - 1].EndsWith("\n", StringComparison.Ordinal)) lines[at - 1] += end;
            lines.Insert(at, line + end);
        }

        return string.Concat(lines);
    }

    /// <summary>Takes the entries with these ids out.</summary>
    public static string Remove(string text, ISet<string> ids) =>
        string.Concat(Split(text).Where(line => BaselineParser.IdOf(line) is not { } id || !ids.Contains(id)));

    private static IEnumerable<string> Lines(IEnumerable<BaselineEntry> entries) =>
        entries.GroupBy(static e => e.Id, StringComparer.Ordinal).Select(static g => g.First()).OrderBy(static e => e.Id, StringComparer.Ordinal).Select(static e => e.ToString());

    /// <summary>The lines with their ends.</summary>
    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text.Substring(start, end - start));
            start = end;
        }

        return lines;
    }
}
