using System.Diagnostics;
using System.Text.Json;
using NJsonSchema;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary><c>privacy check</c> over pieces that are there, and the files that it writes for build services.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_are_printed_by_clause_with_snippet_and_path()
    {
        _folder.Write("App/Desk.cs", "using App;\n\n\nvar email = customer.Email;\n        log.Write(email);\n");
        _folder.Write("out/App.sarif", new Pieces(_folder.Path).Finding(steps: [("App/Desk.cs", 4)]).Finding("PRIV3001", line: 4, clause: "P4", words: "After you have authorized").Finding("PRIV1005", line: 2, level: "note", clause: "", message: "advice").Text());
        var (exit, output, _) = await _folder.Privacy("check", "--from", "out/**/*.sarif");
        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("P4 \"After you have authorized\"\n  App/Desk.cs(4,9) warning PRIV3001", output, StringComparison.Ordinal);
        Assert.Contains("         5 |         log.Write(email);\n           |         ^^^^^\n    path: line 4 -> line 5\n", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("P4", StringComparison.Ordinal) < output.IndexOf("P11 P27", StringComparison.Ordinal));
        Assert.EndsWith("2 findings\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("advice", output, StringComparison.Ordinal);
        Assert.Contains("advice", (await _folder.Privacy("check", "--from", "out", "--notes")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_accepted_or_suppressed_fails_nothing()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding(suppressions: Pieces.InBaseline).Finding(line: 7, suppressions: Pieces.InSource).Text());
        var (exit, output, _) = await _folder.Privacy("check", "--from", "App.sarif");
        Assert.Equal((ExitCode.Clean, "No findings; 1 accepted in a baseline, 1 suppressed in code\n"), (exit, output));
    }

    [Fact]
    public async Task Several_frameworks_tell_a_finding_once()
    {
        var text = new Pieces(_folder.Path).Finding().Text();
        _folder.Write("App.net8.0.sarif", text);
        _folder.Write("App.net10.0.sarif", text);
        using var json = JsonDocument.Parse((await _folder.Privacy("check", "--from", ".", "--json")).Out);
        Assert.Equal(1, json.RootElement.GetProperty("count").GetInt32());
        Assert.Equal("App", json.RootElement.GetProperty("findings")[0].GetProperty("project").GetString());
    }

    [Fact]
    public async Task Sarif_is_valid_and_keeps_path_and_fingerprint()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding(file: "App/Mail Desk.cs", steps: [("App/Desk.cs", 4), ("App/Out.cs", 8)]).Finding("PRIV9003", file: "", line: 0, id: null, clause: "").Finding(line: 70, suppressions: Pieces.InSource).Text());
        await _folder.Privacy("check", "--from", "App.sarif", "--sarif", "open.sarif");
        Assert.DoesNotContain("suppressions", _folder.Read("open.sarif"), StringComparison.Ordinal);
        await _folder.Privacy("check", "--from", "App.sarif", "--sarif", "out/privacy.sarif", "--suppressed");
        var text = _folder.Read("out/privacy.sarif");
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var schema = await JsonSchema.FromFileAsync(Path.Combine(home, "sarif.sdk", "5.8.0", "Schemata", "sarif-2.1.0.json"));
        Assert.Empty(schema.Validate(text));
        using var json = JsonDocument.Parse(text);
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(3, results.Count);
        var first = results.First(static r => r.TryGetProperty("codeFlows", out _));
        Assert.Equal(["App/Desk.cs", "App/Out.cs", "App/Mail%20Desk.cs"], first.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(static l => l.GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Matches("^[0-9a-z]{12}$", first.GetProperty("partialFingerprints").GetProperty("privacyFinding/v1").GetString());

        // What was written is read again, and says the same.
        Assert.Equal((await _folder.Privacy("check", "--from", "App.sarif", "--json")).Out.Replace("\"project\": \"App\"", "", StringComparison.Ordinal), (await _folder.Privacy("check", "--from", "out", "--json")).Out.Replace("\"project\": \"privacy\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gitlab_and_annotations_are_what_their_services_read()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding().Finding(line: 6).Finding("PRIV3001", line: 9, clause: "P4", message: "two\nlines; ]100% '::error::'").Text());
        await _folder.Privacy("check", "--from", "App.sarif", "--gitlab", "gl.json");
        using var json = JsonDocument.Parse(_folder.Read("gl.json"));
        var all = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(3, all.Select(static f => f.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(all, static f => Assert.Equal("App/Desk.cs", f.GetProperty("location").GetProperty("path").GetString()));
        var github = (await _folder.Privacy("check", "--from", "App.sarif", "--annotate", "github")).Out;
        Assert.Contains("::warning file=App/Desk.cs,line=9,col=9,endLine=9,endColumn=14,title=PRIV3001::two%0Alines; ]100%25 '::error::'\n", github, StringComparison.Ordinal);
        Assert.Equal(3, github.Trim().Split('\n').Length);
        Assert.Contains("##vso[task.logissue type=warning;sourcepath=App/Desk.cs;linenumber=9;columnnumber=9;code=PRIV3001;]two%0Alines%3B %5D100%AZP25", (await _folder.Privacy("check", "--from", "App.sarif", "--annotate", "azure")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_diff_only_what_changed_and_new_flows_count()
    {
        Git("init", "-q");
        _folder.Write("App/Desk.cs", string.Concat(Enumerable.Range(1, 30).Select(static i => $"// {i}\n")));
        _folder.Write("App/Out.cs", "// 1\n// 2\n");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "one");
        _folder.Write("App/Desk.cs", string.Concat(Enumerable.Range(1, 30).Select(static i => i == 7 ? "// changed\n" : $"// {i}\n")));
        _folder.Write("App/Out.cs", "// 1\n// 2\n// 3\n");
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding(line: 7).Finding(line: 12, source: "Old.Flow").Finding(line: 13, source: "New.Flow", steps: [("App/Out.cs", 3)]).Text());
        using var json = JsonDocument.Parse((await _folder.Privacy("check", "--from", "App.sarif", "--diff", "HEAD", "--json")).Out);
        Assert.Equal([7, 13], json.RootElement.GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("at").GetProperty("line").GetInt32()));
        var (exit, _, error) = await _folder.Privacy("check", "--from", "App.sarif", "--diff", "nowhere");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_analyzer_nothing_is_clean()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Text(analyzer: false));
        var (exit, _, error) = await _folder.Privacy("check", "--from", "App.sarif");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("privacy init", error, StringComparison.Ordinal);
        _folder.Write("Lib.sarif", new Pieces(_folder.Path).Text());
        (exit, _, error) = await _folder.Privacy("check", "--from", ".");
        Assert.Equal((ExitCode.Clean, true), (exit, error.Contains("nothing is known of: App", StringComparison.Ordinal)));
        (exit, _, error) = await _folder.Privacy("report", "App.sarif", "Lib.sarif");
        Assert.Equal((ExitCode.Clean, true), (exit, error.Contains("nothing is known of: App", StringComparison.Ordinal)));

        // What the tool writes where nothing is found names no rule, and is no stranger's all the same.
        await _folder.Privacy("check", "--from", "Lib.sarif", "--sarif", "clean.sarif");
        Assert.Equal((ExitCode.Clean, "No findings\n", ""), await _folder.Privacy("check", "--from", "clean.sarif"));
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
