using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>One way of mending a finding.</summary>
/// <param name="Key">Names the way for Fix All. The best way of each finding is also known by the rule's id, so that Fix All can take it wherever it differs.</param>
/// <param name="Apply">Makes the new root of the document.</param>
internal sealed record Proposal(string Title, string Key, Func<SyntaxNode> Apply);

/// <summary>What all fixes share: a fix only says what it proposes, best first, and proposes nothing where it cannot be right.</summary>
public abstract class PrivacyFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ids);

    public sealed override FixAllProvider GetFixAllProvider() => new OneByOne(this);

    internal abstract IEnumerable<Proposal> Propose(Finding finding);

    /// <summary>True for the kind of place that the fix is about.</summary>
    internal virtual bool IsFor(SyntaxNode place) => place is ExpressionSyntax;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (await ProjectRules.Of(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } rules) return;
        foreach (var diagnostic in context.Diagnostics.Where(d => FixableDiagnosticIds.Contains(d.Id)))
        {
            if (await Finding.Of(context.Document, rules, diagnostic, root, context.CancellationToken).ConfigureAwait(false) is not { } finding || !IsFor(finding.Place)) continue;
            var isBest = true;
            foreach (var proposal in Propose(finding))
            {
                var key = isBest ? diagnostic.Id : diagnostic.Id + "." + proposal.Key;
                context.RegisterCodeFix(CodeAction.Create(proposal.Title, _ => Task.FromResult(finding.Document.WithSyntaxRoot(finding.Names.Marked(proposal.Apply()))), key), diagnostic);
                isBest = false;
            }
        }
    }

    /// <summary>
    /// Mends a document's findings one after the other, each on what the one before left: two findings in one call edit the same template, which
    /// edits made side by side would lose.
    /// </summary>
    private sealed class OneByOne(PrivacyFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var cancellation = context.CancellationToken;
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;
            if (await ProjectRules.Of(document.Project, cancellation).ConfigureAwait(false) is not { } rules) return document;
            var ordered = diagnostics.OrderBy(static d => d.Location.SourceSpan.Start).ToList();
            var places = ordered.SelectMany(d => Finding.PlacesOf(d, root)).Distinct().ToList();
            document = document.WithSyntaxRoot(root.TrackNodes(places));
            foreach (var diagnostic in ordered)
            {
                cancellation.ThrowIfCancellationRequested();
                if (await Finding.Of(document, rules, diagnostic, root, cancellation).ConfigureAwait(false) is not { } finding || !fix.IsFor(finding.Place)) continue;
                var proposals = fix.Propose(finding).ToList();

                var chosen = IsForBest(context, diagnostic) ? proposals.FirstOrDefault() : proposals.FirstOrDefault(p => diagnostic.Id + "." + p.Key == context.CodeActionEquivalenceKey);
                if (chosen is not null) document = document.WithSyntaxRoot(finding.Names.Marked(chosen.Apply()));
            }

            return await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        }

        /// <summary>
        /// "dotnet format" asks for one rule after the other, with the key of the first finding's fix: with none where that finding has no fix, and with
        /// another rule's where several rules are mended in one run, since it takes the first finding of all of them.
        /// </summary>
        private static bool IsForBest(FixAllContext context, Diagnostic diagnostic) =>
            context.CodeActionEquivalenceKey is not { } key || key == diagnostic.Id || context.DiagnosticIds.Count == 1 && context.DiagnosticIds.Contains(diagnostic.Id) && !key.StartsWith(diagnostic.Id, StringComparison.Ordinal);
    }
}
