using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>A file that says something for projects.</summary>
/// <param name="Path">The file, which need not be there yet.</param>
/// <param name="Projects">The projects that it is for.</param>
/// <param name="Above">Files further up that hold for these projects, too.</param>
internal sealed record PropsFile(string Path, IReadOnlyList<string> Projects, IReadOnlyList<string> Above)
{
    /// <summary>False for a project's own file.</summary>
    public bool IsShared { get; init; } = true;

    /// <summary>True where it keeps what stands further up from its projects.</summary>
    public bool Hides { get; init; }
}

/// <summary>
/// Where a few lines reach all projects of a solution: MSBuild reads the nearest Directory.Build.props and no other, unless that one imports the next. So one
/// that is new must bring along what stands above it, and one further down that brings nothing along gets the lines, too.
/// </summary>
internal static partial class SharedProps
{
    public const string Import = "  <!-- What stands further up holds as before. -->\n  <Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" />\n";

    private const string Name = "Directory.Build.props";

    public static IReadOnlyList<PropsFile> Of(string target)
    {
        if (!Target.IsSolution(target)) return [Alone(target)];
        var folder = Path.GetDirectoryName(target)!;
        var below = Directory.EnumerateFiles(folder, "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal).ToList();
        var home = Path.Combine(folder, Name);
        var byFile = below.ToLookup(project => Hiding(project, folder) ?? home, StringComparer.Ordinal);
        var hiding = byFile.Where(g => g.Key != home).Select(static g => new PropsFile(g.Key, [.. g], []) { Hides = true });
        return [new PropsFile(home, [.. byFile[home]], [.. Above(home)]), .. hiding.OrderBy(static f => f.Path, StringComparer.Ordinal), .. Elsewhere(target, folder).Select(Alone)];
    }

    private static PropsFile Alone(string project) => new(project, [project], []) { IsShared = false };

    /// <summary>The file between a project and the solution that the project's build stops at.</summary>
    private static string? Hiding(string project, string folder)
    {
        for (var at = Path.GetDirectoryName(project)!; at.Length > folder.Length; at = Path.GetDirectoryName(at)!)
            if (Path.Combine(at, Name) is var file && File.Exists(file) && !ImportsNext(file)) return file;
        return null;
    }

    /// <summary>The files that one brings along; one that is not there yet will.</summary>
    private static IEnumerable<string> Above(string file)
    {
        while ((!File.Exists(file) || ImportsNext(file)) && Path.GetDirectoryName(Path.GetDirectoryName(file)) is { } next && ProjectFiles.FindAbove(next, Name) is { } found)
            yield return file = found;
    }

    private static bool ImportsNext(string file) =>
        ProjectFiles.TryLoad(file) is { } document && document.Descendants().Any(static e => e.Name.LocalName == "Import" && ((string?)e.Attribute("Project"))?.Contains(Name, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Projects of a solution that are not below it.</summary>
    private static IEnumerable<string> Elsewhere(string solution, string folder) => Quoted().Matches(File.ReadAllText(solution))
        .Select(m => Path.GetFullPath(Path.Combine(folder, m.Groups[1].Value.Replace("\\\\", "/", StringComparison.Ordinal).Replace('\\', '/'))))
        .Where(p => !p.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>How all kinds of solutions name their projects.</summary>
    [GeneratedRegex("\"([^\"\r\n]+\\.csproj)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
