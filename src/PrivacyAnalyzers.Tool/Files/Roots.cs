namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Makes paths short: those below a root are told relative to it, with slashes, the same on every machine.</summary>
internal sealed class Roots(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;

    public string Folder => _root;

    public string Relative(string uri)
    {
        var path = uri;
        if (Uri.TryCreate(uri, UriKind.Absolute, out var absolute)) path = absolute.IsFile ? absolute.LocalPath : uri;
        else if (uri.Contains('%', StringComparison.Ordinal)) path = Uri.UnescapeDataString(uri);
        return (path.StartsWith(_root, StringComparison.Ordinal) ? path[_root.Length..] : path).Replace('\\', '/');
    }

    public string Absolute(string path) => Path.IsPathRooted(path) ? path : Path.Combine(_root, path);

    /// <summary>The folder of the repository around a folder; that folder itself where there is none.</summary>
    public static string Above(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, ".git")) || File.Exists(Path.Combine(at.FullName, ".git"))) return at.FullName;
        return Path.GetFullPath(folder);
    }
}
