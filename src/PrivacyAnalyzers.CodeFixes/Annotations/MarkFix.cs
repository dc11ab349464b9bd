using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>Fixes that write a mark on a declaration, wherever in the project it stands. Many findings may ask for the same mark.</summary>
public abstract class MarkFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ids);

    public sealed override FixAllProvider GetFixAllProvider() => Everywhere.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MissingMark.Of(diagnostic, compilation) is not { } mark || Marking.DeclarationOf(mark.Member, context.CancellationToken) is null) continue;
            var title = $"Mark '{mark.Member.Name}' as [{mark.Attribute}{(mark.Word.Length > 0 ? "(" + mark.Word + ")" : "")}]";
            context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(project, [diagnostic], cancellation), diagnostic.Id), diagnostic);
        }
    }

    private static async Task<Solution> Apply(Project project, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return project.Solution;
        if (await ProjectRules.Of(project, cancellation).ConfigureAwait(false) is not { Policy.Vocabulary: var vocabulary }) return project.Solution;
        var solution = project.Solution;
        var places = MissingMark.Once(diagnostics.Select(d => MissingMark.Of(d, compilation)).OfType<MissingMark>(), vocabulary)
            .Select(m => (Mark: m, Node: Marking.DeclarationOf(m.Member, cancellation))).Where(static p => p.Node is not null).ToList();
        foreach (var file in places.GroupBy(static p => p.Node!.SyntaxTree))
        {
            if (project.GetDocument(file.Key) is not { } document) continue;
            var root = await file.Key.GetRootAsync(cancellation).ConfigureAwait(false);
            var marks = file.ToLookup(static p => p.Node!, static p => p.Mark);
            var changed = root.ReplaceNodes(marks.Select(static g => g.Key), (place, node) => marks[place].Aggregate(node, (n, mark) => Marking.Mark(place, n, mark, compilation)));
#pragma warning disable RS1030 // One file that is about to be changed.
            changed = Marking.WithUsing(changed, compilation.GetSemanticModel(file.Key), marks.First().Key.SpanStart);
#pragma warning restore RS1030
            solution = solution.WithDocumentSyntaxRoot(document.Id, changed);
        }

        return solution;
    }

    /// <summary>Mends all findings of a document, a project or a solution. Each project's marks stand in its own files.</summary>
    private sealed class Everywhere : FixAllProvider
    {
        public static readonly Everywhere Instance = new();

        public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
            Task.FromResult<CodeAction?>(CodeAction.Create("Mark all", cancellation => Apply(context.WithCancellationToken(cancellation)), nameof(Everywhere)));

        private static async Task<Solution> Apply(FixAllContext context)
        {
            var solution = context.Solution;
            if (context.Scope == FixAllScope.Document && context.Document is { } document)
                return await MarkFix.Apply(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false), context.CancellationToken).ConfigureAwait(false);
            var projects = context.Scope == FixAllScope.Solution ? solution.Projects.Select(static p => p.Id).ToList() : [context.Project.Id];
            foreach (var id in projects)
            {
                // Found in the code as it was, which is why the fix of one project leaves the others' places alone.
                var found = await context.GetAllDiagnosticsAsync(context.Solution.GetProject(id)!).ConfigureAwait(false);
                if (found.Length > 0) solution = await MarkFix.Apply(solution.GetProject(id)!, found, context.CancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
