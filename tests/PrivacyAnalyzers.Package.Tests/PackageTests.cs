using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

public class PackageTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <EnableNETAnalyzers>false</EnableNETAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="PrivacyAnalyzers" Version="[0.1.0]" />
          </ItemGroup>
        </Project>
        """;

    private const string Leak = """
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;

        namespace App;

        public class Customer
        {
            public int Id { get; set; }
            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
        }

        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer) => log.LogInformation("Opened {Email}", customer.Email);
        }
        """;

    [Fact]
    public void The_package_holds_our_assemblies_and_nothing_else_for_the_compiler()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Repository.Shared.Feed, "PrivacyAnalyzers.0.1.0.nupkg"));
        var names = package.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(
            ["analyzers/dotnet/cs/PrivacyAnalyzers.CodeFixes.dll", "analyzers/dotnet/cs/PrivacyAnalyzers.Flow.dll", "analyzers/dotnet/cs/PrivacyAnalyzers.Policy.dll", "analyzers/dotnet/cs/PrivacyAnalyzers.dll"],
            names.Where(n => n.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("build/PrivacyAnalyzers.props", names);
        Assert.Contains("buildTransitive/PrivacyAnalyzers.props", names);
        Assert.Contains("buildTransitive/PrivacyAnalyzers.targets", names);
        Assert.Equal(["presets/adopt.globalconfig", "presets/default.globalconfig", "presets/gate.globalconfig", "presets/strict.globalconfig", "presets/tests.globalconfig"], names.Where(n => n.StartsWith("presets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("README.md", names);
        Assert.DoesNotContain(names, n => n.StartsWith("lib/", StringComparison.Ordinal));
        using var spec = new StreamReader(package.GetEntry("PrivacyAnalyzers.nuspec")!.Open());
        Assert.Contains("<dependency id=\"PrivacyAnalyzers.Annotations\" version=\"0.1.0\"", spec.ReadToEnd());
    }

    [Fact]
    public void A_project_that_installs_it_is_warned_gated_and_mended()
    {
        using var user = new UserFolder(("App.csproj", Project), ("Code.cs", Leak));
        var (exit, output) = user.Dotnet("build", "-p:ErrorLog=out.sarif%2cversion=2.1");
        Assert.Equal(0, exit);
        Assert.Contains("Code.cs(14,83): warning PRIV2001: 'Customer.Email' (Contact) is written to a log by 'LoggerExtensions.LogInformation'", output);
        Assert.Contains("P11 P27", output);
        Assert.DoesNotContain("AD0001", output);

        using var sarif = JsonDocument.Parse(user.Read("out.sarif"));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "PRIV2001");
        Assert.Equal("P11 P27", result.GetProperty("properties").GetProperty("customProperties").GetProperty("Clause").GetString());
        Assert.Equal("Contact", result.GetProperty("properties").GetProperty("customProperties").GetProperty("Category").GetString());

        var gate = user.Dotnet("build", "--no-restore", "--no-incremental", "-warnaserror");
        Assert.NotEqual(0, gate.Exit);
        Assert.Contains("error PRIV2001", gate.Output);

        user.Succeed("format", "analyzers", "--no-restore", "--diagnostics", "PRIV2001", "--severity", "warn");
        Assert.Contains("log.LogInformation(\"Opened {CustomerId}\", customer.Id)", user.Read("Code.cs"));
        (exit, output) = user.Dotnet("build", "--no-restore", "--no-incremental", "-warnaserror");
        Assert.True(exit == 0, output);
    }

    [Fact]
    public void A_policy_in_the_project_takes_the_place_of_ours_and_is_read_strictly()
    {
        const string Policy = """
            POLICY "Ours" OF 2026-01-01
            OTHERWISE ALLOW
            DENY Piii TO Log
                BECAUSE X1 "some words" stated
            DENY Cpni TO Log
                BECAUSE X2 "other words" stated
            """;
        using var user = new UserFolder(("App.csproj", Project), ("Code.cs", Leak), ("ours.privacy", Policy));
        var (exit, output) = user.Dotnet("build");
        Assert.Equal(0, exit);
        Assert.Contains("ours.privacy(3,6): warning PRIV9003", output);
        Assert.DoesNotContain("PRIV2001", output);
    }
}
