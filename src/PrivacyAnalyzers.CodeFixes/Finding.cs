using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A diagnostic in the document as it is now: where it stands, where the data comes from, what caused it.</summary>
internal sealed class Finding
{
    private IReadOnlyList<IParameterSymbol>? _carriers;
    private readonly ProjectPolicy _rules;
    private ModelIndex? _models;
    private Marks? _marks;

    private Finding(Document document, ProjectPolicy rules, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, SyntaxNode place, IReadOnlyList<ExpressionSyntax?> steps, SyntaxNode? cause)
    {
        Document = document;
        Names = new Names(document, root, model);
        _rules = rules;
        Root = root;
        Model = model;
        Diagnostic = diagnostic;
        Place = place;
        Source = steps.Count > 0 ? steps[0] : null;
        Steps = steps.OfType<ExpressionSyntax>().ToList();
        Cause = cause;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    /// <summary>The names that are written for types.</summary>
    public Names Names { get; private init; }

    public SemanticModel Model { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>Where the diagnostic stands.</summary>
    public SyntaxNode Place { get; }

    /// <summary>The expression that hands the data over; only fixes that take declarations are given findings without one.</summary>
    public ExpressionSyntax Node => (ExpressionSyntax)Place;

    /// <summary>Where the marked member is read; null where that is in another document.</summary>
    public ExpressionSyntax? Source { get; }

    /// <summary>The steps from the source to the sink that are in this document.</summary>
    public IReadOnlyList<ExpressionSyntax> Steps { get; }

    /// <summary>The check, address, setting or callback at fault, where it is in this document.</summary>
    public SyntaxNode? Cause { get; }

    /// <summary>Marks are read as the analyzer reads them.</summary>
    public Marks Marks => _marks ??= new(Policy.Vocabulary, Models);

    /// <summary>The policy that the project is judged by.</summary>
    public PrivacyPolicy Policy => _rules.Policy;

    /// <summary>What is known of libraries. Rows are bound by name; the index is made anew for each finding that asks, because it keeps symbols.</summary>
    public ModelIndex Models => _models ??= new(_rules.Models);

    /// <summary>The parameters in which the data travels.</summary>
    public IReadOnlyList<IParameterSymbol> Carriers => _carriers ??=
        [.. Steps.Concat(Place is ExpressionSyntax node ? [node] : []).Select(s => LogCalls.CalleeOf(Model, s)?.Parameter).OfType<IParameterSymbol>()];

    /// <summary>What the member answers, by its marks or by a row of a model.</summary>
    public SmallSet<CheckMark> ChecksOf(ISymbol member) => Marks.Of(member).Checks;

    /// <summary>The same finding, looked at where it ends and not where it stands.</summary>
    public Finding At(ExpressionSyntax place) => new(Document, _rules, Root, Model, Diagnostic, place, [], null) { Names = Names };

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <param name="document">The document as it is now.</param>
    /// <param name="rules">The policy and the models of its project.</param>
    /// <param name="diagnostic">What was found.</param>
    /// <param name="original">The root that the diagnostic was found in; its nodes are tracked where the document has changed since.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Finding?> Of(Document document, ProjectPolicy rules, Diagnostic diagnostic, SyntaxNode original, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        if (Now(NodeAt(diagnostic.Location, original)) is not { } place) return null;
        var steps = StepsOf(diagnostic).Select(l => Now(NodeAt(l, original)) as ExpressionSyntax).ToList();
        return new Finding(document, rules, root, model, diagnostic, place, steps, Now(CauseOf(diagnostic, original)));

        SyntaxNode? Now(SyntaxNode? place) => place is null || root == original ? place : root.GetCurrentNode(place);
    }

    /// <summary>The nodes that a fix starts from.</summary>
    public static IEnumerable<SyntaxNode> PlacesOf(Diagnostic diagnostic, SyntaxNode root)
    {
        if (NodeAt(diagnostic.Location, root) is { } node) yield return node;
        foreach (var step in StepsOf(diagnostic))
            if (NodeAt(step, root) is { } place) yield return place;
        if (CauseOf(diagnostic, root) is { } cause) yield return cause;
    }

    /// <summary>The additional locations without the cause. One that is the finding's own place stands for the source too.</summary>
    private static IEnumerable<Location> StepsOf(Diagnostic diagnostic)
    {
        var cause = diagnostic.Properties.TryGetValue(DiagnosticProperties.Cause, out var text) && int.TryParse(text, out var index) ? index : -1;
        return diagnostic.AdditionalLocations.Where((_, i) => i != cause);
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
