using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>The SARIF file of one project and framework.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="ProjectPath">The project file; null where it is not known.</param>
internal sealed record Piece(string Path, string Project, string? ProjectPath)
{
    /// <summary>Pieces that some build has written. Their projects are called by the names of the files.</summary>
    public static IEnumerable<Piece> Of(IEnumerable<string> patterns, string directory) =>
        Globs.Expand(patterns, ".sarif", directory).Select(static f => File.Exists(System.IO.Path.ChangeExtension(f, ".project")) ? Told(f) : new Piece(f, NameOf(f), null));

    /// <summary>Pieces that a build by this tool has written.</summary>
    public static IReadOnlyList<Piece> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.sarif").Order(StringComparer.Ordinal).Select(Told).Where(static p => !p.Project.EndsWith("_wpftmp", StringComparison.Ordinal))];

    private static Piece Told(string sarif)
    {
        var project = System.IO.Path.ChangeExtension(sarif, ".project");
        return File.Exists(project) && File.ReadLines(project).FirstOrDefault() is { Length: > 0 } path ? new Piece(sarif, System.IO.Path.GetFileNameWithoutExtension(path), path) : new Piece(sarif, NameOf(sarif), null);
    }

    /// <summary>Without the ending, and without the framework that many builds put into the name.</summary>
    private static string NameOf(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        foreach (var separator in new[] { '.', '_', '-' })
            for (var at = name.IndexOf(separator + "net", StringComparison.OrdinalIgnoreCase); at > 0; at = name.IndexOf(separator + "net", at + 1, StringComparison.OrdinalIgnoreCase))
                if (IsFramework(name.AsSpan(at + 1))) return name[..at];
        return name;
    }

    private static bool IsFramework(ReadOnlySpan<char> word)
    {
        foreach (var start in new[] { "netstandard", "netcoreapp", "net" })
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase) && word.Length > start.Length && char.IsAsciiDigit(word[start.Length])) return word[start.Length..].IndexOfAnyExcept("0123456789.-abcdefghijklmnopqrstuvwxyz") < 0;
        return false;
    }
}
