using PrivacyAnalyzers.Benchmarks.Contestants;
using PrivacyAnalyzers.Benchmarks.Corpus;
using PrivacyAnalyzers.Benchmarks.Report;

namespace PrivacyAnalyzers.Benchmarks.Parts;

/// <summary>Part (b): an engine with summaries stays flat per method, one that follows each call grows with every layer.</summary>
internal sealed class FanOutTable(Options options, IReadOnlyList<Contestant> all)
{
    private readonly List<Contestant> _contestants = [.. all.Where(static c => c != Contestant.Build)];

    /// <summary>So many that the smallest case has enough methods to measure.</summary>
    private const int Copies = 10;

    public void Print()
    {
        if (!options.Parts.Contains("b")) return;
        new Table(["fan-out, depth, methods", "compiler alone", "floor", .. _contestants.Skip(2).Select(static c => c.Name)])
            .Head("**(b) Fan-out: whole compile as a multiple of the floor; µs per method** (of the compiler alone and the floor: the whole compile; of the others what they add to the floor)");
        foreach (var width in new[] { 4, 8 })
        {
            // Who was late at one depth would be later still at the next.
            var late = new HashSet<Contestant>();
            for (var depth = 1; depth <= options.MaxDepth; depth++)
            {
                var corpus = new FanOut(width, depth, Copies);
                var able = _contestants.Select(c => late.Contains(c) ? c with { Absent = "late" } : c).ToList();
                var samples = Measurement.SideBySide(able, References.Sources(corpus.Files()), options.Rounds);
                for (var i = 0; i < samples.Length; i++)
                    if (samples[i] is null && _contestants[i].Absent is null) late.Add(_contestants[i]);
                var floor = samples[1]!.Value.Milliseconds;
                Table.Row([$"{width}, {depth}, {corpus.Methods}", PerMethod(samples[0]!.Value.Milliseconds), PerMethod(floor), .. _contestants.Skip(2).Select((c, i) => Cell(c, samples[i + 2]))]);

                string PerMethod(double milliseconds) => $"{milliseconds * 1000 / corpus.Methods:n0} µs";

                string Cell(Contestant contestant, Sample? sample) =>
                    Cells.Missing(contestant, sample) ?? $"{sample!.Value.Milliseconds / floor:n2} x, {PerMethod(sample.Value.Milliseconds - floor)} ({sample.Value.Diagnostics})";
            }
        }
    }
}
