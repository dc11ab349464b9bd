using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A variable or member that can be used at a place by its simple name.</summary>
internal readonly record struct Held(string Name, ITypeSymbol Type, ISymbol Symbol);

internal static class Scope
{
    /// <summary>Locals, parameters (also those of a primary constructor), fields and properties that can be read at the place.</summary>
    public static IEnumerable<Held> Values(SemanticModel model, int position)
    {
        var place = Place.Of(model, position);
        foreach (var symbol in model.LookupSymbols(position).OrderBy(static s => Order(s)).ThenBy(static s => s.Name, StringComparer.Ordinal))
        {
            if (!symbol.CanBeReferencedByName || !place.Reaches(symbol)) continue;
            var type = symbol switch
            {
                ILocalSymbol local when HasValue(local, position) => local.Type,
                IParameterSymbol { RefKind: not RefKind.Out } parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
                _ => null,
            };
            if (type is not null) yield return new(symbol.Name, type, symbol);
        }
    }

    /// <summary>Methods that can be called at the place by their simple name.</summary>
    public static IEnumerable<IMethodSymbol> Methods(SemanticModel model, int position)
    {
        var place = Place.Of(model, position);
        return model.LookupSymbols(position).OfType<IMethodSymbol>().Where(place.Reaches);
    }

    /// <summary>Methods that can be called on a value of the type.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(ITypeSymbol type) =>
        Marks.MembersOf(type).Concat(type.AllInterfaces.SelectMany(static i => i.GetMembers())).OfType<IMethodSymbol>().Where(static m => m is { MethodKind: MethodKind.Ordinary, IsStatic: false });

    /// <summary>Static methods of the project's own classes.</summary>
    public static IEnumerable<IMethodSymbol> Statics(Compilation compilation) => TypeHierarchy.TypesIn(compilation.Assembly.GlobalNamespace).Where(static t => t.Arity == 0 && t.ContainingType is null)
        .SelectMany(static t => t.GetMembers()).OfType<IMethodSymbol>().Where(static m => m is { IsStatic: true, MethodKind: MethodKind.Ordinary });

    /// <summary>True for a local that surely has its value by then: one that is given it where it is declared.</summary>
    private static bool HasValue(ILocalSymbol local, int position) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer: not null } variable => variable.Span.End <= position,
        ForEachStatementSyntax loop => loop.Statement.FullSpan.Contains(position),
        _ => false,
    };

    private static int Order(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => 1,
        IFieldSymbol => 2,
        _ => 3,
    };

    /// <summary>What a place may name: an instance only where there is one, and from a static function nothing around it.</summary>
    private readonly record struct Place(bool HasInstance, bool HasPrimaryParameters, SyntaxNode? StaticFunction)
    {
        public static Place Of(SemanticModel model, int position)
        {
            var root = model.SyntaxTree.GetRoot();
            var node = position < root.FullSpan.End ? root.FindToken(position).Parent : root;
            for (; node is not null; node = node.Parent)
            {
                switch (node)
                {
                    case LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword):
                    case AnonymousFunctionExpressionSyntax lambda when lambda.Modifiers.Any(SyntaxKind.StaticKeyword):
                        return new(false, false, node);
                    // What a constructor hands to another one is worked out before there is an instance.
                    case ConstructorInitializerSyntax:
                        return new(false, false, null);
                    case PrimaryConstructorBaseTypeSyntax:
                        return new(false, true, null);
                    case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                        return new(false, !property.Modifiers.Any(SyntaxKind.StaticKeyword), null);
                    case BaseFieldDeclarationSyntax field:
                        return new(false, !field.Modifiers.Any(SyntaxKind.StaticKeyword), null);
                    case MemberDeclarationSyntax member and not GlobalStatementSyntax:
                        var isInstance = !member.Modifiers.Any(SyntaxKind.StaticKeyword);
                        return new(isInstance, isInstance && member is not ConstructorDeclarationSyntax, null);
                }
            }

            return new(true, true, null);
        }

        public bool Reaches(ISymbol symbol)
        {
            switch (symbol)
            {
                case IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }:
                    return symbol.IsStatic || HasInstance;
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } owner } when owner.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax:
                    return HasPrimaryParameters;
                case ILocalSymbol or IParameterSymbol when StaticFunction is { } function:
                    return symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == function.SyntaxTree && function.Span.Contains(r.Span));
                case IMethodSymbol { MethodKind: MethodKind.LocalFunction, IsStatic: false } when StaticFunction is { } function:
                    return symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == function.SyntaxTree && function.Span.Contains(r.Span));
                default:
                    return true;
            }
        }
    }
}
