using System.Diagnostics;
using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Reporting;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>
/// The report of many projects. A small set shows that what is sorted on disk comes out whole; with PRIVACY_SCALE set to a number of projects a set
/// of half a megabyte each, as compilers write it, is measured, and the line for the README written to PRIVACY_SCALE_TO.
/// </summary>
public sealed class ScaleTests : IDisposable
{
    private const int FindingsEach = 40;
    private const int MembersEach = 30;
    private const int FlowsEach = 60;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_come_sorted_and_once_from_any_number_of_runs()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 60_000).Select(_ => Rows.Join(random.Next(20_000).ToString("x8", CultureInfo.InvariantCulture), "tab\there\nand \\ there", new string('x', random.Next(150)))).ToList();
        using var sorter = new LineSorter(_folder.Path);
        foreach (var line in lines) sorter.Add(line);
        Assert.NotEmpty(Directory.EnumerateFiles(_folder.Path));
        Assert.Equal(lines.Distinct().Order(StringComparer.Ordinal), sorter.Sorted());
        Assert.Equal("tab\there\nand \\ there", Rows.Split(lines[0])[1]);
    }

    [Fact]
    public void Nothing_is_lost_among_many_projects()
    {
        var report = Measure(30, padding: 10).Report;
        Assert.Equal((30, 30 * FindingsEach, 30 * MembersEach), (report.ProjectCount, report.Open, report.Members.Count));
        Assert.Equal(report.Limits.Findings, report.Findings.Items.Count);
        Assert.Equal(30 * FindingsEach - report.Limits.Findings, report.Findings.Left);
    }

    [Fact]
    public void The_measured_set()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("PRIVACY_SCALE"), CultureInfo.InvariantCulture, out var projects)) return;
        var (report, size, time, peak) = Measure(projects, padding: 1200);
        Assert.Equal((long)projects * FindingsEach, report.Open);
        if (Environment.GetEnvironmentVariable("PRIVACY_SCALE_TO") is { } to)
            File.AppendAllText(to, string.Create(CultureInfo.InvariantCulture, $"| {projects} | {size / 1e9:0.00} GB | {report.Open} | {time.TotalSeconds:0} s | {size / 1e6 / time.TotalSeconds:0} MB/s | {peak / 1e6:0} MB |\n"));
    }

    private (Report Report, long Size, TimeSpan Time, long Peak) Measure(int projects, int padding)
    {
        var tail = Rules(padding);
        var size = 0L;
        for (var i = 0; i < projects; i++)
        {
            var path = _folder.Write($"out/{i % 100}/Project{i}.sarif", Project(i) + tail);
            size += new FileInfo(path).Length;
        }

        var peak = 0L;
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, Process.GetCurrentProcess().WorkingSet64);
                await Task.Delay(50);
            }
        });
        var watch = Stopwatch.StartNew();
        var report = ReportRun.Run(Piece.Of(["out/**/*.sarif"], _folder.Path), new Roots(_folder.Path), new ReportFiles(_folder["r.html"], _folder["r.json"], _folder["r.md"]), "Scale", null, new Limits(), static _ => { }, default);
        var time = watch.Elapsed;
        stop.Cancel();
        watching.Wait();
        return (report, size, time, peak);
    }

    /// <summary>The results of one project, without the end of the file.</summary>
    private string Project(int i)
    {
        var pieces = new Pieces(_folder.Path);
        for (var n = 0; n < FindingsEach; n++) pieces.Finding(file: $"src/P{i}/File{n % 9}.cs", line: 10 + n, source: $"Customer{i % 500}.Field{n % 12}", symbol: $"M:P{i}.Type.Method{n}", sink: $"Out.Log{n % 5}", steps: [($"src/P{i}/A.cs", n + 1), ($"src/P{i}/B.cs", n + 2)]);
        for (var n = 0; n < MembersEach; n++) pieces.Member($"Customer{i % 500}.Field{n}", n % 2 == 0 ? "Contact" : "Identity", $"src/P{i}/Customer.cs", n + 3);
        for (var n = 0; n < FlowsEach; n++) pieces.Flow($"Customer{i % 500}.Field{n % 30}", "Contact", n % 3 == 0 ? "Service" : "Marketing", $"Mail.Send{n % 7}", n % 3 == 0 ? "allowed" : "checked", "P6", n % 3 == 0 ? null : "Consent:Marketing", $"src/P{i}/Mail.cs", n + 1);
        var text = pieces.Text();
        return text[..text.IndexOf("\"rules\":[", StringComparison.Ordinal)];
    }

    /// <summary>The descriptions of rules, which are most of what compilers write.</summary>
    private static string Rules(int count)
    {
        var rules = new StringBuilder("\"rules\":[{\"id\":\"PRIV2001\"}");
        for (var n = 0; n < count; n++)
            rules.Append(CultureInfo.InvariantCulture, $",{{\"id\":\"CA{n:d4}\",\"shortDescription\":{{\"text\":\"Some rule of some analyzer, number {n}\"}},\"fullDescription\":{{\"text\":\"What it looks for is described at some length, as analyzers do, in a sentence or two that nobody reads here.\"}},\"helpUri\":\"https://example.org/rules/{n}\",\"properties\":{{\"category\":\"Design\",\"executionTimeInSeconds\":\"0.001\",\"executionTimeInPercentage\":\"<1\"}}}}");
        return rules.Append("]}},\"columnKind\":\"utf16CodeUnits\"}]}").ToString();
    }
}
