using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Tests.Harness;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Matrix;

internal enum Verdict
{
    Pass,

    /// <summary>A leak that is not reported.</summary>
    Missed,

    /// <summary>A diagnostic that nothing asks for, or the right one in another place.</summary>
    FalseAlarm,
}

/// <summary>Runs all cells of an area in one compilation, a file for each carrier, once a process.</summary>
internal static class MatrixRun
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<(Cell Cell, Verdict Verdict)>>>> s_known = new();

    public static async Task<IReadOnlyList<(Cell Cell, Verdict Verdict)>> Of(Carrier carrier) =>
        [.. (await s_known.GetOrAdd(carrier.Area, a => new(() => Run([.. Carriers.All.Where(c => c.Area == a)]))).Value).Where(c => c.Cell.Carrier == carrier)];

    private static async Task<IReadOnlyList<(Cell, Verdict)>> Run(Carrier[] carriers)
    {
        var cells = carriers.Select(CellCode.Of).ToList();
        var compilation = PrivacyTest.Compile([Domain.Source, SourceForm.Declarations, .. cells.Select((c, i) => Header(i) + string.Join('\n', c.SelectMany(g => g.Lines)))]);
        foreach (var (cell, i) in cells.Select((c, i) => (c, i))) Check(compilation, compilation.SyntaxTrees[i + 3], Header(i).Length + cell[0].Lines.Sum(l => l.Length + 1));
        var found = (await PrivacyTest.AnalyzeAnything(compilation)).ToLookup(d => d.Location.SourceTree);
        return [.. cells.SelectMany((c, i) => Judge(c, found[compilation.SyntaxTrees[i + 3]]))];
    }

    /// <summary>All groups of a carrier are the same code but for the source, so the first one tells whether it compiles.</summary>
    private static void Check(Compilation compilation, SyntaxTree tree, int firstGroup)
    {
        var errors = compilation.GetSemanticModel(tree).GetDiagnostics(TextSpan.FromBounds(0, firstGroup)).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new XunitException(string.Join("\n", errors) + "\n" + tree.ToString()[..firstGroup]);
    }

    private static string Header(int number) => $"#nullable disable\nusing Microsoft.Extensions.Logging;\nusing PrivacyAnalyzers;\nnamespace Cases.Matrix{number};\n";

    private static IEnumerable<(Cell, Verdict)> Judge(IReadOnlyList<CellCode> groups, IEnumerable<Diagnostic> diagnostics)
    {
        // The matrix asks where data goes; what the members on its way should be marked as (PRIV1xxx) has its own tests.
        var found = diagnostics.Where(d => !d.Id.StartsWith("PRIV1", StringComparison.Ordinal)).Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id)).ToList();
        var first = Header(0).Count(c => c == '\n');
        foreach (var group in groups)
        {
            var own = found.Where(f => f.Line >= first && f.Line < first + group.Lines.Count).ToList();
            var judged = group.Cells.Select(c => (c.Cell, Verdict: !c.Cell.Leaks || Take(own, c.Line + first, c.Cell) ? Verdict.Pass : Verdict.Missed)).ToList();

            // What is left over belongs to the cell of its line; outside of the sinks, to all of them.
            foreach (var (cell, i) in judged.Select((c, i) => (c, i)))
                yield return own.Any(f => f.Line == group.Cells[i].Line + first || group.Cells.All(o => o.Line + first != f.Line)) ? (cell.Cell, Verdict.FalseAlarm) : cell;
            first += group.Lines.Count;
        }
    }

    private static bool Take(List<(int Line, string Id)> found, int line, Cell cell) =>
        found.Remove((line, cell.Sink.Id)) || (cell.Carrier.ShowsWhole && found.Remove((line, "PRIV2003")));
}
