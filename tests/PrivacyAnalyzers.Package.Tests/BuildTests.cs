using System.Text.Json;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// One Blazor application whose warnings are errors and whose preset is <c>adopt</c>, built again and again: what is the same comes out the same, what has
/// not changed is not compiled, and a baseline that comes or goes is noticed.
/// </summary>
public sealed class BuildTests : IDisposable
{
    private static readonly (string Path, string Text)[] s_files =
    [
        ("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <PrivacyPreset Condition="'$(PrivacyGate)' == ''">adopt</PrivacyPreset>
                <ErrorLog>$(MSBuildProjectDirectory)/out.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PrivacyAnalyzers" Version="[0.1.0]" /></ItemGroup>
            </Project>
            """),
        ("Program.cs", """
            using PrivacyAnalyzers;

            WebApplication.CreateBuilder(args).Build().Run();

            public class Customer
            {
                public int Id { get; set; }
                [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
            }
            """),
        ("_Imports.razor", "@using Microsoft.AspNetCore.Components.Web\n@using PrivacyAnalyzers"),
        ("Parent.razor", """
            <Marked Who="@_who.Email" />
            <Whole Who="@_who" />
            @code {
                private readonly Customer _who = new();
            }
            """),
        ("Marked.razor", """
            @inject ILogger<Marked> Log
            @code {
                [Parameter, Pii(PiiCategory.Contact)] public string Who { get; set; } = "";
                protected override void OnParametersSet() => Log.LogInformation("Marked {Who}", Who);
            }
            """),
        ("Whole.razor", """
            @inject ILogger<Whole> Log
            @code {
                [Parameter] public Customer Who { get; set; } = new();
                protected override void OnParametersSet() => Log.LogInformation("Whole {Who}", Who.Email);
            }
            """),
    ];

    private readonly UserFolder _folder = new(s_files);

    public void Dispose() => _folder.Dispose();

    private string Compiled => _folder.At("obj", "Debug", "net10.0", "App.dll");

    [Fact]
    public void Builds_are_deterministic_incremental_and_notice_a_baseline()
    {
        // Adopt: no build speaks of it, though warnings are errors; the compiler's log has it, in what a child component is given, too.
        _folder.Succeed("restore", "App.csproj");
        Assert.DoesNotContain("PRIV", Build());
        var (first, log) = (File.ReadAllBytes(Compiled), Results());
        Assert.Equal(["Marked.razor 4", "Whole.razor 4"], Places(log));
        Assert.All(log, static r => Assert.Equal("note", r.GetProperty("level").GetString()));

        // In a process of its own: what depends on a process, as the order in which strings are hashed, would differ.
        Build("--no-incremental", "-p:UseSharedCompilation=false");
        Assert.Equal(first, File.ReadAllBytes(Compiled));

        // The order of files is the compiler's, which looks at several at once.
        Assert.Equal(log.Select(static r => r.GetRawText()).Order(StringComparer.Ordinal), Results().Select(static r => r.GetRawText()).Order(StringComparer.Ordinal));

        // Nothing has changed, so nothing is compiled. Where fixes are applied, what is accepted is to be seen.
        Assert.False(Compiles());
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><PrivacyGate>new</PrivacyGate></PropertyGroup></Project>");
        _folder.Write("privacy.baseline", "# privacy baseline 1\n" + string.Join("\n", log.Select(Line)) + "\n");
        Assert.Equal(2, Red("-p:PrivacyFixing=true"));

        // A baseline that comes, changes or goes is compiled with.
        Assert.True(Compiles());
        Assert.All(Results(), static r => Assert.NotEmpty(r.GetProperty("suppressions").EnumerateArray()));
        File.SetLastWriteTimeUtc(_folder.At("privacy.baseline"), DateTime.UtcNow);
        Assert.True(Compiles());
        File.Delete(_folder.At("privacy.baseline"));
        Assert.Equal(2, Red());
    }

    private string Build(params string[] arguments) => _folder.Succeed(["build", "App.csproj", "--no-restore", .. arguments]);

    private bool Compiles(params string[] arguments)
    {
        var before = File.GetLastWriteTimeUtc(Compiled);
        Build(arguments);
        return File.GetLastWriteTimeUtc(Compiled) != before;
    }

    /// <summary>How many errors a build ends with.</summary>
    private int Red(params string[] arguments)
    {
        var (exit, output) = _folder.Dotnet(["build", "App.csproj", "--no-restore", .. arguments]);
        Assert.NotEqual(0, exit);
        return output.Split('\n').Where(static l => l.Contains(": error PRIV2001:", StringComparison.Ordinal)).Distinct().Count();
    }

    private List<JsonElement> Results()
    {
        using var log = JsonDocument.Parse(_folder.Read("out.sarif"));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static r => r.GetProperty("ruleId").GetString()!.StartsWith("PRIV2", StringComparison.Ordinal)).Select(static r => r.Clone())];
    }

    private static IEnumerable<string> Places(IEnumerable<JsonElement> results) => results.Select(static r => r.GetProperty("locations")[0].GetProperty("physicalLocation"))
        .Select(static p => Path.GetFileName(p.GetProperty("artifactLocation").GetProperty("uri").GetString()) + " " + p.GetProperty("region").GetProperty("startLine")).Order(StringComparer.Ordinal);

    private static string Line(JsonElement result)
    {
        var told = result.GetProperty("properties").GetProperty("customProperties");
        return $"{told.GetProperty("id")} {result.GetProperty("ruleId")} {told.GetProperty("symbol")} {told.GetProperty("Source")} -> {told.GetProperty("Sink")}";
    }
}
