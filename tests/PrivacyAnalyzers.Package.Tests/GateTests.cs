using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// One solution of the kinds of projects that there are (a library for two frameworks, Razor Pages, Blazor, a worker, tests) with central package versions,
/// warnings as errors and generated files on disk: from a gate that is off to one that a new leak turns red.
/// </summary>
public sealed partial class GateTests : IDisposable
{
    private static readonly (string Path, string Text)[] s_files =
    [
        ("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="PrivacyAnalyzers" Version="[0.1.0]" /></ItemGroup>
            </Project>
            """),
        ("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework Condition="'$(MSBuildProjectName)' != 'Library'">net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <PrivacyGate Condition="'$(PrivacyGate)' == ''">off</PrivacyGate>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PrivacyAnalyzers" /></ItemGroup>
            </Project>
            """),
        ("Directory.Build.targets", """
            <Project>
              <PropertyGroup><ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog></PropertyGroup>
            </Project>
            """),
        ("Library/Library.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;net10.0</TargetFrameworks></PropertyGroup></Project>"""),
        ("Library/Customer.cs", """
            using PrivacyAnalyzers;

            namespace Shop;

            public class Customer
            {
                public int Id { get; set; }
                [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
            }

            public static class Show
            {
                public static void It(Customer c) => Console.WriteLine(c.Email);
            #if NET8_0
                public static void Old(Customer c) => Console.WriteLine(c.Email);
            #endif
            }
            """),
        ("Pages/Pages.csproj", Project("Microsoft.NET.Sdk.Web")),
        ("Pages/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();"),
        ("Pages/Pages/Index.cshtml", """
            @page
            @using Shop
            @inject ILogger<Customer> Log
            @{
                var who = new Customer();
                Log.LogInformation("Shown to {Email}", who.Email);
            }
            <p>@Told(who.Email)</p>
            @functions {
                string Told(string text)
                {
                    Log.LogInformation("Told {Text}", text);
                    return text;
                }
            }
            """),
        ("Components/Components.csproj", Project("Microsoft.NET.Sdk.Web")),
        ("Components/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();"),
        ("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components.Web\n@using Shop"),
        ("Components/Counter.razor", """
            @inject ILogger<Counter> Log
            <button @onclick="Click">@_who.Id</button>
            <button @onclick="@(() => Log.LogInformation("Inline {Email}", _who.Email))">again</button>
            @code {
                private readonly Customer _who = new();
                private void Click() => Log.LogInformation("Clicked {Email}", _who.Email);
            }
            """),
        ("Jobs/Jobs.csproj", Project("Microsoft.NET.Sdk.Web")),
        ("Jobs/Program.cs", """
            using Shop;

            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddHostedService<Job>();
            builder.Build().Run();

            class Job(ILogger<Job> log) : BackgroundService
            {
                protected override Task ExecuteAsync(CancellationToken stop)
                {
                    log.LogInformation("Ran for {Email}", new Customer().Email);
                    return Task.CompletedTask;
                }
            }
            """),
        ("Tests/Tests.csproj", Project("Microsoft.NET.Sdk", "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>")),
        ("Tests/CustomerTests.cs", "namespace Shop.Tests; public class CustomerTests { public void Shows() => Console.WriteLine(new Customer().Email); }"),
        ("All.slnx", """<Solution><Project Path="Library/Library.csproj" /><Project Path="Pages/Pages.csproj" /><Project Path="Components/Components.csproj" /><Project Path="Jobs/Jobs.csproj" /><Project Path="Tests/Tests.csproj" /></Solution>"""),
    ];

    private readonly UserFolder _folder = new(s_files);

    [Fact]
    public void A_gate_opens_for_what_was_there_and_closes_for_what_is_new()
    {
        // Off: warnings, though warnings are errors here; each in the file that a person wrote.
        var output = _folder.Succeed("build", "All.slnx", "-m:1");
        string[] places = ["Components/Counter.razor(3,64)", "Components/Counter.razor(6,67)", "Jobs/Program.cs(11,47)", "Library/Customer.cs(13,60)", "Library/Customer.cs(15,61)", "Pages/Index.cshtml(6,44)", "Pages/Index.cshtml(8,10)"];
        Assert.Equal(places, Found(output, "warning"));
        Assert.DoesNotContain("AD0001", output);
        Assert.NotEmpty(Directory.EnumerateFiles(_folder.At("Components", "obj"), "Counter_razor.g.cs", SearchOption.AllDirectories));

        // New, after all of it was accepted: silence, in the frameworks that have a violation and in those that have not.
        foreach (var project in new[] { "Library", "Pages", "Components", "Jobs" }) Accept(project);
        output = _folder.Succeed("build", "All.slnx", "-m:1", "-p:PrivacyGate=new");
        Assert.Empty(Found(output, "warning|error"));
        Assert.Contains("\"suppressions\"", _folder.Read("Jobs/net10.0.sarif"));

        // What moves stays accepted; what comes is an error, and the only one.
        _folder.Write("Components/Counter.razor", "\n\n<h1>Counter</h1>\n" + _folder.Read("Components/Counter.razor").TrimEnd().TrimEnd('}') + "    private void New() => Log.LogInformation(\"New {Email}\", _who.Email);\n}\n");
        (var exit, output) = _folder.Dotnet("build", "All.slnx", "-m:1", "-p:PrivacyGate=new");
        Assert.NotEqual(0, exit);
        Assert.Equal(["Components/Counter.razor(10,61)"], Found(output, "warning|error"));

        // All: what was accepted is due. And a word that is none is told.
        (exit, output) = _folder.Dotnet("build", "Library", "-f", "net8.0", "-p:PrivacyGate=all");
        Assert.NotEqual(0, exit);
        Assert.Equal(["Library/Customer.cs(13,60)", "Library/Customer.cs(15,61)"], Found(output, "error"));
        (exit, output) = _folder.Dotnet("build", "Library", "-f", "net10.0", "-p:PrivacyGate=nwe");
        Assert.NotEqual(0, exit);
        Assert.Contains("error PRIVGATE: PrivacyGate is 'nwe'. Set it to off, new or all, or leave it out.", output);
    }

    public void Dispose() => _folder.Dispose();

    private static string Project(string sdk, string more = "") => $"""<Project Sdk="{sdk}">{more}<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup></Project>""";

    private static IEnumerable<string> Found(string output, string severity) =>
        Finding().Matches(output).Where(m => severity.Split('|').Contains(m.Groups[2].Value)).Select(m => m.Groups[1].Value.Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Writes a project's baseline from what the compiler logged for each of its frameworks.</summary>
    private void Accept(string project)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder.At(project), "*.sarif"))
        {
            using var log = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
                if (result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var told) && told.TryGetProperty("id", out var id))
                    lines.Add($"{id} {result.GetProperty("ruleId")} {told.GetProperty("symbol")} {told.GetProperty("Source")} -> {told.GetProperty("Sink")}  # since 2026-11-25");
        }

        _folder.Write(Path.Combine(project, "privacy.baseline"), "# privacy baseline 1\n" + string.Join("\n", lines) + "\n");
    }

    [GeneratedRegex(@"(\w+[/\\][\w.]+\(\d+,\d+\)): (warning|error) PRIV\d{4}:")]
    private static partial Regex Finding();
}
