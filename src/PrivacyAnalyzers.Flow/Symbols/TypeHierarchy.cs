using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>
/// The source types below a type or interface. They are found by the names in the heads of types, which an edit leaves in place in all files but
/// one; symbols are bound only for what derives from the type that is asked for.
/// </summary>
public sealed class TypeHierarchy(Compilation compilation)
{
    private readonly Lazy<ILookup<string, TypeHead>> _byBase = new(() => Heads(compilation).SelectMany(static h => h.Bases.Select(b => (Base: b, Head: h))).ToLookup(static p => p.Base, static p => p.Head, StringComparer.Ordinal));
    private readonly Lazy<IReadOnlyList<(string Base, INamedTypeSymbol Symbol)>> _foreign = new(() => ForeignBases(compilation));
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> _below = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);

    /// <summary>The methods in source that a virtual or interface call may run.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return _implementations.TryGetValue(definition, out var known) ? known : _implementations.GetOrAdd(definition, Find);
    }

    private List<IMethodSymbol> Find(IMethodSymbol definition)
    {
        var found = new List<IMethodSymbol>();
        if (!definition.IsAbstract) found.Add(definition);
        if (definition.ContainingType is not { SpecialType: SpecialType.None } around) return found;
        foreach (var type in Below(around.OriginalDefinition))
        {
            var implementation = around.TypeKind == TypeKind.Interface ? OfInterface(type, definition) : Override(type, definition);
            if (implementation is not null && !found.Contains(implementation, SymbolEqualityComparer.Default)) found.Add(implementation);
        }

        return found;
    }

    /// <summary>The classes and structs in source that derive from the type or implement it, in the order of their names.</summary>
    private IReadOnlyList<INamedTypeSymbol> Below(INamedTypeSymbol type) => _below.TryGetValue(type, out var known) ? known : _below.GetOrAdd(type, FindBelow);

    private List<INamedTypeSymbol> FindBelow(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { type.Name };

        // A library's type may stand behind another library's type; one of the project's own may not.
        if (type.DeclaringSyntaxReferences.Length == 0)
            foreach (var (name, symbol) in _foreign.Value)
                if (IsBelow(symbol, type)) names.Add(name);

        var heads = new SortedDictionary<string, TypeHead>(StringComparer.Ordinal);
        var work = new Queue<string>(names);
        while (work.Count > 0)
        {
            foreach (var head in _byBase.Value[work.Dequeue()])
            {
                heads[head.Path] = head;
                if (names.Add(head.Name)) work.Enqueue(head.Name);
            }
        }

        var found = new List<INamedTypeSymbol>();
        foreach (var head in heads.Values)
            foreach (var candidate in head.Find(compilation))
                if (candidate.TypeKind is TypeKind.Class or TypeKind.Struct && IsBelow(candidate, type)) found.Add(candidate);
        return found;
    }

    private static bool IsBelow(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var face in candidate.AllInterfaces)
                if (SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, type)) return true;
            return false;
        }

        for (var @base = candidate.BaseType; @base is { SpecialType: SpecialType.None }; @base = @base.BaseType)
            if (SymbolEqualityComparer.Default.Equals(@base.OriginalDefinition, type)) return true;
        return false;
    }

    /// <summary>One type for each base that is a library's: what it derives from itself is bound once a name, not once a type.</summary>
    private static List<(string, INamedTypeSymbol)> ForeignBases(Compilation compilation)
    {
        var heads = Heads(compilation).ToList();
        var own = new HashSet<string>(heads.Select(static h => h.Name), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(string, INamedTypeSymbol)>();
        foreach (var head in heads)
            foreach (var name in head.Bases)
                if (!own.Contains(name) && seen.Add(name) && head.Find(compilation).FirstOrDefault() is { } symbol)
                    found.Add((name, symbol));
        return found;
    }

    private static IEnumerable<TypeHead> Heads(Compilation compilation) => compilation.SyntaxTrees.SelectMany(static t => TreeIndex.Of(t, default).Heads);

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
}
