using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Holds for every way that every fix proposes on every case of the contract: the code compiles, the diagnostic is gone, no other came.</summary>
public class EveryFixTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Conformance");

    private static readonly CodeFixProvider[] s_fixes =
        [.. typeof(PrivacyFix).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider))).Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

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
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true),
            parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), metadataReferences: PrivacyTest.References.Value));
        project = project.AddDocument("Usings.cs", PrivacyTest.GlobalUsings, filePath: "Usings.cs").Project.AddDocument("Domain.cs", Domain.Source, filePath: "Domain.cs").Project;
        var document = project.AddDocument("Test.cs", source, filePath: "Test.cs");
        var before = await Diagnostics(document);
        foreach (var diagnostic in before)
        {
            foreach (var action in await Actions(document, diagnostic))
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
                var compilation = (CSharpCompilation)(await changed.Project.GetCompilationAsync())!;
                var where = $"{diagnostic.Id} '{action.Title}' at {source[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]}";
                if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
                {
                    problems.Add($"{where}: {error}\n{await changed.GetTextAsync()}");
                    continue;
                }

                var after = await Diagnostics(changed);
                // Where several categories meet in one argument, taking out the strictest brings the next to light.
                if (after.Count > before.Count || after.Count(d => d.Id == diagnostic.Id) >= before.Count(d => d.Id == diagnostic.Id)) problems.Add($"{where}: {before.Count} before, {after.Count} after: {string.Join(", ", after.Select(d => d.Id))}\n{await changed.GetTextAsync()}");
            }
        }

        return problems;
    }

    private static async Task<List<Diagnostic>> Diagnostics(Document document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        return [.. (await PrivacyTest.AnalyzeAnything(compilation)).Where(d => d.Location.SourceTree == tree)];
    }

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }
}
