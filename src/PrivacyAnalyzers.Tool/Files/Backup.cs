namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Copies of the sources below a folder: they tell what another program has really changed, and put back what it was stopped in the middle of.</summary>
internal sealed class Backup
{
    /// <summary>What builds make is nobody's source.</summary>
    private static readonly string[] s_made = ["bin", "obj", ".git", "node_modules"];

    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);

    /// <param name="folder">Where the sources are.</param>
    /// <param name="to">A folder for the copies, which exists.</param>
    public Backup(string folder, string to)
    {
        var open = new Stack<string>([folder]);
        var each = new EnumerationOptions { IgnoreInaccessible = true };
        while (open.TryPop(out var at))
        {
            foreach (var next in Directory.EnumerateDirectories(at, "*", each))
                if (!s_made.Contains(Path.GetFileName(next), StringComparer.OrdinalIgnoreCase) && (File.GetAttributes(next) & FileAttributes.ReparsePoint) == 0) open.Push(next);
            foreach (var file in Directory.EnumerateFiles(at, "*.cs", each))
            {
                var copy = Path.Combine(to, $"{_copies.Count}.copy");
                File.Copy(file, copy);
                _copies[file] = copy;
            }
        }
    }

    /// <summary>True as well for a file of which there is no copy.</summary>
    public bool IsChanged(string file) => !_copies.TryGetValue(file, out var copy) || !File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(copy));

    /// <summary>Puts back what has changed.</summary>
    public void Restore()
    {
        foreach (var (file, copy) in _copies)
            if (IsChanged(file)) SafeFile.Write(file, to => to.Write(File.ReadAllBytes(copy)));
    }
}
