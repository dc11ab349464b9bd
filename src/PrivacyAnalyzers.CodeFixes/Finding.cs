using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A diagnostic in the document as it is now: where it stands, where the data comes from, what caused it.</summary>
internal sealed class Finding
{
    private Finding(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, ExpressionSyntax node, ExpressionSyntax? source, SyntaxNode? cause)
    {
        Document = document;
        Root = root;
        Model = model;
        Diagnostic = diagnostic;
        Node = node;
        Source = source;
        Cause = cause;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>The expression that hands the data over.</summary>
    public ExpressionSyntax Node { get; }

    /// <summary>Where the marked member is read; null where that is in another document.</summary>
    public ExpressionSyntax? Source { get; }

    /// <summary>The check, address, setting or callback at fault, where it is in this document.</summary>
    public SyntaxNode? Cause { get; }

    /// <summary>Marks are read as the analyzer reads them; which category a word names does not matter to a fix.</summary>
    public Marks Marks { get; } = new(BuiltIn.DefaultPolicy.Vocabulary);

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    public static async Task<Finding?> Of(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root ? await Of(document, diagnostic, root, cancellation).ConfigureAwait(false) : null;

    /// <param name="original">The root that the diagnostic was found in; its nodes are tracked where the document has changed since.</param>
    public static async Task<Finding?> Of(Document document, Diagnostic diagnostic, SyntaxNode original, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        if (Now(NodeAt(diagnostic.Location, original)) is not ExpressionSyntax node) return null;
        var source = diagnostic.AdditionalLocations.Count > 0 ? Now(NodeAt(diagnostic.AdditionalLocations[0], original)) as ExpressionSyntax : null;
        return new Finding(document, root, model, diagnostic, node, source, Now(CauseOf(diagnostic, original)));

        SyntaxNode? Now(SyntaxNode? place) => place is null || root == original ? place : root.GetCurrentNode(place);
    }

    /// <summary>The nodes that a fix starts from.</summary>
    public static IEnumerable<SyntaxNode> PlacesOf(Diagnostic diagnostic, SyntaxNode root)
    {
        if (NodeAt(diagnostic.Location, root) is { } node) yield return node;
        if (diagnostic.AdditionalLocations.Count > 0 && NodeAt(diagnostic.AdditionalLocations[0], root) is { } source) yield return source;
        if (CauseOf(diagnostic, root) is { } cause) yield return cause;
    }

    private static SyntaxNode? CauseOf(Diagnostic diagnostic, SyntaxNode root) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Cause, out var text) && int.TryParse(text, out var index) && index < diagnostic.AdditionalLocations.Count
            ? NodeAt(diagnostic.AdditionalLocations[index], root) : null;

    private static SyntaxNode? NodeAt(Location location, SyntaxNode root)
    {
        if (location.SourceTree is not { } tree || tree.FilePath != root.SyntaxTree.FilePath || !root.FullSpan.Contains(location.SourceSpan)) return null;
        var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        return node is ArgumentSyntax argument ? argument.Expression : node;
    }
}
