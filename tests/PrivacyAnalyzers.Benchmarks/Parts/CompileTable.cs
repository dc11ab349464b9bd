using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Contestants;
using PrivacyAnalyzers.Benchmarks.Corpus;
using PrivacyAnalyzers.Benchmarks.Report;

namespace PrivacyAnalyzers.Benchmarks.Parts;

/// <summary>Parts (a), (c) and (d): whole compiles of ordinary code.</summary>
internal sealed class CompileTable(Options options, IReadOnlyList<Contestant> contestants)
{
    private readonly List<(string Corpus, int Lines, Sample?[] Samples)> _done = [];

    public void Print()
    {
        if (!options.Parts.Overlaps(["a", "c", "d"])) return;
        new Table(["corpus", .. contestants.Select(static c => c.Name)]).Head("**Compile: time and allocations, as multiples of the compiler alone** (in brackets the diagnostics)");
        if (options.Parts.Contains("a"))
            foreach (var lines in options.Lines) Measure($"(a) generated, {lines / 1000}k lines", lines, References.Sources(new Realistic(lines, marked: true).Files()));
        if (options.Parts.Contains("c"))
        {
            var portal = Handwritten.Portal(out var lines);
            Measure($"(c) samples/VoipPortal, {lines / 1000.0:n1}k lines", lines, portal);
            var product = Handwritten.Product(out lines);
            Measure($"(c) our own source, {lines / 1000.0:n1}k lines", lines, product);
        }

        if (options.Parts.Contains("d"))
        {
            var lines = options.Lines[0];
            Measure($"(d) generated without marks, {lines / 1000}k lines", lines, References.Sources(new Realistic(lines, marked: false).Files()));
        }

        PrintBuild();
        PrintGrowth();
        PrintLead();
    }

    private void Measure(string corpus, int lines, Func<CSharpCompilation> sources)
    {
        var able = contestants.Select(c => c.IsRival && lines > Options.MaxRivalLines ? c with { Absent = "too large" } : c).ToList();

        // What takes a minute needs no warming up, and a second round would tell nothing new.
        var samples = Measurement.SideBySide(able, sources, lines > Options.MaxRivalLines ? 0 : options.Rounds);
        _done.Add((corpus, lines, samples));
        var alone = samples[0]!.Value;
        Table.Row([corpus, Cells.Absolute(alone), .. contestants.Skip(1).Select((c, i) => able[i + 1].Absent == "too large" ? "not run" : Cells.Ratio(c, samples[i + 1], alone))]);
    }

    /// <summary>
    /// The compiler alone binds and reports; a build parses and emits, too. What an analyzer adds is the same in both, so that its share of
    /// a build is smaller.
    /// </summary>
    private void PrintBuild()
    {
        new Table(["corpus", .. contestants.Skip(1).Select(static c => c.Name)]).Head("**The same as multiples of a whole build** (parse, bind, emit; of the others a build and what they add to the compiler alone)");
        foreach (var (corpus, _, samples) in _done)
        {
            var build = samples[1]!.Value.Milliseconds;
            Table.Row([corpus, Cells.Absolute(samples[1]!.Value), .. samples.Skip(2).Select(s => s is { } sample ? $"{(build + sample.Milliseconds - samples[0]!.Value.Milliseconds) / build:n2} x" : "")]);
        }
    }

    /// <summary>Growth is linear where this stays the same down a column.</summary>
    private void PrintGrowth()
    {
        new Table(["corpus", .. contestants.Select(static c => c.Name)]).Head("**Growth: ms per 10,000 lines** (of the compiler alone; of the others what they add to it)");
        foreach (var (corpus, lines, samples) in _done)
            Table.Row([corpus, .. samples.Select((s, i) => s is not { } sample ? "" : $"{(sample.Milliseconds - (i == 0 ? 0 : samples[0]!.Value.Milliseconds)) * 10_000 / lines:n0}")]);
    }

    /// <summary>The analyzers' own time: what the faster of the two taint engines needs for each millisecond of ours.</summary>
    private void PrintLead()
    {
        var ours = contestants.ToList().IndexOf(Contestant.Ours);
        int[] taint = [.. contestants.Select(static (c, i) => (c, i)).Where(static x => x.c.Key is "ca" or "scs" && x.c.Absent is null).Select(static x => x.i)];
        if (ours < 0 || taint.Length == 0) return;
        Console.WriteLine();
        foreach (var (corpus, _, samples) in _done)
        {
            var alone = samples[0]!.Value.Milliseconds;
            var fastest = taint.Where(i => samples[i] is not null).Select(i => samples[i]!.Value.Milliseconds - alone).DefaultIfEmpty(0).Min();
            var own = samples[ours]!.Value.Milliseconds - alone;
            if (fastest > 0) Console.WriteLine($"- {corpus}: the faster taint engine adds {fastest:n0} ms, ours {own:n0} ms{(own > 0 ? $": {fastest / own:n1} to 1" : "")}");
        }
    }
}
