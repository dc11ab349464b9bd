using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Governance;

/// <summary>PRIV9001: take the suppression away; what it hid shows again. A reason is for people to give.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SuppressionFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRIV9001");

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) => await Without(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            context.RegisterCodeFix(CodeAction.Create("Remove the suppression", cancellation => Without(context.Document, ImmutableArray.Create(diagnostic), cancellation), diagnostic.Id), diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>All places are found in the text as it is, and cut at once: two codes of one directive leave no trace of it.</summary>
    private static async Task<Document> Without(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var places = diagnostics.Select(static d => d.Location.SourceSpan).Where(root.FullSpan.Contains).ToList();
        var changes = new List<TextChange>();
        foreach (var directive in DirectivesOf(root)) changes.AddRange(Shorter(directive, code => IsCut(code, directive, places), text));
        foreach (var list in places.Select(p => root.FindNode(p).FirstAncestorOrSelf<AttributeSyntax>()).OfType<AttributeSyntax>().GroupBy(static a => (AttributeListSyntax)a.Parent!))
            changes.AddRange(Shorter(list.Key, list.ToList(), text));
        return document.WithText(text.WithChanges(changes.OrderBy(static c => c.Span.Start)));
    }

    private static IEnumerable<PragmaWarningDirectiveTriviaSyntax> DirectivesOf(SyntaxNode root)
    {
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            if (directive is PragmaWarningDirectiveTriviaSyntax pragma) yield return pragma;
    }

    /// <summary>True for a code that is found without a reason, and for its return at the next directive that restores it.</summary>
    private static bool IsCut(ExpressionSyntax code, PragmaWarningDirectiveTriviaSyntax directive, List<TextSpan> places)
    {
        if (directive.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) return places.Contains(code.Span);
        for (var before = Previous(directive); before is not null; before = Previous(before))
            if (before.ErrorCodes.FirstOrDefault(c => string.Equals(c.ToString(), code.ToString(), StringComparison.OrdinalIgnoreCase)) is { } disabled) return IsCut(disabled, before, places);
        return false;
    }

    private static PragmaWarningDirectiveTriviaSyntax? Previous(PragmaWarningDirectiveTriviaSyntax directive)
    {
        for (var before = directive.GetPreviousDirective(); before is not null; before = before.GetPreviousDirective())
            if (before is PragmaWarningDirectiveTriviaSyntax pragma) return pragma;
        return null;
    }

    /// <summary>A directive that is left without a code goes with its line.</summary>
    private static IEnumerable<TextChange> Shorter(PragmaWarningDirectiveTriviaSyntax directive, Func<ExpressionSyntax, bool> isCut, SourceText text)
    {
        var kept = directive.ErrorCodes.Where(c => !isCut(c)).ToList();
        if (kept.Count == directive.ErrorCodes.Count) yield break;
        if (kept.Count > 0) yield return new TextChange(TextSpan.FromBounds(directive.ErrorCodes[0].SpanStart, directive.ErrorCodes.Last().Span.End), string.Join(", ", kept));
        else yield return new TextChange(text.Lines.GetLineFromPosition(directive.SpanStart).SpanIncludingLineBreak, "");
    }

    /// <summary>A list that is left without an attribute goes, with its line where it has one of its own.</summary>
    private static IEnumerable<TextChange> Shorter(AttributeListSyntax list, IReadOnlyList<AttributeSyntax> cut, SourceText text)
    {
        var kept = list.Attributes.Where(a => !cut.Contains(a)).ToList();
        if (kept.Count > 0)
        {
            yield return new TextChange(TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes.Last().Span.End), string.Join(", ", kept));
            yield break;
        }

        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var isAlone = text.ToString(line.Span).Trim() == list.ToString();
        var end = list.Span.End;
        while (end < line.End && text[end] is ' ' or '\t') end++;
        yield return new TextChange(isAlone ? line.SpanIncludingLineBreak : TextSpan.FromBounds(list.SpanStart, end), "");
    }
}
