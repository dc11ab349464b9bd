using Xunit;

namespace PrivacyAnalyzers.Tests.Matrix;

/// <summary>
/// {source form} x {carrier} x {sink form} x {sanitised?}: every cell that leaks has exactly one diagnostic, of the sink's rule and on the marked
/// line; every other cell has none.
/// </summary>
public class MatrixTests
{
    public static TheoryData<string> Carriers => [.. Matrix.Carriers.All.Select(c => c.FullName)];

    [Theory]
    [MemberData(nameof(Carriers))]
    public async Task Every_cell_of_a_carrier_is_judged_rightly(string carrier)
    {
        var cells = await MatrixRun.Of(Matrix.Carriers.All.Single(c => c.FullName == carrier));
        Assert.Empty(cells.Where(c => c.Verdict == Verdict.FalseAlarm || (c.Verdict == Verdict.Missed && KnownGaps.For(c.Cell) is null)).Select(c => $"{c.Verdict}: {c.Cell.Name}"));
    }

    /// <summary>A gap that closes is noticed: its line then leaves the list.</summary>
    [Fact]
    public async Task Known_gaps_still_are_some()
    {
        foreach (var gap in KnownGaps.All)
        {
            var cells = await AllCells(c => gap.Covers(c.Cell));
            Assert.True(cells.Count > 0, $"no cell is called {gap.Cells}");
            Assert.Empty(cells.Where(c => c.Verdict == Verdict.Pass).Select(c => $"closed: {c.Cell.Name}"));
        }
    }

    [Fact]
    public async Task At_least_98_percent_pass_and_nothing_is_a_false_alarm()
    {
        var cells = await AllCells(_ => true);
        Assert.DoesNotContain(cells, c => c.Verdict == Verdict.FalseAlarm);
        Assert.True(cells.Count(c => c.Verdict == Verdict.Pass) >= 0.98 * cells.Count, $"{cells.Count(c => c.Verdict == Verdict.Pass)} of {cells.Count} pass");
    }

    [Fact]
    public void The_matrix_is_as_large_as_it_claims()
    {
        Assert.True(Matrix.Carriers.All.Count >= 60);
        Assert.True(SourceForm.All.Length >= 8);
        Assert.True(SinkForm.All.Length >= 5);
        Assert.Equal(Matrix.Carriers.All.Count, Matrix.Carriers.All.Select(c => c.FullName).Distinct().Count());
    }

    private static async Task<List<(Cell Cell, Verdict Verdict)>> AllCells(Func<(Cell Cell, Verdict Verdict), bool> filter)
    {
        var all = new List<(Cell, Verdict)>();
        foreach (var carrier in Matrix.Carriers.All) all.AddRange((await MatrixRun.Of(carrier)).Where(filter));
        return all;
    }
}
