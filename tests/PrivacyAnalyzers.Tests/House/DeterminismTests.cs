using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>A whole application whose parts call each other: its files keep their names, only their order differs.</summary>
    [Fact]
    public async Task So_do_fifty_runs_over_one_application()
    {
        var files = Repository.Files("samples/VoipPortal", "*.cs").Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: Path.GetRelativePath(Repository.Root, f), encoding: System.Text.Encoding.UTF8))
            .Prepend(CSharpSyntaxTree.ParseText(PrivacyTest.GlobalUsings, path: "Usings.cs", encoding: System.Text.Encoding.UTF8)).ToArray();
        var model = Repository.Files("samples/VoipPortal", "*.privacymodel").Select(f => (f, File.ReadAllText(f))).ToArray();
        var empty = PrivacyTest.Compile().RemoveAllSyntaxTrees();
        var first = await Analyse(files);
        Assert.True(first.Count(static c => c == '\n') > 8, first);
        var others = await Task.WhenAll(Enumerable.Range(0, 49).Select(seed => Task.Run(() =>
        {
            var order = files.ToArray();
            new Random(seed).Shuffle(order);
            return Analyse(order);
        })));
        Assert.All(others, other => Assert.Equal(first, other));

        async Task<string> Analyse(SyntaxTree[] order) =>
            string.Join("\n", (await PrivacyTest.AnalyzeAnything(empty.AddSyntaxTrees(order), model)).Select(static d =>
                $"{d.Location.GetLineSpan()} {d.Id} {d.Severity} {d.GetMessage()} [{string.Join(" ", d.AdditionalLocations.Select(static l => l.GetLineSpan()))}] {string.Join(" ", d.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
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
