using System.Globalization;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>The lines that a git range changed. A flow is new where one of its steps is: the finding itself may stand on an old line.</summary>
internal sealed partial class Changes
{
    private readonly Dictionary<string, List<(int First, int Last)>> _lines = new(StringComparer.Ordinal);

    private Changes(string range, string root)
    {
        Range = range;
        Root = root;
    }

    public string Range { get; }

    /// <summary>The folder of the working tree; names of files are relative to it.</summary>
    public string Root { get; }

    public static Changes Of(string range, string directory, CancellationToken cancellation)
    {
        var top = Git(["rev-parse", "--show-toplevel"], directory, directory, "--diff needs a git repository", cancellation);
        var changes = new Changes(range, top[0]);
        if (range.StartsWith('-')) throw ToolException.BadInput($"--diff {range}: this is no range of git");
        changes.Read(Git(["-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", range, "--"], changes.Root, directory, $"--diff {range}", cancellation));
        return changes;
    }

    public bool Touch(Finding finding) => Touches(finding.At) || finding.Steps.Any(Touches) || finding.Cause is { } cause && Touches(cause);

    /// <summary>Of each file the line ranges as they are after the change.</summary>
    internal void Read(IEnumerable<string> diff)
    {
        List<(int, int)>? lines = null;
        foreach (var line in diff)
        {
            if (line.StartsWith("diff --git ", StringComparison.Ordinal)) lines = null;
            else if (lines is null && line.StartsWith("+++ b/", StringComparison.Ordinal)) _lines[line[6..].TrimEnd('\t')] = lines = [];
            else if (lines is not null && Hunk().Match(line) is { Success: true } hunk)
            {
                var first = int.Parse(hunk.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                var count = hunk.Groups[2].Success ? int.Parse(hunk.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 1;
                if (count > 0) lines.Add((first, first + count - 1));
            }
        }
    }

    private bool Touches(Place place) => _lines.TryGetValue(place.Uri, out var lines) && lines.Any(l => place.Line <= l.Last && Math.Max(place.Line, place.EndLine) >= l.First);

    private static List<string> Git(string[] arguments, string folder, string directory, string what, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var exit = Processes.Run("git", arguments, Directory.Exists(folder) ? folder : directory, lines.Add, cancellation).GetAwaiter().GetResult();
        return exit == 0 ? lines : throw ToolException.BadInput($"{what}: {string.Join(' ', lines.Take(3))}");
    }

    [GeneratedRegex(@"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")]
    private static partial Regex Hunk();
}
