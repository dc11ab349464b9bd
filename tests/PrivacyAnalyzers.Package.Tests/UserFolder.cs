namespace PrivacyAnalyzers.Package.Tests;

/// <summary>A folder outside the repository whose projects find the packages and nothing else of ours.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly (string Name, string Value)[] _environment;

    public UserFolder(params (string Path, string Text)[] files)
    {
        // Only the feed is added; where other packages come from is the machine's affair.
        var repository = Repository.Shared;
        Root = Directory.CreateTempSubdirectory("user-").FullName;
        Write("nuget.config", $"""<configuration><packageSources><add key="built" value="{repository.Feed}" /></packageSources></configuration>""");
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" }) Write(name, "<Project />");
        foreach (var (path, text) in files) Write(path, text);
        _environment = [("NUGET_PACKAGES", repository.Packages)];
    }

    public string Root { get; }

    public string At(params string[] path) => Path.Combine([Root, .. path]);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Runs a command line in this folder, or in one below.</summary>
    public (int Exit, string Output) Run(string folder, string program, IEnumerable<(string Name, string Value)> environment, params string[] arguments) =>
        Cli.Run(program, At(folder), [.. _environment, .. environment], arguments);

    public (int Exit, string Output) Dotnet(params string[] arguments) => Run("", "dotnet", [], arguments);

    /// <summary>As <see cref="Dotnet"/>, where anything but success fails the test.</summary>
    public string Succeed(params string[] arguments) => Cli.Successful(Dotnet(arguments), arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
