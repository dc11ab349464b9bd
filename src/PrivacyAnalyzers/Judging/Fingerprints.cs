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
    /// <param name="verdicts">All that was found while one file was looked at.</param>
    /// <param name="modelOf">The semantic model of a file.</param>
    /// <param name="report">Takes the diagnostics, in the order of the verdicts.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Report(IReadOnlyList<Verdict> verdicts, Func<SyntaxTree, SemanticModel> modelOf, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (verdicts.Count == 0) return;
        var keys = verdicts.Select(v => KeyOf(v, SymbolOf(v.At, modelOf, cancellation))).ToList();

        // Those that are the same in all else are told apart by their order within the member.
        var ordinals = new int[verdicts.Count];
        foreach (var same in Enumerable.Range(0, verdicts.Count).GroupBy(i => keys[i]))
        {
            var ordinal = 0;
            foreach (var i in same.OrderBy(i => verdicts[i].At.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(i => verdicts[i].At.SourceSpan.Start)) ordinals[i] = ordinal++;
        }

        for (var i = 0; i < verdicts.Count; i++)
        {
            var (rule, symbol, source, sink) = keys[i];
            var properties = verdicts[i].Properties.SetItem(DiagnosticProperties.Id, BaselineEntry.IdOf(rule, symbol, source, sink, ordinals[i])).SetItem(DiagnosticProperties.Symbol, symbol);
            report(Diagnostic.Create(verdicts[i].Rule, verdicts[i].At, verdicts[i].Steps, properties, verdicts[i].Words));
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
