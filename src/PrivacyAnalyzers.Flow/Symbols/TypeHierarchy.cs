using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>The source types below each type and interface; built once a compilation, when a call first needs it.</summary>
public sealed class TypeHierarchy
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _below = new(SymbolEqualityComparer.Default);

    public TypeHierarchy(Compilation compilation)
    {
        foreach (var type in TypesIn(compilation.Assembly.GlobalNamespace))
        {
            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
            for (var @base = type.BaseType; @base is { SpecialType: SpecialType.None }; @base = @base.BaseType) Add(@base, type);
            foreach (var face in type.AllInterfaces) Add(face, type);
        }
    }

    /// <summary>The methods in source that a virtual or interface call may run.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        var found = new List<IMethodSymbol>();
        if (!definition.IsAbstract) found.Add(definition);
        if (!_below.TryGetValue(definition.ContainingType.OriginalDefinition, out var types)) return found;
        foreach (var type in types)
        {
            var implementation = definition.ContainingType.TypeKind == TypeKind.Interface ? OfInterface(type, definition) : Override(type, definition);
            if (implementation is not null && !found.Contains(implementation, SymbolEqualityComparer.Default)) found.Add(implementation);
        }

        return found;
    }

    public static IMethodSymbol? OfInterface(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var face in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, method.ContainingType.OriginalDefinition)) continue;
            foreach (var member in face.GetMembers(method.Name))
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                    return implementation.OriginalDefinition;
        }

        return null;
    }

    public static IMethodSymbol? Override(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var member in type.GetMembers(method.Name))
            if (member is IMethodSymbol candidate)
                for (var @base = candidate.OverriddenMethod; @base is not null; @base = @base.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(@base.OriginalDefinition, method.OriginalDefinition)) return candidate.OriginalDefinition;
        return null;
    }

    public static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type) yield return type;
            if (member is INamespaceOrTypeSymbol inner)
                foreach (var nested in TypesIn(inner)) yield return nested;
        }
    }

    private void Add(INamedTypeSymbol @base, INamedTypeSymbol type)
    {
        if (!_below.TryGetValue(@base.OriginalDefinition, out var types)) _below[@base.OriginalDefinition] = types = [];
        types.Add(type);
    }
}
