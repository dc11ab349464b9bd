using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Benchmarks.Contestants;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>One compile: how long it took, what it allocated, what was found.</summary>
/// <param name="Milliseconds">By the clock that was chosen.</param>
/// <param name="Megabytes">Allocated, whether or not it was collected since.</param>
/// <param name="Diagnostics">Of the contestant, without those of the compiler.</param>
internal readonly record struct Sample(double Milliseconds, double Megabytes, int Diagnostics);

/// <summary>Compiles the same sources up to all diagnostics: the compiler alone, and with analyzers attached.</summary>
internal static class Measurement
{
    /// <summary>
    /// Runs the contestants in turn, so that a slow moment of the machine hits all of them, and takes the fastest round of each. The first
    /// round warms up, and only counts for those that it leaves without time for another. Null for who did not finish within the budget.
    /// </summary>
    public static Sample?[] SideBySide(IReadOnlyList<Contestant> contestants, Func<CSharpCompilation> sources, int rounds)
    {
        var best = new Sample?[contestants.Count];
        var left = contestants.Select(static c => c.Budget).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                if (contestants[i].Absent is not null || left[i] <= TimeSpan.Zero) continue;
                var watch = Stopwatch.StartNew();
                var sample = Once(contestants[i], sources, left[i]);
                left[i] -= watch.Elapsed;

                // Who had no time to finish this round would have none for the next.
                if (sample is null) left[i] = TimeSpan.Zero;
                else if (best[i] is not { } known || sample.Value.Milliseconds < known.Milliseconds) best[i] = sample;
            }
        }

        return best;
    }

    private static Sample? Once(Contestant contestant, Func<CSharpCompilation> sources, TimeSpan budget)
    {
        // Parsing is no analyzer's work; only a whole build counts it.
        var compilation = contestant == Contestant.Build ? null : sources();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Clock.Now;
        var found = 0;
        if (compilation is null)
        {
            Check(sources().Emit(Stream.Null).Diagnostics);
        }
        else if (contestant.Analyzers.IsEmpty)
        {
            Check(compilation.GetDiagnostics());
        }
        else
        {
            using var late = new CancellationTokenSource(budget);
            try
            {
                var diagnostics = Attach(contestant, compilation, late.Token).GetAllDiagnosticsAsync(late.Token).GetAwaiter().GetResult();
                Check(diagnostics);
                found = diagnostics.Count(d => contestant.Ids.Contains(d.Id));
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }

        return new((Clock.Now - start).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6, found);
    }

    public static CompilationWithAnalyzers Attach(Contestant contestant, CSharpCompilation compilation, CancellationToken late)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (error, analyzer, _) => Crashed(error, analyzer, late), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(contestant.Severities)).WithAnalyzers(contestant.Analyzers, options);
    }

    private static readonly HashSet<string> s_crashed = [];

    private static void Crashed(Exception error, DiagnosticAnalyzer analyzer, CancellationToken late)
    {
        // Who is stopped in the middle may stumble. Once an analyzer is enough to know of any other crash.
        if (late.IsCancellationRequested) return;
        lock (s_crashed)
            if (s_crashed.Add(analyzer.ToString()!)) Console.Error.WriteLine(analyzer + ": " + error);
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("CS", StringComparison.Ordinal)) is { } error) throw new InvalidOperationException(error.ToString());
    }
}
