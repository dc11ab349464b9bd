using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>Sources that mean the same have the same findings, at the same code; sources that release more have no fewer.</summary>
public class RewriteTests
{
    private const string Mark = "finding";

    /// <summary>
    /// Rewrites try the engine, not the compiler, and the engine is one binary for all compilers: on the newest it has to hold for every folder. On the
    /// oldest the short examples, a few of each subject, show that what is rewritten is read alike there; all the cases would take minutes more.
    /// </summary>
#if ROSLYN48
    private static readonly string[] s_tops = ["Conformance"];
#else
    private static readonly string[] s_tops = ["Cases", "Conformance"];
#endif

    public static TheoryData<string> Folders => [.. s_tops.SelectMany(static top => Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, top), "*", SearchOption.AllDirectories))
        .Where(static d => Directory.EnumerateFiles(d, "*.cs").Any()).Select(static d => Path.GetRelativePath(AppContext.BaseDirectory, d).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Both in one, since what is found at first is half of the work of either.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public async Task The_same_meaning_has_the_same_findings_and_more_releases_have_no_fewer(string folder)
    {
        var (compilation, before) = await Marked(folder);
        var after = await Found(Rewritten(compilation, static (root, _) => new Rewrites.AddReleases().Visit(root)));
        Assert.Equal([], before.Except(after));

        var all = Rewrites.All.Aggregate(compilation, static (source, rewrite) => Rewritten(source, rewrite.Value));
        all = all.RemoveAllSyntaxTrees().AddSyntaxTrees(all.SyntaxTrees.Reverse());
        if (Difference(before, await Found(all)) is not { } difference) return;

        // One of them, as a rule.
        var each = new List<string> { difference };
        foreach (var (name, rewrite) in Rewrites.All)
            if (Difference(before, await Found(Rewritten(compilation, rewrite))) is { } own) each.Add(name + ": " + own);
        throw new XunitException(string.Join("\n", each));
    }

    /// <summary>The files of a folder, with a mark at each node that something is found at.</summary>
    private static async Task<(CSharpCompilation Compilation, List<string> Found)> Marked(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.cs").Where(static f => Path.GetFileName(f)[0] != '_').Order(StringComparer.Ordinal).Select(File.ReadAllText);
#if ROSLYN48
        files = files.Where(static f => !new Markup(f).NeedsNewest);
#endif
        var compilation = PrivacyTest.Compile([Domain.Source, .. files]);
        var found = await PrivacyTest.Analyze(compilation);
        var marked = new Dictionary<SyntaxTree, SyntaxTree>();
        foreach (var file in found.GroupBy(static d => d.Location.SourceTree!))
        {
            var root = file.Key.GetRoot();
            var nodes = file.Select(d => root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true)).Distinct().ToList();
            var numbers = nodes.Select(static (n, i) => (n, i)).ToDictionary(static p => p.n, static p => p.i);
            root = root.ReplaceNodes(nodes, (old, now) => now.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, $"{file.Key.FilePath} {numbers[old]}: {old}")));
            marked[file.Key] = file.Key.WithRootAndOptions(root, file.Key.Options);
            compilation = compilation.ReplaceSyntaxTree(file.Key, marked[file.Key]);
        }

        // The marks are no text: what was found stands where it stood.
        return (compilation, Shown(found.Select(d => (d.Id, Location.Create(marked[d.Location.SourceTree!], d.Location.SourceSpan)))));
    }

    private static CSharpCompilation Rewritten(CSharpCompilation compilation, Func<SyntaxNode, SemanticModel, SyntaxNode> rewrite)
    {
        // Usings and domain come first, and stay.
        foreach (var tree in compilation.SyntaxTrees.Skip(2))
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(rewrite(tree.GetRoot(), compilation.GetSemanticModel(tree)), tree.Options));
        return compilation;
    }

    /// <summary>The rules and the marks of what was found; of what stands where nothing was before, the code. Where both verdicts pass, either is as good afterwards.</summary>
    private static async Task<List<string>> Found(CSharpCompilation compilation) => Shown((await PrivacyTest.Analyze(compilation)).Select(static d => (d.Id, d.Location)));

    private static List<string> Shown(IEnumerable<(string Id, Location At)> found) =>
        [.. found.Where(static d => !IsOptional(d.At)).Select(static d => d.Id + " " + At(d.At)).Order(StringComparer.Ordinal)];

    private static bool IsOptional(Location location)
    {
        var text = location.SourceTree!.GetText();
        return text.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Contains("//?", StringComparison.Ordinal);
    }

    private static string At(Location location)
    {
        var root = location.SourceTree!.GetRoot();
        var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var marked = node.DescendantNodesAndSelf().Concat(node.Ancestors()).Where(n => n.Span.Contains(location.SourceSpan)).SelectMany(static n => n.GetAnnotations(Mark)).FirstOrDefault()
            ?? node.DescendantNodes().SelectMany(static n => n.GetAnnotations(Mark)).FirstOrDefault();
        return marked?.Data ?? $"{location.SourceTree!.FilePath}: {node}";
    }

    private static string? Difference(List<string> before, List<string> after)
    {
        var lost = before.ToList();
        var added = after.ToList();
        foreach (var item in after) lost.Remove(item);
        foreach (var item in before) added.Remove(item);
        return lost.Count + added.Count == 0 ? null : $"lost {string.Join(", ", lost)}; added {string.Join(", ", added)}";
    }
}
