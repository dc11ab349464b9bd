namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Lines of source files for snippets. Only the file that was asked for last is kept.</summary>
internal sealed class Sources(Roots roots)
{
    private const int LongestLine = 400;

    private string? _path;
    private string[] _lines = [];

    /// <summary>The line, counted from 1; null where the file is not here, or has no such line.</summary>
    public string? Line(string path, int line)
    {
        if (path.Length == 0 || line < 1) return null;
        if (path != _path)
        {
            _path = path;
            _lines = Read(roots.Absolute(path));
        }

        if (line > _lines.Length) return null;
        return _lines[line - 1] is { Length: <= LongestLine } text ? text : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
