using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>The same input gives the same diagnostics, whatever the scheduling and the order of the files.</summary>
public class DeterminismTests
{
    [Fact]
    public async Task Fifty_runs_at_once_in_shuffled_order_say_the_same()
    {
        var cases = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance"), "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f)[0] != '_' && Path.GetFileName(Path.GetDirectoryName(f)) is "Guards" or "Interproc" or "Dispatch" or "Delegates" or "Fields")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(s => !s.Contains("//# newest", StringComparison.Ordinal)).Take(30).ToList();
        var first = await Run(cases);
        Assert.NotEmpty(first);
        var others = await Task.WhenAll(Enumerable.Range(0, 49).Select(seed => Task.Run(() => Run(cases, seed))));
        Assert.All(others, other => Assert.Equal(first, other));
    }

    private static async Task<string> Run(IReadOnlyList<string> cases, int? seed = null)
    {
        var order = cases.ToArray();
        if (seed is { } number) new Random(number).Shuffle(order);
        var found = await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile([Domain.Source, .. order]));
        return string.Join("\n", found.Select(d => Show(d)).Order(StringComparer.Ordinal));
    }

    /// <summary>All that a reader or a tool sees; the file's name differs with the order.</summary>
    private static string Show(Diagnostic d) =>
        $"{d.Location.SourceSpan} {d.Id} {d.GetMessage()} [{string.Join(" ", d.AdditionalLocations.Select(l => l.SourceSpan))}] {string.Join(" ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))}";
}
