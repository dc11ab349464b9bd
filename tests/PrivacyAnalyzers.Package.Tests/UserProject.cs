namespace PrivacyAnalyzers.Package.Tests;

/// <summary>A fresh project outside the repository that has installed the package.</summary>
internal sealed class UserProject : IDisposable
{
    public UserProject(string feed, string code, params (string Name, string Text)[] files)
    {
        Folder = Directory.CreateTempSubdirectory("user-").FullName;
        // Only the feed is added; where other packages come from is the machine's affair.
        Write("nuget.config", $"""<configuration><packageSources><add key="built" value="{feed}" /></packageSources></configuration>""");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="PrivacyAnalyzers" Version="[0.1.0]" />
              </ItemGroup>
            </Project>
            """);
        Write("Code.cs", code);
        foreach (var (name, text) in files) Write(name, text);
        Cli.Succeed(Folder, "restore");
    }

    public string Folder { get; }

    public string Code => File.ReadAllText(Path.Combine(Folder, "Code.cs"));

    public (int Exit, string Output) Build(params string[] arguments) => Cli.Dotnet(Folder, Cli.Quietly(["build", "--no-restore", "--no-incremental", .. arguments]));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);
}
