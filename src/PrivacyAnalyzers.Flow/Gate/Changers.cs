using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Finds the members of a compilation that may change something of a given name. The names are known from the gate; symbols are bound only for
/// the few members that are asked for.
/// </summary>
internal sealed class Changers(Compilation compilation, NameGate gate)
{
    private Dictionary<int, List<(SyntaxTree Tree, int Index)>>? _byName;

    /// <summary>Code outside the member's own type that changes it: by the type's name, where the member is static; in derived types, where it is an event.</summary>
    public IEnumerable<IMethodSymbol> Of(ISymbol member, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
    {
        // Static state is changed by way of its type: Store.Lines.Add(...).
        foreach (var (tree, index) in (member.IsStatic ? PlacesOf(member.ContainingType.Name, cancellation) : []).Concat(PlacesOf(member.Name, cancellation)).Distinct())
        {
            var declared = TreeIndex.Of(tree, cancellation).Declared(cancellation)[index];
            if (declared.Type == member.ContainingType.Name || !declared.DoesMention(member.Name) || declared.Kind == DeclaredKind.Type) continue;
            if (member.Kind != SymbolKind.Event && (!declared.DoesMention(member.ContainingType.Name) || !gate.MayYield(declared))) continue;
            if (NodeAt(tree, index, cancellation) is not { } node) continue;
            foreach (var symbol in Bodies.SymbolsOf(node, modelOf(tree), cancellation))
                if (symbol is IMethodSymbol method && (member.IsStatic || Derives(method.ContainingType, member.ContainingType))) yield return method;
        }
    }

    private IReadOnlyList<(SyntaxTree Tree, int Index)> PlacesOf(string name, CancellationToken cancellation) =>
        NameTable.Current.Find(name) is { } number && (_byName ??= Index(compilation, cancellation)).TryGetValue(number, out var places) ? places : [];

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol @base)
    {
        for (; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, @base.OriginalDefinition)) return true;
        return false;
    }

    private static SyntaxNode? NodeAt(SyntaxTree tree, int index, CancellationToken cancellation)
    {
        var at = 0;
        foreach (var node in Declared.NodesOf(tree.GetRoot(cancellation)))
        {
            var names = Declared.NamesOf(node).Count();
            if (index < at + names) return node;
            at += names;
        }

        return null;
    }

    private static Dictionary<int, List<(SyntaxTree, int)>> Index(Compilation compilation, CancellationToken cancellation)
    {
        var result = new Dictionary<int, List<(SyntaxTree, int)>>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var declared = TreeIndex.Of(tree, cancellation).Declared(cancellation);
            for (var i = 0; i < declared.Count; i++)
                foreach (var name in declared[i].Changes)
                {
                    if (!result.TryGetValue(name, out var places)) result.Add(name, places = []);
                    places.Add((tree, i));
                }
        }

        return result;
    }
}
