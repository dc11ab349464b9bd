using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Baselines;

/// <summary>A baseline as it stands in its file, which need not be there yet, and what it says.</summary>
internal sealed record BaselineText(string Path, string Text, Baseline Baseline)
{
    /// <summary>As many mistakes of all files as a reader wants to see at once.</summary>
    private const int MaxMistakes = 20;

    /// <summary>
    /// The files, all of them understood to the last line. Where one is not, none is written anew: a line that cannot be read is somebody's decision all the same,
    /// and would be lost or stand there twice.
    /// </summary>
    public static IReadOnlyList<BaselineText> ReadAll(IEnumerable<string> paths)
    {
        var files = paths.Select(Read).ToList();
        var mistakes = files.Where(static f => !string.IsNullOrWhiteSpace(f.Text)).SelectMany(static f => f.Baseline.Mistakes).ToList();
        if (mistakes.Count == 0) return files;
        var told = mistakes.Take(MaxMistakes).Select(static m => $"{m.Path}({m.Line + 1},{m.Column + 1}): {m.Message}");
        throw ToolException.BadInput($"{string.Join('\n', told)}\n{(mistakes.Count > MaxMistakes ? $"and {mistakes.Count - MaxMistakes} more; " : "")}mend or remove what is told; until then no baseline is written, and all are unchanged");
    }

    private static BaselineText Read(string path)
    {
        if (Directory.Exists(path)) throw ToolException.BadInput($"{path}: is a folder");
        var text = File.Exists(path) ? TextFile.Read(path).TrimStart('\uFEFF') : "";
        return new BaselineText(path, text, BaselineParser.Parse(text, path));
    }
}
