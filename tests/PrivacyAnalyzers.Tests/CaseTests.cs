using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests;

/// <summary>
/// Our own cases, far more than the contract's examples: what carries data (Carriers), what counts as a check (Guards), what the libraries do
/// (Libraries), what an application is made of (Services). The files of one folder are compiled together. What the engine does not get right yet stands in one list, line by line.
/// </summary>
public class CaseTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly Gap[] s_gaps = [.. File.ReadAllLines(Path.Combine(s_folder, "KnownGaps.txt")).Where(l => l.Length > 0 && l[0] != '#').Select(Gap.Parse)];

    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(s_folder, "*", SearchOption.AllDirectories)
        .Where(d => Directory.EnumerateFiles(d, "*.cs").Any()).Select(d => Relative(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Cases_hold(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(s_folder, folder), "*.cs").Order(StringComparer.Ordinal).Select(f => (Name: Relative(f), Text: File.ReadAllText(f))).ToList();
#if ROSLYN48
        files.RemoveAll(f => new Markup(f.Text).NeedsNewest);
#endif
        if (files.Count == 0) return;
        var all = await PrivacyTest.Problems([.. files.Select(f => f.Text)]);
        var report = new List<string>();
        for (var i = 0; i < files.Count; i++)
        {
            var gaps = s_gaps.Where(g => g.File == files[i].Name).ToList();
            var problems = all[i].Where(p => !gaps.Any(g => g.Is(p))).Select(p => p.ToString());

            // A gap that closes is noticed: it leaves the list then.
            var closed = gaps.Where(g => !all[i].Any(g.Is)).Select(g => $"closed: {g.Kind} {g.Ids} {g.Code}");
            var wrong = problems.Concat(closed).ToList();
            if (wrong.Count > 0) report.Add(files[i].Name + "\n  " + string.Join("\n  ", wrong));
        }

        if (report.Count > 0) throw new XunitException(string.Join("\n", report));
    }

    [Fact]
    public void Known_gaps_are_of_files_that_exist() => Assert.All(s_gaps, g => Assert.True(File.Exists(Path.Combine(s_folder, g.File)), g.File));

    private static string Relative(string path) => Path.GetRelativePath(s_folder, path).Replace('\\', '/');

    /// <summary>One line of the list: file, what is wrong, the code that it is wrong at, why.</summary>
    private sealed record Gap(string File, string Kind, string Ids, string Code)
    {
        public static Gap Parse(string line)
        {
            var parts = line.Split(" ; ");
            if (parts.Length != 5) throw new FormatException("A gap has five parts: " + line);
            return new Gap(parts[0], parts[1], parts[2], parts[3]);
        }

        public bool Is(Markup.Problem problem) => problem.Kind == Kind && problem.Ids == Ids && problem.Code.StartsWith(Code, StringComparison.Ordinal);
    }
}
