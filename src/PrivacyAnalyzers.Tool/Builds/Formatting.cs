using System.Text.Json;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>Applies code fixes by <c>dotnet format</c>, which knows how to load a solution and how to fix all of it.</summary>
internal static class Formatting
{
    /// <summary>Tells the package that what a baseline accepts is to be mended, too.</summary>
    private static readonly (string, string)[] s_environment = [("PrivacyFixing", "true")];

    /// <returns>The files that were changed.</returns>
    public static async Task<IReadOnlyList<string>> Apply(string target, IReadOnlyList<string> rules, Screen screen, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("privacy-format-");
        Backup? before = null;
        try
        {
            before = new Backup(Path.GetDirectoryName(target)!, folder.FullName);
            var said = new List<string>();
            var files = new SortedSet<string>(StringComparer.Ordinal);

            // One rule at a time: a fix works on the text that it was offered for.
            foreach (var rule in rules)
            {
                var report = Path.Combine(folder.FullName, rule + ".json");
                var exit = await screen.Working($"Applying fixes of {rule}", _ => Processes.Run("dotnet", ["format", "analyzers", target, "--diagnostics", rule, "--severity", "info", "--report", report, "-v", "n"], Path.GetDirectoryName(target)!, s_environment, said.Add, cancellation));
                if (exit != 0) throw new ToolException(ExitCode.BuildFailed, $"{target}: dotnet format failed\n" + string.Join('\n', said.TakeLast(10).Select(static l => "  " + l)));
                if (File.Exists(report)) files.UnionWith(Changed(report));
            }

            // It also names files that it looked at and has no change for.
            return [.. files.Where(before.IsChanged)];
        }
        catch (OperationCanceledException)
        {
            // It was ended wherever it was, perhaps with a file half-written.
            before?.Restore();
            throw;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Changed(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        foreach (var file in document.RootElement.EnumerateArray())
            if (file.TryGetProperty("FilePath", out var path) && path.GetString() is { } name && file.TryGetProperty("FileChanges", out var changes) && changes.GetArrayLength() > 0) yield return name;
    }
}
