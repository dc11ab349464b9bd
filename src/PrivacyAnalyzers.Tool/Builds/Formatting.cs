using System.Security.Cryptography;
using System.Text.Json;
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
        try
        {
            var before = Hashes(Path.GetDirectoryName(target)!);
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
            return [.. files.Where(f => !before.TryGetValue(f, out var hash) || hash != HashOf(f))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the sources below a folder hold.</summary>
    private static Dictionary<string, string> Hashes(string folder)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            if (HashOf(file) is { } hash) hashes[file] = hash;
        return hashes;
    }

    private static string? HashOf(string file)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Changed(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        foreach (var file in document.RootElement.EnumerateArray())
            if (file.TryGetProperty("FilePath", out var path) && path.GetString() is { } name && file.TryGetProperty("FileChanges", out var changes) && changes.GetArrayLength() > 0) yield return name;
    }
}
