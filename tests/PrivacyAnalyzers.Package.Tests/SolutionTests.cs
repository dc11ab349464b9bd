using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The tool over a solution that nobody has marked: central versions, warnings as errors, a library for two frameworks, pages and tests. From nothing to a green
/// gate that a new leak turns red; then something is mended, and what was accepted of it is told and taken out.
/// </summary>
public sealed class SolutionTests(ITestOutputHelper told) : IDisposable
{
    private readonly UserFolder _folder = new(
        ("Directory.Packages.props", "<Project>\n  <PropertyGroup>\n    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n  </PropertyGroup>\n</Project>\n"),
        ("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
            </Project>
            """),
        ("Parcels.slnx", """<Solution><Project Path="Core/Core.csproj" /><Project Path="Pages/Pages.csproj" /><Project Path="Tests/Tests.csproj" /></Solution>"""),
        ("Core/Core.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;net10.0</TargetFrameworks></PropertyGroup></Project>"""),
        ("Core/Recipient.cs", """
            namespace Parcels;

            public class Recipient
            {
                public int Id { get; set; }
                public string Email { get; set; } = "";
                public string PhoneNumber { get; set; } = "";
            }

            public static class Book
            {
            #if NET8_0
                public static void Old(Recipient to) => Console.WriteLine($"old {to.Email}");
            #endif
                public static void Both(Recipient to) => Console.WriteLine($"to {to.Email} or {to.PhoneNumber}");
            }
            """),
        ("Pages/Pages.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../Core/Core.csproj" /></ItemGroup></Project>"""),
        ("Pages/Program.cs", """
            using Parcels;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/announce", (Recipient to, ILogger<Program> log) => log.LogInformation("announced to {Phone}", to.PhoneNumber));
            app.Run();
            """),
        ("Pages/Pages/Track.cshtml", "@page\n@using Parcels\n@inject ILogger<Recipient> Log\n@{ Log.LogInformation(\"tracked by {Mail}\", new Recipient().Email); }\n"),
        ("Tests/Tests.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><IsTestProject>true</IsTestProject></PropertyGroup><ItemGroup><ProjectReference Include="../Core/Core.csproj" /></ItemGroup></Project>"""),
        ("Tests/BookTests.cs", "namespace Parcels.Tests; public class BookTests { private string Email { get; } = \"\"; public void Shows() => Console.WriteLine(new Recipient { Email = Email }.Email); }"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void From_nothing_to_a_gate_and_from_a_fix_to_a_shorter_baseline()
    {
        _folder.Succeed("tool", "install", "PrivacyAnalyzers.Tool", "--tool-path", _folder.At("tool"));
        var output = Privacy(0, "init", "--yes");
        Assert.Contains("Directory.Packages.props: the version of the package\n", output);
        Assert.Contains("[Pii(PiiCategory.Contact)] public string Email", _folder.Read("Core/Recipient.cs"));
        Assert.DoesNotContain("Pii", _folder.Read("Tests/BookTests.cs"));
        output = Privacy(0, "baseline");
        Assert.Contains("Core/privacy.baseline: 2 added, 0 no longer occur, 0 kept\n", output);
        Assert.Contains("Pages/privacy.baseline: 2 added, 0 no longer occur, 0 kept\n", output);
        Assert.False(File.Exists(_folder.At("Tests", "privacy.baseline")));
        Assert.DoesNotContain("PRIV", _folder.Succeed("build", "Parcels.slnx", "-m:1"));

        // A new leak, in both frameworks and nowhere else.
        var before = _folder.Read("Core/Recipient.cs");
        _folder.Write("Core/Recipient.cs", before.TrimEnd().TrimEnd('}') + "    public static void New(Recipient to) => Console.WriteLine(to.PhoneNumber);\n}\n");
        (var exit, output) = _folder.Dotnet("build", "Parcels.slnx", "-m:1");
        Assert.NotEqual(0, exit);
        Assert.All(output.Split('\n').Where(static l => l.Contains(": error ", StringComparison.Ordinal)), static l => Assert.Contains("error PRIV2001: 'Recipient.PhoneNumber'", l, StringComparison.Ordinal));
        _folder.Write("Core/Recipient.cs", before);

        // Of what is named as changed all has changed. What is mended and still accepted fails nothing, and is told.
        output = Privacy(0, "fix", "--rule", "PRIV2001", "--yes");
        Assert.Contains("Pages/Program.cs\n", output);
        Assert.Contains("log.LogInformation(\"announced to {RecipientId}\", to.Id)", _folder.Read("Pages/Program.cs"));
        Assert.Equal(_folder.Read("Core/Recipient.cs") != before, output.Contains("Core/Recipient.cs\n", StringComparison.Ordinal));
        Privacy(1, "baseline", "--verify");
        var baseline = _folder.Read("Pages/privacy.baseline");
        var line = Array.FindIndex(baseline.Split('\n'), static l => l.Contains("Recipient.PhoneNumber", StringComparison.Ordinal)) + 1;
        output = Privacy(0, "check");
        Assert.Contains("Pages/privacy.baseline: 1 line no longer occurs; privacy baseline --prune removes it\n", output);
        Assert.Contains($"\n  line {line}: ", output);

        // A line that nobody can read is nobody's to remove.
        _folder.Write("Pages/privacy.baseline", baseline + "what is this\n");
        Assert.Contains("privacy.baseline(4,1): 'what' is no id", Privacy(2, "baseline", "--prune"));
        Assert.Equal(baseline + "what is this\n", _folder.Read("Pages/privacy.baseline"));
        _folder.Write("Pages/privacy.baseline", baseline);
        Assert.Contains("Pages/privacy.baseline: 0 added, 1 removed, 1 kept\n", Privacy(0, "baseline", "--prune"));
        Privacy(0, "report", "--html", "r.html", "--markdown", "r.md");

        // What a finding does not name leaves with what it names.
        Assert.Matches(@"\| `Recipient\.PhoneNumber` \|[^\n]*Log \(accepted\)", _folder.Read("r.md"));
    }

    private string Privacy(int expected, params string[] arguments)
    {
        var (exit, output) = _folder.Run("", _folder.At("tool", "privacy"), [("EnableNETAnalyzers", "false")], arguments);
        told.WriteLine($"$ privacy {string.Join(' ', arguments)}\n{output}");
        Assert.True(exit == expected, $"privacy {string.Join(' ', arguments)} ended with {exit}:\n{output}");
        return output.ReplaceLineEndings("\n");
    }
}
