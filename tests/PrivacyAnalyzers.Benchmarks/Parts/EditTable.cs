using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Benchmarks.Contestants;
using PrivacyAnalyzers.Benchmarks.Corpus;
using PrivacyAnalyzers.Benchmarks.Report;

namespace PrivacyAnalyzers.Benchmarks.Parts;

/// <summary>Part (e): the file that is open in an editor changes, and its diagnostics are asked for again, as the editor does.</summary>
internal sealed class EditTable(Options options, IReadOnlyList<Contestant> contestants)
{
    private const int Edits = 20;

    public void Print()
    {
        if (!options.Parts.Contains("e")) return;
        var lines = options.Lines.Where(static l => l <= Options.MaxRivalLines).DefaultIfEmpty(options.Lines[0]).Max();
        var sources = References.Sources(new Realistic(lines, marked: true).Files());
        new Table("contestant", "first", "p50", "p95", "found").Head($"**(e) One edit in an open file, {lines / 1000}k lines: ms until the file's diagnostics are there** ({Edits} edits; \"first\" is the opening of the project)");
        foreach (var contestant in contestants.Where(static c => c != Contestant.Build))
        {
            if (contestant.Absent is not null)
            {
                Table.Row([contestant.Name, "absent", "", "", ""]);
                continue;
            }

            var (first, edits, found) = Measure(contestant, sources(), Edits);
            Table.Row(edits.Length == 0
                ? [contestant.Name, $"over {Contestant.RivalBudget.TotalSeconds:n0} s", "", "", ""]
                : [contestant.Name, $"{first:n0}", $"{At(edits, 0.5):n0}", $"{At(edits, 0.95):n0}", contestant.Analyzers.IsEmpty ? "" : $"{found}"]);
        }
    }

    /// <summary>Each edit makes a compilation of its own from the one before, and is analysed by a driver of its own: so do editors.</summary>
    public static (double First, double[] Edits, int Found) Measure(Contestant contestant, CSharpCompilation compilation, int edits)
    {
        var open = compilation.SyntaxTrees.FirstOrDefault(static t => Realistic.IsOpen(t.FilePath)) ?? compilation.SyntaxTrees[^1];
        var left = contestant.Budget;
        var times = new List<double>();
        var found = 0;
        for (var i = 0; i <= edits && left > TimeSpan.Zero; i++)
        {
            if (i > 0)
            {
                var next = Edit(open, i);
                compilation = compilation.ReplaceSyntaxTree(open, next);
                open = next;
            }

            using var late = new CancellationTokenSource(left);
            var watch = Stopwatch.StartNew();
            var start = Clock.Now;
            try
            {
                found = Ask(contestant, compilation, open, late.Token);
                times.Add((Clock.Now - start).TotalMilliseconds);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            left -= watch.Elapsed;
        }

        return (times.Count > 0 ? times[0] : 0, [.. times.Skip(1)], found);
    }

    private static int Ask(Contestant contestant, CSharpCompilation compilation, SyntaxTree open, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(open);
        if (contestant.Analyzers.IsEmpty) return model.GetDiagnostics(cancellationToken: cancellation).Length;
        var driver = Measurement.Attach(contestant, compilation, cancellation);
        model = driver.Compilation.GetSemanticModel(open);

        // Editors show the compiler's own diagnostics, too; so it pays for binding, whoever comes first.
        model.GetDiagnostics(cancellationToken: cancellation);
        return driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellation).GetAwaiter().GetResult().Count(d => contestant.Ids.Contains(d.Id));
    }

    /// <summary>Most edits are within a body; every fifth adds a member, so that the names of the project change.</summary>
    private static SyntaxTree Edit(SyntaxTree tree, int number)
    {
        var text = tree.GetText();
        var code = text.ToString();
        var at = number % 5 == 0 ? code.LastIndexOf('}') : code.LastIndexOf("return", StringComparison.Ordinal);
        var added = number % 5 == 0 ? $"    public int Edited{number}() => {number};\n" : $"_ = {number}; ";
        return tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), added)));
    }

    private static double At(double[] times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
