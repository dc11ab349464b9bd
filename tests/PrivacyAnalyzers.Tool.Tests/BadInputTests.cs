using System.Diagnostics;
using System.Text;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>What goes wrong is told with the file's name and an exit code of its own, and what was there before stays.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report out/*.sarif --html r.html", "odd.sarif")]
    [InlineData("check --from out", "odd.sarif")]
    [InlineData("report nowhere.sarif --html r.html", "nowhere.sarif: no such file")]
    [InlineData("report none/**/*.sarif --html r.html", "none/**/*.sarif: matches no file")]
    [InlineData("check --from nothing", "nothing: no .sarif file in this folder")]
    [InlineData("check --from out/good.sarif nothing", "nothing: no .sarif file in this folder")]
    [InlineData("report nothing --html r.html", "nothing: no .sarif file in this folder")]
    [InlineData("baseline --from nothing", "nothing: no .sarif file in this folder")]
    [InlineData("check missing.sln", "missing.sln: no such file")]
    [InlineData("check", "no solution and no project")]
    [InlineData("explain PRIV9999", "PRIV9999")]
    [InlineData("policy check odd", "odd: no such file")]
    [InlineData("fix --rule PRIV3003", "has no fix")]
    [InlineData("baseline --prune --verify", "exclude each other")]
    [InlineData("chekc", "chekc")]
    [InlineData("check --annotate jenkins", "jenkins")]
    [InlineData("check --from out/good.sarif theirs", "lint.sarif: 'eslint' has written it")]
    [InlineData("report out/good.sarif theirs --html r.html", "lint.sarif: 'eslint' has written it")]
    public async Task Wrong_usage_and_input_is_told(string arguments, string told)
    {
        _folder.Write("out/good.sarif", new Pieces(_folder.Path).Finding().Text());
        _folder.Write("out/odd.sarif", "{\"version\":\"2.1.0\",\"runs\":[{\"results\":[");
        _folder.Write("theirs/lint.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"eslint","rules":[{"id":"no-console"}]}},"results":[{"ruleId":"no-console","message":{"text":"m"}}]}]}""");
        _folder.Write("nothing/deep/App.project", "");
        _folder.Write("r.html", "as it was");
        var (exit, _, error) = await _folder.Privacy(arguments.Split(' '));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal("as it was", _folder.Read("r.html"));
        Assert.Equal(["good.sarif", "odd.sarif"], Directory.EnumerateFiles(_folder["out"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_and_left_alone()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding().Text());
        _folder.Write("closed/r.html", "as it was");
        File.SetAttributes(_folder["closed/r.html"], FileAttributes.ReadOnly);
        var (exit, _, error) = await _folder.Privacy("report", "App.sarif", "--html", "closed/r.html");
        File.SetAttributes(_folder["closed/r.html"], FileAttributes.Normal);
        Assert.Equal(ExitCode.NotWritten, exit);
        Assert.Contains("closed/r.html", error, StringComparison.Ordinal);
        Assert.Contains("what was there is unchanged", error, StringComparison.Ordinal);
        Assert.Equal("as it was", _folder.Read("closed/r.html"));
        Assert.Single(Directory.EnumerateFiles(_folder["closed"]));

        // A file where a folder would have to be: no user, not even root, can write below it.
        Assert.Equal(ExitCode.NotWritten, (await _folder.Privacy("report", "App.sarif", "--html", "App.sarif/r.html")).Exit);
    }

    [Fact]
    public void A_write_that_ends_early_leaves_the_old_file()
    {
        var path = _folder.Write("r.json", "old");
        var told = Assert.Throws<ToolException>(() => SafeFile.Write(path, static to =>
        {
            to.Write("half"u8);
            throw new IOException("No space left on device");
        }));
        Assert.Equal(ExitCode.NotWritten, told.Exit);
        Assert.Contains("No space left on device", told.Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => SafeFile.Write(path, static to => to.Write("half"u8), new CancellationToken(canceled: true)));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public void What_somebody_else_has_changed_meanwhile_is_left_as_it_is()
    {
        var path = _folder.Write("b.txt", "theirs");
        Assert.Equal(ExitCode.Busy, Assert.Throws<ToolException>(() => SafeFile.Edit(path, "ours", "ours, edited")).Exit);
        Assert.Equal(ExitCode.Busy, Assert.Throws<ToolException>(() => SafeFile.Edit(path, "", "new")).Exit);
        Assert.Equal("theirs", File.ReadAllText(path));
        File.WriteAllText(path, "\uFEFFours");
        SafeFile.Edit(path, "ours", "ours, edited");
        SafeFile.Edit(_folder["new.txt"], "", "new");
        Assert.Equal(("ours, edited", "new"), (File.ReadAllText(path), _folder.Read("new.txt")));
    }

    [Fact]
    public void A_link_stays_one_and_a_device_is_written_into()
    {
        if (OperatingSystem.IsWindows()) return;
        var kept = _folder.Write("kept/r.json", "old");
        File.CreateSymbolicLink(_folder["r.json"], kept);
        SafeFile.Write(_folder["r.json"], "new");
        Assert.Equal(("new", kept), (File.ReadAllText(kept), new FileInfo(_folder["r.json"]).LinkTarget));

        using var open = new FileStream(kept, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        SafeFile.Write("/dev/fd/" + open.SafeFileHandle.DangerousGetHandle(), "straight");
        Assert.Equal("straight", File.ReadAllText(kept));
        Assert.Equal(ExitCode.NotWritten, Assert.Throws<ToolException>(static () => SafeFile.Write("/dev/full", "more than there is room for")).Exit);
    }

    [Fact]
    public async Task Text_in_another_encoding_is_not_spoilt()
    {
        _folder.Write("out/App.sarif", new Pieces(_folder.Path).Finding().Text());
        _folder.Write("out/App.project", _folder["App/App.csproj"] + "\nnet10.0\n");
        byte[] text = [.. "# privacy baseline 1\n# gepr"u8, 0xFC, .. "ft\n"u8];
        _folder.Write("App/privacy.baseline", "");
        File.WriteAllBytes(_folder["App/privacy.baseline"], text);
        var (exit, _, error) = await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal((ExitCode.BadInput, true), (exit, error.Contains("privacy.baseline: is not written in UTF-8", StringComparison.Ordinal)));
        Assert.Equal(text, File.ReadAllBytes(_folder["App/privacy.baseline"]));

        // The mark of an encoding is a project's own affair, and stays.
        var project = _folder.Write("App/App.csproj", "\uFEFF<Project />");
        Assert.StartsWith("\uFEFF<Project>", Assert.Single(ProjectFiles.AddPackage(project, "1.2.3")).After, StringComparison.Ordinal);
        File.WriteAllBytes(project, [.. "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Project><!-- "u8, 0xFC, .. " --></Project>"u8]);
        Assert.Equal(ExitCode.BadInput, Assert.Throws<ToolException>(() => ProjectFiles.AddPackage(project, "1.2.3")).Exit);
    }

    [Fact]
    public async Task Of_two_runs_in_one_place_the_second_stops()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding().Text());
        using (RunLock.Take(_folder["r.html"]))
        {
            var (exit, _, error) = await _folder.Privacy("report", "App.sarif", "--html", "r.html");
            Assert.Equal(ExitCode.Busy, exit);
            Assert.Contains("another run", error, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("report", "App.sarif", "--html", "r.html")).Exit);
    }

    [Fact]
    public void A_lock_that_cannot_be_made_is_no_other_run()
    {
        using (RunLock.Take("here", _folder.Path)) Assert.Equal(ExitCode.Busy, Assert.Throws<ToolException>(() => RunLock.Take("here", _folder.Path)).Exit);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
        RunLock.Take("here", _folder.Path).Dispose();
        var told = Assert.Throws<ToolException>(() => RunLock.Take("here", _folder["not/there"]));
        Assert.Equal((ExitCode.NotWritten, true), (told.Exit, told.Message.Contains("TMPDIR", StringComparison.Ordinal)));
    }

    /// <summary>A lock takes its file along: whoever opened that in the moment before has a file without a name, and must not take it for the lock.</summary>
    [Fact]
    public void However_many_come_at_once_one_has_the_lock_and_no_file_stays()
    {
        var (inside, together, taken) = (0, 0, 0);
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (var i = 0; i < 500; i++)
            {
                try
                {
                    using var held = RunLock.Take("here", _folder.Path);
                    if (Interlocked.Increment(ref inside) > 1) Interlocked.Increment(ref together);
                    Interlocked.Increment(ref taken);
                    Thread.SpinWait(50);
                    Interlocked.Decrement(ref inside);
                }
                catch (ToolException e) when (e.Exit == ExitCode.Busy)
                {
                    Thread.Yield();
                }
            }
        });
        Assert.Equal(0, together);
        Assert.True(taken > 0);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public void A_lock_that_a_killed_run_has_left_is_free()
    {
        string left;
        using (RunLock.Take("here", _folder.Path)) left = Assert.Single(Directory.EnumerateFiles(_folder.Path));
        File.WriteAllText(left, "");
        RunLock.Take("here", _folder.Path).Dispose();
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public void What_another_program_was_stopped_in_is_put_back()
    {
        _folder.Write("src/A.cs", "as it was\r\n");
        File.WriteAllBytes(_folder.Write("src/deep/B.cs", ""), [0xEF, 0xBB, 0xBF, .. "with a mark"u8]);
        _folder.Write("src/obj/C.cs", "made");
        Directory.CreateDirectory(_folder["copies"]);
        var backup = new Backup(_folder["src"], _folder["copies"]);
        Assert.False(backup.IsChanged(_folder["src/A.cs"]));
        _folder.Write("src/A.cs", "as it");
        _folder.Write("src/deep/B.cs", "with a mark");
        _folder.Write("src/obj/C.cs", "made anew");
        Assert.True(backup.IsChanged(_folder["src/deep/B.cs"]));
        backup.Restore();
        Assert.Equal("as it was\r\n", _folder.Read("src/A.cs"));
        Assert.Equal(0xEF, File.ReadAllBytes(_folder["src/deep/B.cs"])[0]);
        Assert.Equal("made anew", _folder.Read("src/obj/C.cs"));
    }

    [Fact]
    public async Task Ctrl_C_leaves_nothing()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Finding().Text());
        var before = Directory.EnumerateDirectories(Path.GetTempPath(), "privacy-sort-*").ToHashSet();
        var (exit, _, _) = await _folder.Privacy(null, ["report", "App.sarif", "--html", "r.html"], new CancellationToken(canceled: true));
        Assert.Equal(ExitCode.Cancelled, exit);
        Assert.Equal(["App.sarif"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    /// <summary>At a terminal, where there is a program that makes one.</summary>
    [Fact]
    public async Task Ctrl_C_ends_a_question()
    {
        if (!File.Exists("/usr/bin/script")) return;
        _folder.Write("Shop.sln", "");
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", $"dotnet \"{Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Tool.dll")}\" init --no-marks", "/dev/null"]) { WorkingDirectory = _folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment.Remove("CI");
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        try
        {
            var shown = new StringBuilder();
            var letter = new char[1];
            while (!shown.ToString().Contains("[y/n]", StringComparison.Ordinal) && await process.StandardOutput.ReadAsync(letter).AsTask().WaitAsync(TimeSpan.FromSeconds(30)) > 0) shown.Append(letter);
            await Task.Delay(500);
            await process.StandardInput.WriteAsync('\u0003');
            await process.StandardInput.FlushAsync();
            var rest = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal((ExitCode.Cancelled, true), (process.ExitCode, rest.Contains("stopped; no file is half-written", StringComparison.Ordinal)));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }

        Assert.Equal(["Shop.sln"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Shop.csproj", "Shop.csproj")]
    [InlineData("Shop.csproj Shop.sln", "Shop.sln")]
    [InlineData("a.sln b.sln", null)]
    [InlineData("a.csproj b.csproj", null)]
    public void One_target_is_found_in_a_folder_and_of_several_none(string files, string? found)
    {
        foreach (var file in files.Split(' ')) _folder.Write(file, "");
        if (found is not null) Assert.Equal(_folder[found], Target.Find(".", _folder.Path));
        else Assert.Contains("several could be meant", Assert.Throws<ToolException>(() => Target.Find(".", _folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_does_not_compile_is_no_clean_one()
    {
        _folder.Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        _folder.Write("App.cs", "class App { broken }");
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("privacy.baseline", "# privacy baseline 1\n");
        foreach (var command in new[] { "check", "baseline", "fix --rule PRIV2001 --yes" })
        {
            var (exit, output, error) = await _folder.Privacy([.. command.Split(' '), "App.csproj", "-p", "UseSharedCompilation=false"]);
            Assert.Equal((ExitCode.BuildFailed, ""), (exit, output));
            Assert.Contains("App.cs(1,", error, StringComparison.Ordinal);
            Assert.Contains("error CS", error, StringComparison.Ordinal);
        }

        Assert.Equal("# privacy baseline 1\n", _folder.Read("privacy.baseline"));
    }
}
