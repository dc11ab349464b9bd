namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>What is to be built: a solution or a project, given by its name or by its folder.</summary>
internal static class Target
{
    private static readonly string[] s_solutions = [".sln", ".slnx", ".slnf"];

    public static string Find(string path, string directory)
    {
        var whole = Path.GetFullPath(Path.Combine(directory, path));
        if (File.Exists(whole)) return IsBuildable(whole) ? whole : throw ToolException.BadInput($"{path}: neither a solution nor a project");
        if (!Directory.Exists(whole)) throw ToolException.BadInput($"{path}: no such file or folder");
        var all = Directory.EnumerateFiles(whole).Where(IsBuildable).Order(StringComparer.Ordinal).ToList();
        var solutions = all.Where(IsSolution).ToList();

        // A filter is a part of a solution, to be asked for by its name.
        if (solutions.Any(static s => !IsFilter(s))) solutions.RemoveAll(IsFilter);
        var open = solutions.Count > 0 ? solutions : all;
        return open.Count switch
        {
            1 => open[0],
            0 => throw ToolException.BadInput($"{path}: no solution and no project in this folder; name one"),
            _ => throw ToolException.BadInput($"{path}: several could be meant, {string.Join(", ", open.Select(Path.GetFileName))}; name one of them"),
        };
    }

    public static bool IsSolution(string path) => s_solutions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsFilter(string path) => Path.GetExtension(path).Equals(".slnf", StringComparison.OrdinalIgnoreCase);

    private static bool IsBuildable(string path) => IsSolution(path) || Path.GetExtension(path) is ".csproj" or ".proj";
}
