using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>Fixes that change one node of the document, whatever node that is. Edits of different findings never meet.</summary>
public abstract class EditFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ids);

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!root.FullSpan.Contains(diagnostic.Location.SourceSpan) || Edit(diagnostic, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), root, model) is not var (title, changed)) continue;
            context.RegisterCodeFix(CodeAction.Create(title, cancellation => Formatter.FormatAsync(context.Document.WithSyntaxRoot(changed), Formatter.Annotation, cancellationToken: cancellation), diagnostic.Id), diagnostic);
        }
    }

    /// <summary>The title and the new root; null where nothing can be proposed.</summary>
    internal abstract (string Title, SyntaxNode Root)? Edit(Diagnostic diagnostic, SyntaxNode node, SyntaxNode root, SemanticModel model);
}
