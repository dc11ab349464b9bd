using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The bodies of a file that the gate lets pass.</summary>
public static class Bodies
{
    /// <summary>Methods, constructors, accessors and the members whose initialisers are worth a look.</summary>
    public static IEnumerable<ISymbol> MayRelease(NameGate gate, SemanticModel model, CancellationToken cancellation)
    {
        var declared = TreeIndex.Of(model.SyntaxTree, cancellation).Declared(cancellation);
        var index = 0;
        foreach (var node in Declared.NodesOf(model.SyntaxTree.GetRoot(cancellation)))
        {
            var first = declared[index];
            index += Declared.NamesOf(node).Count();
            if (!gate.MayRelease(first)) continue;
            cancellation.ThrowIfCancellationRequested();
            foreach (var symbol in SymbolsOf(node, model, cancellation)) yield return symbol;
        }
    }

    internal static IEnumerable<ISymbol> SymbolsOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        switch (node)
        {
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    if (variable.Initializer is not null && model.GetDeclaredSymbol(variable, cancellation) is { } declared) yield return declared;
                break;
            case BasePropertyDeclarationSyntax property when model.GetDeclaredSymbol(property, cancellation) is { } symbol:
                if (symbol is IPropertySymbol { GetMethod: { } getter }) yield return getter;
                if (symbol is IPropertySymbol { SetMethod: { } setter }) yield return setter;
                if (symbol is IEventSymbol { AddMethod: { } add, RemoveMethod: { } remove })
                {
                    yield return add;
                    yield return remove;
                }

                if (property is PropertyDeclarationSyntax { Initializer: not null }) yield return symbol;
                break;
            case BaseMethodDeclarationSyntax when model.GetDeclaredSymbol(node, cancellation) is IMethodSymbol { PartialImplementationPart: null } method:
                yield return method;
                break;
            case TypeDeclarationSyntax type when Declared.CallsBase(type) && model.GetDeclaredSymbol(type, cancellation) is INamedTypeSymbol named:
                foreach (var constructor in named.InstanceConstructors)
                    if (constructor.DeclaringSyntaxReferences.Any(r => r.Span == type.Span && r.SyntaxTree == type.SyntaxTree)) yield return constructor;
                break;
            case CompilationUnitSyntax unit when model.GetDeclaredSymbol(unit, cancellation) is IMethodSymbol main:
                yield return main;
                break;
        }
    }
}
