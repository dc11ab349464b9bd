using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Holds for every way that every fix proposes on every case of the contract: the code compiles, the diagnostic is gone, no other came.</summary>
public class EveryFixTests
{
    private const string Rules = "Rules";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Conformance");

    /// <summary>The areas of the contract's cases, and the cases about rules that judge no flow.</summary>
    public static TheoryData<string> Areas => [.. Directory.GetDirectories(s_folder).Select(d => Path.GetFileName(d)!).Append(Rules).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. PrivacyTest.Shipped.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task A_fixed_case_compiles_and_is_silent(string area)
    {
        var problems = new List<string>();
        foreach (var file in FilesOf(area))
        {
            var source = File.ReadAllText(file);
#if ROSLYN48
            if (new Markup(source).NeedsNewest) continue;
#endif
            foreach (var problem in await Problems(source)) problems.Add(Path.GetFileName(file) + ": " + problem);
        }

        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    /// <summary>What the pages call bad is what people will try the fixes on first.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_a_page_calls_bad_is_mended_where_a_fix_is_offered(string id)
    {
        var problems = new List<string>();
        foreach (var source in House.PageTests.BadOf(id))
        {
            problems.AddRange(await Problems(source));
            problems.AddRange(await ProblemsOfFixAll(source));
        }

        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    /// <summary>Mending all at once leaves code that compiles, and nothing that the fix would mend if it were asked again.</summary>
    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Mending_all_leaves_nothing_to_mend(string area)
    {
        var problems = new List<string>();
        foreach (var file in FilesOf(area))
        {
            var source = File.ReadAllText(file);
#if ROSLYN48
            if (new Markup(source).NeedsNewest) continue;
#endif
            foreach (var problem in await ProblemsOfFixAll(source)) problems.Add(Path.GetFileName(file) + ": " + problem);
        }

        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    internal static IEnumerable<string> FilesOf(string area) =>
        Directory.EnumerateFiles(area == Rules ? Path.Combine(AppContext.BaseDirectory, "Cases", Rules) : Path.Combine(s_folder, area), "*.cs").Order(StringComparer.Ordinal);

    private static async Task<List<string>> ProblemsOfFixAll(string source)
    {
        var problems = new List<string>();
        using var workspace = new FixWorkspace(source);
        var document = workspace.Document;
        var before = await FixWorkspace.Diagnostics(document);
        foreach (var group in before.GroupBy(d => d.Id))
        {
            if (await FixWorkspace.ApplyAll(document, group.Key, before) is not { } changed) continue;
            var (errors, after) = await FixWorkspace.Compiled(changed);
            if (errors.Count > 0)
            {
                problems.Add($"All {group.Key}: {errors[0]}\n{await changed.GetTextAsync()}");
                continue;
            }

            foreach (var left in after.Where(d => d.Id == group.Key))
                if (await FixWorkspace.Actions(changed, left) is { Count: > 0 } again) problems.Add($"All {group.Key}: '{again[0].Title}' is left for line {left.Location.GetLineSpan().StartLinePosition.Line + 1}\n{await changed.GetTextAsync()}");
        }

        return problems;
    }

    private static async Task<List<string>> Problems(string source)
    {
        var problems = new List<string>();
        using var workspace = new FixWorkspace(source);
        var document = workspace.Document;
        var before = await FixWorkspace.Diagnostics(document);
        foreach (var diagnostic in before)
        {
            foreach (var action in await FixWorkspace.Actions(document, diagnostic))
            {
                var changed = await FixWorkspace.Apply(document, action);
                var where = $"{diagnostic.Id} '{action.Title}' at {source[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]}";
                var (errors, after) = await FixWorkspace.Compiled(changed);
                if (errors.Count > 0)
                {
                    problems.Add($"{where}: {errors[0]}\n{await changed.GetTextAsync()}");
                    continue;
                }

                // Where several categories meet in one argument, taking out the strictest brings the next to light.
                if (after.Count > before.Count || after.Count(d => d.Id == diagnostic.Id) >= before.Count(d => d.Id == diagnostic.Id)) problems.Add($"{where}: {before.Count} before, {after.Count} after: {string.Join(", ", after.Select(d => d.Id))}\n{await changed.GetTextAsync()}");
            }
        }

        return problems;
    }

    /// <summary>Half-typed code, and findings of what the document was before: whatever the fixes are given, they propose or keep silent.</summary>
    [Theory]
    [MemberData(nameof(Areas))]
    public async Task No_fix_throws(string area)
    {
        foreach (var file in FilesOf(area))
        {
            var source = File.ReadAllText(file);
            using var original = new FixWorkspace(source);
            var found = await FixWorkspace.Diagnostics(original.Document);
            var random = new Random(source.Length);
            for (var i = 0; i < 2; i++)
            {
                var tokens = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().ToList();
                var gone = tokens[random.Next(tokens.Count)].Span;
                using var broken = new FixWorkspace(i == 0 ? source.Remove(gone.Start, gone.Length) : source[..gone.End]);
                foreach (var diagnostic in found.Concat(await FixWorkspace.Diagnostics(broken.Document)))
                    foreach (var action in await FixWorkspace.Actions(broken.Document, diagnostic))
                        Assert.NotNull(await FixWorkspace.Apply(broken.Document, action));
            }
        }
    }
}
