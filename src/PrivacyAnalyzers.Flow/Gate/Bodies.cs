using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The bodies of a file that the gate lets pass: data may leave by them, come to rest, or be let through for other projects.</summary>
public static class Bodies
{
    /// <summary>Methods, constructors, accessors and the members whose initialisers are worth a look.</summary>
    public static IEnumerable<ISymbol> OfInterest(NameGate gate, SemanticModel model, CancellationToken cancellation)
    {
        var declared = TreeIndex.Of(model.SyntaxTree, cancellation).Declared(cancellation);
        var index = 0;
        foreach (var node in Declared.NodesOf(model.SyntaxTree.GetRoot(cancellation)))
        {
            var first = declared[index];
            index += Declared.NamesOf(node).Count();
            if (!gate.MayRelease(first) && !MayKeep(gate, first) && !MayLetThrough(gate, first, node)) continue;
            cancellation.ThrowIfCancellationRequested();
            foreach (var symbol in SymbolsOf(node, model, cancellation)) yield return symbol;
        }
    }

    private static bool MayKeep(NameGate gate, Declared declared) => declared.Kind != DeclaredKind.Type && gate.MayYield(declared);

    /// <summary>True for a member that other projects can call, with something to hand over.</summary>
    private static bool MayLetThrough(NameGate gate, Declared declared, SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 } method
        && (method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Modifiers.Any(SyntaxKind.ProtectedKeyword) || method is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } || method.Parent is InterfaceDeclarationSyntax)
        && gate.MaySink(declared);

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
