using PrivacyAnalyzers.Tool.Baselines;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Policy.Baselines;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>What is written into projects: baselines, and what <c>privacy init</c> adds. Only what has to change does.</summary>
public sealed class BaselineAndInitTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task New_findings_are_added_old_lines_stay_and_stale_ones_are_pruned_on_demand()
    {
        Build(new Pieces(_folder.Path).Finding().Finding("PRIV1001", level: "note", line: 2).Finding("PRIV9003", id: null, line: 3));
        var (exit, output, error) = await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains("App/privacy.baseline: 1 added, 0 no longer occur, 0 kept", output, StringComparison.Ordinal);
        Assert.Contains("1 findings are about the policy's own files", error, StringComparison.Ordinal);
        var first = _folder.Read("App/privacy.baseline");
        Assert.Matches("^# privacy baseline 1\n[0-9a-z]{12} PRIV2001 M:App\\.Desk\\.Open\\(App\\.Customer\\) Customer\\.Email -> Out\\.Log  # since \\d{4}-\\d\\d-\\d\\d\n$", first);

        // A person's remark stays; what has moved is the same; what is new is missing.
        _folder.Write("App/privacy.baseline", first.Replace("\n", " ticket 7\n", StringComparison.Ordinal).Replace("baseline 1 ticket 7", "baseline 1", StringComparison.Ordinal));
        var remarked = _folder.Read("App/privacy.baseline");
        Build(new Pieces(_folder.Path).Finding(line: 105, suppressions: Pieces.InBaseline).Finding(line: 120, source: "Customer.Phone"));
        Assert.Equal(ExitCode.Findings, (await _folder.Privacy("baseline", "--from", "out", "--verify")).Exit);
        Assert.Equal(remarked, _folder.Read("App/privacy.baseline"));
        await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal(2, BaselineParser.Parse(_folder.Read("App/privacy.baseline"), "b").Entries.Count);
        Assert.Contains("ticket 7", _folder.Read("App/privacy.baseline"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("baseline", "--from", "out", "--verify")).Exit);

        // What a build has accepted by a line that is gone since is missing.
        var both = _folder.Read("App/privacy.baseline");
        _folder.Write("App/privacy.baseline", "# privacy baseline 1\n");
        Build(new Pieces(_folder.Path).Finding(suppressions: Pieces.InBaseline).Finding(line: 9, source: "Customer.Fax", suppressions: Pieces.InSource));
        Assert.Contains("1 missing", (await _folder.Privacy("baseline", "--from", "out", "--verify")).Out, StringComparison.Ordinal);
        _folder.Write("App/privacy.baseline", both);

        Build(new Pieces(_folder.Path).Finding(line: 120, source: "Customer.Phone", suppressions: Pieces.InBaseline).Finding(line: 130, source: "Customer.Street"));
        Assert.Contains("1 removed", (await _folder.Privacy("baseline", "--from", "out", "--prune")).Out, StringComparison.Ordinal);
        Assert.Equal("Customer.Phone", Assert.Single(BaselineParser.Parse(_folder.Read("App/privacy.baseline"), "b").Entries).Source);
    }

    [Fact]
    public async Task Frameworks_of_one_project_share_a_baseline()
    {
        // Both frameworks find the first; the others are behind an #if.
        foreach (var (framework, source) in new[] { ("net8.0", "Customer.Old"), ("net10.0", "Customer.New") })
        {
            _folder.Write("App/App.csproj", "");
            _folder.Write($"out/App.{framework}.sarif", new Pieces(_folder.Path).Finding().Finding(source: source, line: 9).Text());
            _folder.Write($"out/App.{framework}.project", _folder["App/App.csproj"] + "\n" + framework + "\n");
        }

        Assert.Contains("privacy.baseline: 3 added", (await _folder.Privacy("baseline", "--from", "out")).Out, StringComparison.Ordinal);
        Assert.Contains("3 accepted", (await _folder.Privacy("baseline", "--from", "out", "--prune")).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("baseline", "--from", "out", "--verify")).Exit);
        Assert.Equal(3, BaselineParser.Parse(_folder.Read("App/privacy.baseline"), "b").Entries.Count);
    }

    [Theory]
    [InlineData("# privacy baseline 2\nsomething new\n", "(1,20): a newer version")]
    [InlineData("# privacy baseline 1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n", "(2,1): a merge left a conflict")]
    [InlineData("# privacy baseline 1\n\n1b2c3d4e5f6g PRIV2001 M:App.Desk.Open x > y\n", "(3,41): expected ->")]
    [InlineData("# privacy baseline 1\n1b2c3d4e5f6g PRIV2001 M:App.Desk.Open x -> y\n", "(2,1): the id does not belong to what the line says")]
    [InlineData("no heading\n", "(1,1): the first line of a baseline is")]
    public async Task A_baseline_that_is_not_understood_is_not_written(string text, string told)
    {
        Build(new Pieces(_folder.Path).Finding());
        _folder.Write("Lib/Lib.csproj", "");
        _folder.Write("out/Lib.sarif", new Pieces(_folder.Path).Finding(source: "Customer.Phone").Text());
        _folder.Write("out/Lib.project", _folder["Lib/Lib.csproj"] + "\n");
        _folder.Write("Lib/privacy.baseline", text);
        var (exit, _, error) = await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("Lib/privacy.baseline", error, StringComparison.Ordinal);
        Assert.Contains(told, error, StringComparison.Ordinal);
        foreach (var option in new[] { "--prune", "--verify" }) Assert.Equal(ExitCode.BadInput, (await _folder.Privacy("baseline", "--from", "out", option)).Exit);
        Assert.Equal(text, _folder.Read("Lib/privacy.baseline"));

        // Neither is the other one: all or nothing.
        Assert.False(File.Exists(_folder["App/privacy.baseline"]));
    }

    [Fact]
    public async Task All_lines_that_cannot_be_read_are_told_at_once()
    {
        Build(new Pieces(_folder.Path).Finding());
        _folder.Write("Lib/Lib.csproj", "");
        _folder.Write("out/Lib.sarif", new Pieces(_folder.Path).Text());
        _folder.Write("out/Lib.project", _folder["Lib/Lib.csproj"] + "\n");
        _folder.Write("App/privacy.baseline", "# privacy baseline 1\nwhat\n" + string.Concat(Enumerable.Range(0, 30).Select(static i => $"is {i}\n")));
        _folder.Write("Lib/privacy.baseline", "# privacy baseline 1\nthis\n");
        var (exit, output, error) = await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Contains("App/privacy.baseline(2,1): 'what' is no id", error, StringComparison.Ordinal);
        Assert.Contains("and 12 more; mend or remove what is told", error, StringComparison.Ordinal);

        // One that is empty has nothing to lose.
        _folder.Write("App/privacy.baseline", "\n");
        File.Delete(_folder["Lib/privacy.baseline"]);
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("baseline", "--from", "out")).Exit);
        Assert.Single(BaselineParser.Parse(_folder.Read("App/privacy.baseline"), "b").Entries);
    }

    [Fact]
    public async Task Pieces_of_somebody_else_have_no_place_for_a_baseline()
    {
        _folder.Write("out/App.sarif", new Pieces(_folder.Path).Finding().Text());
        var (exit, _, error) = await _folder.Privacy("baseline", "--from", "out");
        Assert.Equal((ExitCode.BadInput, true), (exit, error.Contains("where its project is", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_solution_gets_one_file_and_a_second_time_nothing()
    {
        var target = _folder.Write("Shop.sln", "");
        foreach (var edit in ProjectFiles.AddPackage(target, "1.2.3")) File.WriteAllText(edit.Path, edit.After);
        Assert.Equal("""
            <Project>
              <PropertyGroup>
                <!-- Only what is not in privacy.baseline fails. -->
                <PrivacyGate>new</PrivacyGate>
              </PropertyGroup>
              <ItemGroup Condition="'$(MSBuildProjectExtension)' == '.csproj'">
                <PackageReference Include="PrivacyAnalyzers" Version="1.2.3" />
              </ItemGroup>
            </Project>

            """.ReplaceLineEndings("\n"), _folder.Read("Directory.Build.props"));
        Assert.Empty(ProjectFiles.AddPackage(target, "1.2.3"));
    }

    [Fact]
    public void A_solution_gets_no_reference_that_its_projects_have()
    {
        const string Own = "<Project><ItemGroup><PackageReference Include=\"PrivacyAnalyzers\" Version=\"1.2.3\" /></ItemGroup></Project>";
        var target = _folder.Write("Shop.slnx", "");
        _folder.Write("Shop.Part.slnf", "");
        Assert.Equal(target, Target.Find(".", _folder.Path));
        _folder.Write("App/App.csproj", Own);
        _folder.Write("Lib/Lib.csproj", "<Project />");
        Assert.Contains("<ItemGroup Condition=\"'$(MSBuildProjectExtension)' == '.csproj' and '$(MSBuildProjectName)' != 'App'\">", Assert.Single(ProjectFiles.AddPackage(target, "1.2.3")).After, StringComparison.Ordinal);
        _folder.Write("Lib/Lib.csproj", Own);
        var edit = Assert.Single(ProjectFiles.AddPackage(target, "1.2.3"));
        Assert.DoesNotContain("PackageReference", edit.After, StringComparison.Ordinal);
        Assert.Contains("<PrivacyGate>new</PrivacyGate>", edit.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_reaches_all_of_its_projects()
    {
        // One more file above, one below that hides what is above it, one that does not, and a project that lies elsewhere.
        const string Next = "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" /></Project>";
        var target = _folder.Write("src/Shop.sln", """Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Far", "..\\far\\Far.csproj", "{1}" """);
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>");
        _folder.Write("src/App/App.csproj", "<Project />");
        _folder.Write("src/Modules/Directory.Build.props", "<Project>\n</Project>\n");
        _folder.Write("src/Modules/One/One.csproj", "<Project />");
        _folder.Write("src/Tools/Directory.Build.props", Next);
        _folder.Write("src/Tools/Two/Two.csproj", "<Project />");
        _folder.Write("far/Far.csproj", "<Project />");
        var edits = ProjectFiles.AddPackage(target, "1.2.3");
        Assert.Equal(["src/Directory.Build.props", "src/Modules/Directory.Build.props", "far/Far.csproj"], edits.Select(e => Path.GetRelativePath(_folder.Path, e.Path).Replace('\\', '/')));
        Assert.Contains("<Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" />", edits[0].After, StringComparison.Ordinal);
        Assert.All(edits, static e => Assert.True(e.After.Contains("<PrivacyGate>new</PrivacyGate>", StringComparison.Ordinal) && e.After.Contains("<PackageReference Include=\"PrivacyAnalyzers\" Version=\"1.2.3\" />", StringComparison.Ordinal)));
        foreach (var edit in edits) File.WriteAllText(edit.Path, edit.After);
        Assert.Empty(ProjectFiles.AddPackage(target, "1.2.3"));

        // What is said further up is not said again.
        File.Delete(edits[0].Path);
        _folder.Write("Directory.Build.props", edits[1].After);
        Assert.Empty(ProjectFiles.AddPackage(target, "1.2.3"));
    }

    [Fact]
    public void Central_versions_and_what_is_there_already_are_respected()
    {
        var target = _folder.Write("src/App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <!-- ours -->\r\n</Project>\r\n");
        _folder.Write("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        var edits = ProjectFiles.AddPackage(target, "1.2.3");
        Assert.Equal(["Directory.Packages.props", "App.csproj"], edits.Select(static e => Path.GetFileName(e.Path)));
        Assert.Contains("<PackageVersion Include=\"PrivacyAnalyzers\" Version=\"1.2.3\" />", edits[0].After, StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"PrivacyAnalyzers\" />", edits[1].After, StringComparison.Ordinal);
        Assert.StartsWith("<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <!-- ours -->\r\n  <PropertyGroup>\r\n", edits[1].After, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", edits[1].After.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(target, "<Project");
        Assert.Contains("App.csproj", Assert.Throws<ToolException>(() => ProjectFiles.AddPackage(target, "1.2.3")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_asks_before_it_writes()
    {
        _folder.Write("Shop.sln", "");
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("init", "--dry-run")).Exit);
        Assert.Equal(ExitCode.BadInput, (await _folder.Privacy("init", "--no-marks")).Exit);
        Assert.Equal(ExitCode.BadInput, (await _folder.Privacy(static _ => false, ["init", "--no-marks"])).Exit);
        Assert.Equal(["Shop.sln"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy(static _ => true, ["init", "--no-marks"])).Exit);
        Assert.Equal(["Directory.Build.props", "Shop.sln", "policy.privacy"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("Our privacy policy", (await _folder.Privacy("policy", "check")).Out, StringComparison.Ordinal);
        _folder.Write("broken.privacy", "DENY Everythin\n");
        Assert.Contains("broken.privacy(1,", (await _folder.Privacy("init", "--yes", "--no-marks", "--policy", "broken.privacy")).Error, StringComparison.Ordinal);
    }

    private void Build(Pieces pieces)
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write("App/App.csproj", "");
        _folder.Write("out/App.sarif", pieces.Text());
        _folder.Write("out/App.project", _folder["App/App.csproj"] + "\nnet10.0\n");
    }
}
