using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy.Baselines;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// Gives each diagnostic the id by which a baseline knows it again: made from the rule, the containing member and the names of source and
/// sink, so that it stays where lines move, members change places or code is laid out anew.
/// </summary>
internal static class Fingerprints
{
    /// <param name="found">All that was found while one file was looked at.</param>
    /// <param name="generated">Knows what nobody is told of.</param>
    /// <param name="modelOf">The semantic model of a file.</param>
    /// <param name="report">Takes the diagnostics, in the order of the verdicts.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Report(List<Verdict> found, GeneratedCode generated, Func<SyntaxTree, SemanticModel> modelOf, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var verdicts = new List<(Verdict Verdict, (string Rule, string Symbol, string Source, string Sink) Key)>();
        foreach (var verdict in found)
            if (SymbolOf(verdict.At, modelOf, cancellation) is var symbol && !generated.Hides(verdict.At, symbol, cancellation)) verdicts.Add((verdict, KeyOf(verdict, symbol)));

        // Those that are the same in all else are told apart by their order within the member.
        var ordinals = new Dictionary<Verdict, int>();
        foreach (var same in verdicts.GroupBy(static v => v.Key, static v => v.Verdict))
        {
            var ordinal = 0;
            foreach (var verdict in same.OrderBy(static v => v.At.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static v => v.At.SourceSpan.Start)) ordinals[verdict] = ordinal++;
        }

        foreach (var (verdict, (rule, symbol, source, sink)) in verdicts)
        {
            var properties = verdict.Properties.SetItem(DiagnosticProperties.Id, BaselineEntry.IdOf(rule, symbol, source, sink, ordinals[verdict])).SetItem(DiagnosticProperties.Symbol, symbol);
            report(Diagnostic.Create(verdict.Rule, verdict.At, verdict.Steps, properties, verdict.Words));
        }
    }

    private static (string Rule, string Symbol, string Source, string Sink) KeyOf(Verdict verdict, ISymbol? symbol) =>
        (verdict.Rule.Id, BaselineEntry.Field(symbol?.GetDocumentationCommentId()), FieldOf(verdict.Properties, DiagnosticProperties.Source), FieldOf(verdict.Properties, DiagnosticProperties.Sink));

    private static string FieldOf(ImmutableDictionary<string, string?> properties, string key) => BaselineEntry.Field(properties.TryGetValue(key, out var value) ? value : null);

    /// <summary>The member that contains a place; of a positional parameter the record's property; null outside of all declarations.</summary>
    private static ISymbol? SymbolOf(Location at, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
    {
        if (at.SourceTree is not { } tree) return null;
        var model = modelOf(tree);
        for (var node = tree.GetRoot(cancellation).FindNode(at.SourceSpan); node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } when model.GetDeclaredSymbol(node, cancellation) is { } parameter && parameter.ContainingType.GetMembers(parameter.Name).FirstOrDefault(static m => m is IPropertySymbol) is { } property:
                    return property;
                case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }:
                case MemberDeclarationSyntax and not (BaseFieldDeclarationSyntax or GlobalStatementSyntax or BaseNamespaceDeclarationSyntax):
                    return model.GetDeclaredSymbol(node, cancellation);
                case BaseFieldDeclarationSyntax field:
                    return model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation);
                case CompilationUnitSyntax unit when unit.Members.Any(static m => m.IsKind(SyntaxKind.GlobalStatement)):
                    return model.GetDeclaredSymbol(unit, cancellation);
            }
        }

        return null;
    }
}
