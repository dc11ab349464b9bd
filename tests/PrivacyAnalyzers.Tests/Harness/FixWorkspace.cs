using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Governance;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>One document beside the shared domain, with what the fixes propose for its findings.</summary>
internal sealed class FixWorkspace : IDisposable
{
    /// <summary>All that mend; to accept a finding is another matter.</summary>
    private static readonly CodeFixProvider[] s_fixes =
        [.. typeof(PrivacyFix).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider)) && t != typeof(AcceptFix)).Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    private readonly AdhocWorkspace _workspace = new();

    public FixWorkspace(string source)
    {
        var project = _workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true),
            parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), metadataReferences: PrivacyTest.References.Value));
        project = project.AddDocument("Usings.cs", PrivacyTest.GlobalUsings, filePath: "Usings.cs").Project.AddDocument("Domain.cs", Domain.Source, filePath: "Domain.cs").Project;
        Document = project.AddDocument("Test.cs", source, filePath: "Test.cs");
    }

    public Document Document { get; }

    public static async Task<List<Diagnostic>> Diagnostics(Document document) => (await Compiled(document)).Found;

    /// <summary>The compiler's errors in the document's project, and what the analyzers find in the document.</summary>
    public static async Task<(IReadOnlyList<Diagnostic> Errors, List<Diagnostic> Found)> Compiled(Document document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var files = await Task.WhenAll(document.Project.AdditionalDocuments.Select(static async f => (f.Name, (await f.GetTextAsync()).ToString())));
        var (errors, found) = await PrivacyTest.Compiled(compilation, files);
        return (errors, [.. found.Where(d => d.Location.SourceTree == tree)]);
    }

    public static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public static async Task<Document> Apply(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>The document with all findings of a rule mended by the best way of each; null where no fix is about the rule, or all at once goes beyond a document.</summary>
    public static async Task<Document?> ApplyAll(Document document, string id, IReadOnlyList<Diagnostic> found)
    {
        if (s_fixes.FirstOrDefault(f => f.FixableDiagnosticIds.Contains(id)) is not { } fix || fix.GetFixAllProvider() is not { } all || !all.GetSupportedFixAllScopes().Contains(FixAllScope.Document)) return null;
        var context = new FixAllContext(document, fix, FixAllScope.Document, id, [id], new Found(found, id), CancellationToken.None);
        return await all.GetFixAsync(context) is { } action ? await Apply(document, action) : null;
    }

    /// <summary>What the ways of mending the first finding make of the document, by their equivalence keys.</summary>
    public static async Task<Dictionary<string, string>> Proposals(string source)
    {
        using var workspace = new FixWorkspace(source);
        var made = new Dictionary<string, string>();
        foreach (var action in await Actions(workspace.Document, (await Diagnostics(workspace.Document))[0]))
            made[action.EquivalenceKey!] = (await (await Apply(workspace.Document, action)).GetTextAsync()).ToString();
        return made;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What accepting all findings makes of the document's project; null where there is nothing to accept, or no fix may touch the file.</summary>
    public static async Task<Document?> AcceptAll(Document document, IReadOnlyList<Diagnostic> found, FixAllScope scope)
    {
        var fix = new AcceptFix();
        var context = new FixAllContext(document, fix, scope, nameof(AcceptFix), fix.FixableDiagnosticIds, new Found(found), CancellationToken.None);
        return await fix.GetFixAllProvider().GetFixAsync(context) is { } action ? await Apply(document, action) : null;
    }

    private sealed class Found(IReadOnlyList<Diagnostic> found, string? id = null) : FixAllContext.DiagnosticProvider
    {
        private readonly IEnumerable<Diagnostic> _found = found.Where(d => id is null || d.Id == id);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(_found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(_found.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
