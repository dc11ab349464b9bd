using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>Fixes that change one node of the document, whatever node that is.</summary>
public abstract class EditFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ids);

    public sealed override FixAllProvider GetFixAllProvider() => new OneByOne(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        if (await ProjectRules.Of(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } rules) return;
        foreach (var diagnostic in context.Diagnostics.Where(d => FixableDiagnosticIds.Contains(d.Id)))
        {
            if (!root.FullSpan.Contains(diagnostic.Location.SourceSpan) || Edit(diagnostic, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), root, model, rules) is not var (title, changed)) continue;
            context.RegisterCodeFix(CodeAction.Create(title, cancellation => Formatter.FormatAsync(context.Document.WithSyntaxRoot(changed), Formatter.Annotation, cancellationToken: cancellation), diagnostic.Id), diagnostic);
        }
    }

    /// <summary>The title and the new root; null where nothing can be proposed.</summary>
    internal abstract (string Title, SyntaxNode Root)? Edit(Diagnostic diagnostic, SyntaxNode node, SyntaxNode root, SemanticModel model, ProjectPolicy rules);

    /// <summary>All of a document, each on what the one before left. There is one way only, so that no key has to choose: "dotnet format" may bring none, or another rule's.</summary>
    private sealed class OneByOne(EditFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var cancellation = context.CancellationToken;
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;
            if (await ProjectRules.Of(document.Project, cancellation).ConfigureAwait(false) is not { } rules) return document;
            var places = diagnostics.Where(d => root.FullSpan.Contains(d.Location.SourceSpan)).OrderBy(static d => d.Location.SourceSpan.Start)
                .Select(d => (Diagnostic: d, Node: root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true))).ToList();
            document = document.WithSyntaxRoot(root.TrackNodes(places.Select(static p => p.Node).Distinct()));
            foreach (var (diagnostic, place) in places)
            {
                if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } now || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return document;
                if (now.GetCurrentNode(place) is { } node && fix.Edit(diagnostic, node, now, model, rules) is var (_, changed)) document = document.WithSyntaxRoot(changed);
            }

            return await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        }
    }
}
