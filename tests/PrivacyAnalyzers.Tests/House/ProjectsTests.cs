using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>
/// Three projects, each analysed alone: a leak that crosses two boundaries is not seen, PRIV1005 and PRIV1006 point at the boundaries, and after
/// Fix All it is seen where it happens. So in an editor, where projects see each other's sources, as in a build, where they see images.
/// </summary>
public class ProjectsTests
{
    private const string Data = """
        using PrivacyAnalyzers;

        namespace Data;

        public class Customer
        {
            public int Id { get; set; }
            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
        }

        public record Row(int Id, string Contact);

        public class Store
        {
            private readonly List<Customer> _all = [];

            public Row Find(int id)
            {
                var customer = _all[id];
                return new Row(customer.Id, customer.Email);
            }
        }
        """;

    private const string Helpers = """
        namespace Helpers;

        public interface ITrail
        {
            void Note(string text);
        }

        public class Trail : ITrail
        {
            public void Note(string text) => Write("note: " + text);

            private static void Write(string line) => Console.WriteLine(line);
        }
        """;

    private const string App = """
        using Data;
        using Helpers;

        namespace App;

        public class Desk(Store store, ITrail trail)
        {
            public void Open(int id)
            {
                var row = store.Find(id);
                trail.Note("opened " + row.Id);
                trail.Note("opened for " + row.Contact);
            }
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_leak_across_two_boundaries_is_found_after_fix_all(bool asInAnEditor)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Project(Project(Project(workspace.CurrentSolution, "Data", Data), "Helpers", Helpers), "App", App, "Data", "Helpers");
        Assert.Equal(["Data PRIV1005 customer.Email", "Helpers PRIV1006 text"], await Found(solution, asInAnEditor));

        solution = await FixAll(solution, new UnmarkedMemberFix(), asInAnEditor);
        solution = await FixAll(solution, new SilentParameterFix(), asInAnEditor);
        Assert.Contains("public record Row(int Id, [property: Pii(PiiCategory.Contact)] string Contact);", await Text(solution, "Data"));
        Assert.Contains("void Note([Sink(Channel.Log)] string text);", await Text(solution, "Helpers"));
        Assert.Equal(App, await Text(solution, "App"));
        Assert.Equal(["App PRIV2001 \"opened for \" + row.Contact", "Data PRIV2006 Row"], await Found(solution, asInAnEditor));
    }

    private static Solution Project(Solution solution, string name, string code, params string[] references)
    {
        var id = ProjectId.CreateNewId(name);
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, parseOptions: parse,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: [KeyValuePair.Create("PRIV1006", ReportDiagnostic.Warn)]), metadataReferences: PrivacyTest.References.Value,
            projectReferences: solution.Projects.Where(p => references.Contains(p.Name)).Select(p => new ProjectReference(p.Id))));
        return solution.AddDocument(DocumentId.CreateNewId(id), "Usings.cs", PrivacyTest.GlobalUsings, filePath: name + "/Usings.cs")
            .AddDocument(DocumentId.CreateNewId(id), name + ".cs", code, filePath: name + "/" + name + ".cs");
    }

    private static async Task<string> Text(Solution solution, string project) =>
        (await solution.Projects.Single(p => p.Name == project).Documents.Single(d => d.Name == project + ".cs").GetTextAsync()).ToString();

    private static async Task<List<string>> Found(Solution solution, bool asInAnEditor)
    {
        var found = new List<string>();
        foreach (var project in solution.Projects)
            foreach (var d in await Diagnostics(project, asInAnEditor))
                found.Add($"{project.Name} {d.Id} {d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}");
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static async Task<ImmutableArray<Diagnostic>> Diagnostics(Project project, bool asInAnEditor)
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        foreach (var reference in compilation.References.OfType<CompilationReference>().ToList())
        {
            if (asInAnEditor) break;
            using var image = new MemoryStream();
            Assert.True(reference.Compilation.Emit(image).Success);
            compilation = (CSharpCompilation)compilation.ReplaceReference(reference, MetadataReference.CreateFromImage(image.ToArray()));
        }

        return await PrivacyTest.Analyze(compilation);
    }

    private static async Task<Solution> FixAll(Solution solution, CodeFixProvider fix, bool asInAnEditor)
    {
        var context = new FixAllContext(solution.Projects.First().Documents.First(), fix, FixAllScope.Solution, fix.FixableDiagnosticIds[0], fix.FixableDiagnosticIds, new Provider(fix.FixableDiagnosticIds[0], asInAnEditor), CancellationToken.None);
        var action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Provider(string id, bool asInAnEditor) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => (await Diagnostics(project, asInAnEditor)).Where(d => d.Id == id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
