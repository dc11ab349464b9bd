using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The sources in a folder of their own, so that building them disturbs nobody; packed once into a feed beside them.</summary>
public sealed class RepositoryCopy : IDisposable
{
    private readonly Lazy<string> _feed;

    public RepositoryCopy()
    {
        Root = Directory.CreateTempSubdirectory("privacy-").FullName;
        var source = Source();
        foreach (var file in Directory.EnumerateFiles(source).Where(f => Path.GetFileName(f) is not "PrivacyAnalyzers.sln")) File.Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        foreach (var folder in new[] { "src", "samples" }) Copy(Path.Combine(source, folder), Path.Combine(Root, folder));
        _feed = new(Pack);
    }

    public string Root { get; }

    /// <summary>A folder with both packages.</summary>
    public string Feed => _feed.Value;

    /// <summary>The feed, with the tool in it, too.</summary>
    public string FeedWithTool()
    {
        Cli.Succeed(Root, Cli.Quietly("pack", "src/PrivacyAnalyzers.Tool", "-c", "Release", "-o", Feed));
        return Feed;
    }

    public static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string Pack()
    {
        var feed = Path.Combine(Root, "feed");
        Cli.Succeed(Root, Cli.Quietly("pack", "src/PrivacyAnalyzers.Annotations", "-c", "Release", "-o", feed));
        Cli.Succeed(Root, Cli.Quietly("pack", "src/PrivacyAnalyzers.Package", "-c", "Release", "-o", feed));
        return feed;
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("bin" or "obj"))) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}

[CollectionDefinition(Name)]
public sealed class RepositoryCollection : ICollectionFixture<RepositoryCopy>
{
    public const string Name = "Repository";
}
