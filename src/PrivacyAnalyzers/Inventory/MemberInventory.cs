using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Inventory;

/// <summary>Every declaration in source that says it holds data: types, members, parameters, return values.</summary>
internal sealed class MemberInventory(Vocabulary vocabulary, Marks marks)
{
    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Diagnostic> report)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (model.GetDeclaredSymbol(node, cancellation) is not INamedTypeSymbol type) continue;
            if (type.DeclaringSyntaxReferences[0].SyntaxTree == model.SyntaxTree && type.DeclaringSyntaxReferences[0].Span == node.Span) Tell(type, report);
            foreach (var member in type.GetMembers())
            {
                // What the compiler adds to a declaration says the same a second time.
                if (member.IsImplicitlyDeclared && member is not IPropertySymbol || member is IMethodSymbol { AssociatedSymbol: not null } || !IsIn(member, node)) continue;
                Tell(member, report);
                if (member is IMethodSymbol method && !IsPositional(method)) foreach (var parameter in method.Parameters) Tell(parameter, report);
            }
        }
    }

    private void Tell(ISymbol symbol, Action<Diagnostic> report)
    {
        var categories = vocabulary.In(marks.Of(symbol).Labels).ToList();
        if (categories.Count == 0 || symbol.Locations[0] is not { IsInSource: true } location) return;
        var name = symbol is IParameterSymbol ? Names.Of(symbol.ContainingSymbol) + "(" + symbol.Name + ")" : Names.Of(symbol);
        var words = string.Join(", ", categories.Select(static c => c.DisplayName));
        var declared = symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol;
        report(InventoryRule.Entry("member", location, [], $"'{name}' holds {words}", (DiagnosticProperties.Source, name), (DiagnosticProperties.Category, words),
            ("Data", categories[0].Kind.ToString()), (DiagnosticProperties.Member, declared.GetDocumentationCommentId())));
    }

    private static bool IsIn(ISymbol member, SyntaxNode type) => member.Locations.Any(l => l.SourceTree == type.SyntaxTree && type.Span.Contains(l.SourceSpan));

    /// <summary>True for the constructor that a record's or class's head declares; of a record the properties tell.</summary>
    private static bool IsPositional(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } && method.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax);
}
