using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Holds for every way that every fix proposes on every case of the contract: the code compiles, the diagnostic is gone, no other came.</summary>
public class EveryFixTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Conformance");

    public static TheoryData<string> Areas => [.. Directory.GetDirectories(s_folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task A_fixed_case_compiles_and_is_silent(string area)
    {
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(s_folder, area), "*.cs").Order(StringComparer.Ordinal))
        {
            var source = File.ReadAllText(file);
#if ROSLYN48
            if (new Markup(source).NeedsNewest) continue;
#endif
            foreach (var problem in await Problems(source)) problems.Add(Path.GetFileName(file) + ": " + problem);
        }

        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
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
                var compilation = (CSharpCompilation)(await changed.Project.GetCompilationAsync())!;
                var where = $"{diagnostic.Id} '{action.Title}' at {source[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]}";
                if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
                {
                    problems.Add($"{where}: {error}\n{await changed.GetTextAsync()}");
                    continue;
                }

                var after = await FixWorkspace.Diagnostics(changed);
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
        foreach (var file in Directory.EnumerateFiles(Path.Combine(s_folder, area), "*.cs").Order(StringComparer.Ordinal))
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
