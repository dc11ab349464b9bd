using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>One compile: how long it took, what it allocated, what was found.</summary>
internal readonly record struct Sample(double Milliseconds, double Megabytes, int Diagnostics);

/// <summary>Compiles the same sources up to all diagnostics: the compiler alone, and with analyzers attached.</summary>
internal static class Measurement
{
    /// <summary>Runs the contestants in turn, so that a slow moment of the machine hits all of them; the fastest of the rounds counts.</summary>
    public static Sample[] SideBySide(IReadOnlyList<Contestant> contestants, Func<CSharpCompilation> sources, int rounds)
    {
        var best = new Sample[contestants.Count];
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var sample = Once(contestants[i], sources());
                // The first round warms up.
                if (round > 0 && (round == 1 || sample.Milliseconds < best[i].Milliseconds)) best[i] = sample;
            }
        }

        return best;
    }

    private static Sample Once(Contestant contestant, CSharpCompilation compilation)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var found = 0;
        if (contestant.Analyzers.IsEmpty)
        {
            Check(compilation.GetDiagnostics());
        }
        else
        {
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), Crashed, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(contestant.Severities));
            var diagnostics = compilation.WithAnalyzers(contestant.Analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
            Check(diagnostics);
            found = diagnostics.Count(d => contestant.Analyzers.Any(a => a.SupportedDiagnostics.Any(s => s.Id == d.Id)));
        }

        watch.Stop();
        return new(watch.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6, found);
    }

    private static void Crashed(Exception error, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) => Console.Error.WriteLine(analyzer + ": " + error);

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error) throw new InvalidOperationException(error.ToString());
    }
}
