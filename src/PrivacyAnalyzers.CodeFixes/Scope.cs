using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A variable or member that can be used at a place by its simple name.</summary>
internal readonly record struct Held(string Name, ITypeSymbol Type, ISymbol Symbol);

internal static class Scope
{
    /// <summary>Locals, parameters (also those of a primary constructor), fields and properties in scope.</summary>
    public static IEnumerable<Held> Values(SemanticModel model, int position)
    {
        var isStatic = IsStaticContext(model.GetEnclosingSymbol(position));
        foreach (var symbol in model.LookupSymbols(position).OrderBy(static s => Order(s)).ThenBy(static s => s.Name, StringComparer.Ordinal))
        {
            if (!symbol.CanBeReferencedByName || isStatic && symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } && isStatic) continue;
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations.Any(l => l.SourceSpan.Start < position) => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (type is not null) yield return new(symbol.Name, type, symbol);
        }
    }

    private static bool IsStaticContext(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) symbol = symbol.ContainingSymbol;
        return symbol is { IsStatic: true };
    }

    private static int Order(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => 1,
        IFieldSymbol => 2,
        _ => 3,
    };
}
