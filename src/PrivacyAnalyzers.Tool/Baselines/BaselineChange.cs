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

    public static BaselineChange Of(BaselineText file, IReadOnlyList<Finding> findings, bool prune, string today)
    {
        var (path, before, baseline) = file;
        var occurring = findings.Where(static f => f.Exemption is not { ByBaseline: false }).Select(static f => f.Id).ToHashSet(StringComparer.Ordinal);
        var known = baseline.Entries.Select(static e => e.Id).ToHashSet(StringComparer.Ordinal);
        var stale = baseline.Entries.Where(e => !occurring.Contains(e.Id)).ToList();

        // What was accepted when it was compiled, and is named no longer, is open.
        var open = findings.Where(f => f.Exemption is null or { ByBaseline: true } && f.Level is "warning" or "error" && !known.Contains(f.Id)).DistinctBy(static f => f.Id).ToList();
        var acceptable = open.Where(static f => f.HasStableId).Select(f => new BaselineEntry(f.Id, f.Rule, f.Symbol, f.Source, f.Sink) { Since = today }).ToList();
        var after = prune ? BaselineWriter.Remove(before, stale.Select(static e => e.Id).ToHashSet(StringComparer.Ordinal)) : acceptable.Count == 0 ? before : BaselineWriter.Add(before, acceptable);
        return new BaselineChange(path, before, after) { Added = prune ? 0 : acceptable.Count, Stale = stale, Kept = baseline.Entries.Count - stale.Count, Unacceptable = open.Count - acceptable.Count };
    }

    /// <summary>The entries of a baseline that name nothing that was found; none where the file is not there or cannot be read, which others tell.</summary>
    public static IReadOnlyList<BaselineEntry> StaleIn(string path, IReadOnlySet<string> occurring)
    {
        try
        {
            return File.Exists(path) ? [.. BaselineParser.Parse(File.ReadAllText(path), path).Entries.Where(e => !occurring.Contains(e.Id))] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
