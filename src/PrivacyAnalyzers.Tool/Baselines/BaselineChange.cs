using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Baselines;

/// <summary>What becomes of one baseline, worked out before anything is written.</summary>
internal sealed record BaselineChange(string Path, string Before, string After)
{
    /// <summary>Lines that are added; or that would be, where nothing is written.</summary>
    public int Added { get; private init; }

    /// <summary>Lines that no longer occur.</summary>
    public IReadOnlyList<BaselineEntry> Stale { get; private init; } = [];

    public int Kept { get; private init; }

    /// <summary>Findings that no baseline accepts: about the policy's own files, or without an id.</summary>
    public int Unacceptable { get; private init; }

    public bool IsChange => Before != After;

    public static BaselineChange Of(string path, IReadOnlyList<Finding> findings, bool prune, string today)
    {
        var before = Read(path);
        var baseline = BaselineParser.Parse(before, path);

        // A text that nobody can be sure to have understood is not written anew.
        if (before.Length > 0 && baseline.IsNewer) throw ToolException.BadInput($"{path}: a newer version of PrivacyAnalyzers has written it; update the tool. It is unchanged");
        if (baseline.HasConflict) throw ToolException.BadInput($"{path}({Line(baseline)}): a merge left a conflict; resolve it first. The file is unchanged");
        var occurring = findings.Where(static f => f.Exemption is not { ByBaseline: false }).Select(static f => f.Id).ToHashSet(StringComparer.Ordinal);
        var known = baseline.Entries.Select(static e => e.Id).ToHashSet(StringComparer.Ordinal);
        var stale = baseline.Entries.Where(e => !occurring.Contains(e.Id)).ToList();
        var open = findings.Where(f => f.Counts && !known.Contains(f.Id)).DistinctBy(static f => f.Id).ToList();
        var acceptable = open.Where(static f => f.HasStableId).Select(f => new BaselineEntry(f.Id, f.Rule, f.Symbol, f.Source, f.Sink) { Since = today }).ToList();
        var after = prune ? BaselineWriter.Remove(before, stale.Select(static e => e.Id).ToHashSet(StringComparer.Ordinal)) : acceptable.Count == 0 ? before : BaselineWriter.Add(before, acceptable);
        return new BaselineChange(path, before, after) { Added = prune ? 0 : acceptable.Count, Stale = stale, Kept = baseline.Entries.Count - stale.Count, Unacceptable = open.Count - acceptable.Count };
    }

    /// <summary>How many entries of a baseline name nothing that was found; 0 where the file is not there or cannot be read, which others tell.</summary>
    public static int CountStale(string path, IReadOnlySet<string> occurring)
    {
        try
        {
            return File.Exists(path) ? BaselineParser.Parse(File.ReadAllText(path), path).Entries.Count(e => !occurring.Contains(e.Id)) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static int Line(Baseline baseline) => baseline.Problems.Where(static p => p.Message.Contains("conflict", StringComparison.Ordinal)).Select(static p => p.Line + 1).FirstOrDefault(1);

    private static string Read(string path) => Directory.Exists(path) ? throw ToolException.BadInput($"{path}: is a folder") : File.Exists(path) ? TextFile.Read(path).TrimStart('\uFEFF') : "";
}
