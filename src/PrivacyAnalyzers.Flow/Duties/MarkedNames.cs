using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>The names of methods that carry a mark, and of what leads to them. No body is bound for it.</summary>
public sealed class MarkedNames
{
    private readonly Compilation _compilation;

    internal MarkedNames(Compilation compilation, ISet<string> names)
    {
        _compilation = compilation;
        Names = names;
    }

    public ISet<string> Names { get; }

    public bool IsEmpty => Names.Count == 0;

    /// <summary>The names together with those of all members that mention one of them, to a fixpoint.</summary>
    public ISet<string> WithUsers(CancellationToken cancellation) => Close(static _ => true, cancellation);

    /// <summary>The names together with those of the private methods that mention one of them, to a fixpoint.</summary>
    public ISet<string> WithPrivateUsers(CancellationToken cancellation) => Close(IsPrivate, cancellation);

    private ISet<string> Close(Func<SyntaxNode, bool> takes, CancellationToken cancellation)
    {
        var all = new HashSet<string>(Names, StringComparer.Ordinal);
        if (all.Count == 0) return all;
        var open = new List<Declared>();
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var declared = TreeIndex.Of(tree, cancellation).Declared(cancellation);
            var index = 0;
            foreach (var node in Declared.NodesOf(tree.GetRoot(cancellation)))
            {
                var count = Declared.NamesOf(node).Count();
                for (var i = 0; i < count; i++)
                    if (declared[index + i] is { Kind: DeclaredKind.Code } code && takes(node)) open.Add(code);
                index += count;
            }
        }

        for (var before = 0; before != all.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            before = all.Count;
            foreach (var code in open)
                if (code.MentionsAny(all)) all.Add(code.Name);
        }

        return all;
    }

    private static bool IsPrivate(SyntaxNode node) => node is MethodDeclarationSyntax { Parent: not InterfaceDeclarationSyntax, ExplicitInterfaceSpecifier: null, Modifiers: var modifiers }
        && !modifiers.Any(static m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    /// <summary>The bodies of a file that mention one of the names or carry it themselves.</summary>
    public static IEnumerable<ISymbol> Bodies(ISet<string> names, SemanticModel model, CancellationToken cancellation) =>
        Nodes(model.SyntaxTree, d => d.Kind != DeclaredKind.Type && (names.Contains(d.Name) || d.MentionsAny(names)), cancellation).SelectMany(node => Gate.Bodies.SymbolsOf(node, model, cancellation));

    /// <summary>The declarations of a file that mention one of the names.</summary>
    public static IEnumerable<SyntaxNode> Mentioning(ISet<string> names, SyntaxTree tree, CancellationToken cancellation) =>
        Nodes(tree, d => d.Kind != DeclaredKind.Type && d.MentionsAny(names), cancellation);

    /// <summary>The declarations of a file that carry one of the names.</summary>
    public static IEnumerable<SyntaxNode> Named(ISet<string> names, SyntaxTree tree, CancellationToken cancellation) => Nodes(tree, d => names.Contains(d.Name), cancellation);

    private static IEnumerable<SyntaxNode> Nodes(SyntaxTree tree, Func<Declared, bool> isWanted, CancellationToken cancellation)
    {
        var declared = TreeIndex.Of(tree, cancellation).Declared(cancellation);
        var index = 0;
        foreach (var node in Declared.NodesOf(tree.GetRoot(cancellation)))
        {
            var first = declared[index];
            index += Declared.NamesOf(node).Count();
            if (isWanted(first)) yield return node;
        }
    }
}
