namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The sources in a folder of their own, so that building them disturbs nobody; packed once for all classes of a run, before anything else is built in them.
/// Goes when the last test has ended.
/// </summary>
internal sealed class Repository : IDisposable
{
    private static readonly Lazy<Repository> s_shared = new(static () => new Repository());

    private Repository()
    {
        Root = Directory.CreateTempSubdirectory("privacy-").FullName;
        try
        {
            Pack();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public static Repository Shared => s_shared.Value;

    public string Root { get; }

    /// <summary>A folder with the packages and the tool.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>Where the projects of users keep packages: theirs are always of the same version, and the cache of this machine's user may hold those of yesterday.</summary>
    public string Packages => Path.Combine(Root, "packages");

    public static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("bin" or "obj"))) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    /// <summary>Removes the folder, where there is one.</summary>
    public static void End()
    {
        if (s_shared.IsValueCreated) Shared.Dispose();
    }

    private void Pack()
    {
        var source = Source();
        foreach (var file in Directory.EnumerateFiles(source).Where(static f => Path.GetFileName(f) is not "PrivacyAnalyzers.sln")) File.Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        foreach (var folder in new[] { "src", "samples" }) Copy(Path.Combine(source, folder), Path.Combine(Root, folder));

        // All at once, so that what they share is restored and compiled once; the analyzers have looked at it where the sources are.
        var projects = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(p => $"""<Project Path="{Path.GetRelativePath(Root, p)}" />""");
        File.WriteAllText(Path.Combine(Root, "packages.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");
        Cli.Succeed(Root, "pack", "packages.slnx", "-c", "Release", "-o", Feed, "-p:RunAnalyzers=false");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
