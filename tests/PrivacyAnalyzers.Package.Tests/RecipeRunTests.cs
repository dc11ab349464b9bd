using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The recipes at work: every step of them, in order, in a fresh checkout of a small application, with the packed tool. Green and red are where they should
/// be, a pull request is told of its own lines alone, and what a step uploads is there and of the form that the service reads.
/// </summary>
public sealed class RecipeRunTests(RecipeRunTests.Shop shop) : IClassFixture<RecipeRunTests.Shop>
{
    private const string File = "Shop App/Desk.cs";

    public sealed class Shop : IDisposable
    {
        internal RecipeShop Value { get; } = new();

        public void Dispose() => Value.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("leak")]
    [InlineData("calm")]
    public void GitHub(string? branch)
    {
        var run = new RecipeRun(shop.Value).GitHub("github-" + branch, branch);
        Assert.True(run.IsGreen == (branch == "calm"), run.Output);

        // Remarks beside the code are for the lines of the pull request; the whole is for code scanning, without what is accepted, which it would show as open.
        var remarks = Regex.Matches(run.Output, @"^::(\w+) file=([^,]+),line=(\d+),.*$", RegexOptions.Multiline);
        Assert.Equal(branch == "leak" ? [$"warning {File} {LineOf(run, "New(")}"] : [], remarks.Select(static m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}"));
        Sarif(run, Assert.Single(run.Taken["github/codeql-action/upload-sarif"]), branch == "leak" ? ["Open(", "New("] : ["Open("], suppressed: []);
        if (branch is null) Assert.Equal(["privacy-report.html", "privacy-report.json"], run.Taken["actions/upload-artifact"].Select(Path.GetFileName).Order());
        else Assert.False(run.Taken.ContainsKey("actions/upload-artifact"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("leak")]
    [InlineData("calm")]
    public void Azure(string? branch)
    {
        var run = new RecipeRun(shop.Value).Azure("azure-" + branch, branch);
        Assert.True(run.IsGreen == (branch == "calm"), run.Output);
        var remarks = Regex.Matches(run.Output, @"^##vso\[task\.logissue type=(\w+);sourcepath=([^;]+);linenumber=(\d+);", RegexOptions.Multiline);
        Assert.Equal(branch switch { "calm" => [], "leak" => [$"warning {File} {LineOf(run, "New(")}"], _ => [$"warning {File} {LineOf(run, "Open(")}"] }, remarks.Select(static m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}"));
        if (branch is not null)
        {
            Assert.Empty(run.Taken);
            return;
        }

        // The tab shows what lies in the folder itself.
        var all = run.Taken["CodeAnalysisLogs"];
        Assert.Equal(["findings.sarif", "privacy-report.html", "privacy-report.json"], all.Select(Path.GetFileName).Order());
        Sarif(run, all.Single(static f => f.EndsWith(".sarif", StringComparison.Ordinal)), ["Open("], suppressed: ["Accepted("]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("leak")]
    [InlineData("calm")]
    public void GitLab(string? branch)
    {
        var run = new RecipeRun(shop.Value).GitLab("gitlab-" + branch, branch);
        Assert.True(run.IsGreen == (branch == "calm"), run.Output);
        Assert.Equal(["privacy-report.html", "privacy-report.json"], run.Taken["paths"].Select(Path.GetFileName).Order());
        Assert.Equal(branch switch { "calm" => [], "leak" => [LineOf(run, "New(")], _ => [LineOf(run, "Open(")] }, Regex.Matches(run.Output, @"^  Shop App/Desk\.cs\((\d+),\d+\) warning PRIV2001", RegexOptions.Multiline).Select(static m => int.Parse(m.Groups[1].Value, null)));

        // As GitLab documents its code quality report; it compares those of both branches itself.
        using var report = JsonDocument.Parse(System.IO.File.ReadAllText(Assert.Single(run.Taken["codequality"])));
        var issues = report.RootElement.EnumerateArray().ToList();
        Assert.Equal(issues.Count, issues.Select(static i => i.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(issues, issue =>
        {
            Assert.NotEmpty(issue.GetProperty("description").GetString()!);
            Assert.Equal("PRIV2001", issue.GetProperty("check_name").GetString());
            Assert.Contains(issue.GetProperty("severity").GetString(), new[] { "info", "minor", "major", "critical", "blocker" });
            Assert.Equal(File, issue.GetProperty("location").GetProperty("path").GetString());
        });
        Assert.Equal((branch == "leak" ? ["Open(", "New("] : new[] { "Open(" }).Select(m => LineOf(run, m)), issues.Select(static i => i.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32()));
    }

    /// <summary>A file of findings that stand in files that are there, each with the mark by which it is known again.</summary>
    private static void Sarif(RecipeResult run, string file, string[] open, string[] suppressed)
    {
        using var sarif = JsonDocument.Parse(System.IO.File.ReadAllText(file));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, static r => Assert.Matches("^[0-9a-z]{12}$", r.GetProperty("partialFingerprints").GetProperty("privacyFinding/v1").GetString()));
        foreach (var (expected, isSuppressed) in new[] { (open, false), (suppressed, true) })
        {
            var places = results.Where(r => r.TryGetProperty("suppressions", out _) == isSuppressed).Select(static r => Assert.Single(r.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation")).ToList();
            Assert.All(places, static p => Assert.Equal("Shop%20App/Desk.cs", p.GetProperty("artifactLocation").GetProperty("uri").GetString()));
            Assert.Equal(expected.Select(m => LineOf(run, m)).Order(), places.Select(static p => p.GetProperty("region").GetProperty("startLine").GetInt32()).Order());
        }
    }

    /// <summary>The line, from 1, of a method in what was checked out.</summary>
    private static int LineOf(RecipeResult run, string method) => Array.FindIndex(System.IO.File.ReadAllLines(Path.Combine(run.Folder, File)), l => l.Contains(method, StringComparison.Ordinal)) + 1;
}
