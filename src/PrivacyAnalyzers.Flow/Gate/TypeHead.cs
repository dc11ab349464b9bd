using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The head of a type, with what it derives from or implements, by its text alone.</summary>
/// <param name="Name">The type's own name.</param>
/// <param name="Path">The namespaces and types around it and its own name, those of types with their arity.</param>
/// <param name="Bases">The last names of its base and interfaces; behind an alias of the file the name that it stands for.</param>
internal sealed record TypeHead(string Name, string Path, string[] Bases)
{
    public static IEnumerable<TypeHead> Of(SyntaxNode root, Aliases aliases)
    {
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            if (node is TypeDeclarationSyntax type)
                yield return new(type.Identifier.ValueText, PathOf(type), type.BaseList is { } list ? [.. list.Types.Select(b => aliases.NameOf(b.Type))] : []);
    }

    /// <summary>The symbols that the head may stand for; several types of one name may be local to their files.</summary>
    public IEnumerable<INamedTypeSymbol> Find(Compilation compilation)
    {
        IEnumerable<INamespaceOrTypeSymbol> found = [compilation.Assembly.GlobalNamespace];
        foreach (var step in Path.Split('.'))
        {
            var arity = step.IndexOf('`');
            found = arity < 0
                ? found.SelectMany(s => s.GetMembers(step).OfType<INamespaceSymbol>())
                : found.SelectMany(s => s.GetTypeMembers(step.Substring(0, arity), int.Parse(step.Substring(arity + 1), System.Globalization.CultureInfo.InvariantCulture)));
        }

        return found.OfType<INamedTypeSymbol>();
    }

    private static string PathOf(TypeDeclarationSyntax type)
    {
        var path = Own(type);
        SyntaxNode? around = type.Parent;
        for (; around is TypeDeclarationSyntax outer; around = outer.Parent) path = Own(outer) + "." + path;
        for (; around is BaseNamespaceDeclarationSyntax space; around = space.Parent) path = string.Join(".", space.Name.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText)) + "." + path;
        return path;
    }

    private static string Own(TypeDeclarationSyntax type) => type.Identifier.ValueText + "`" + (type.TypeParameterList?.Parameters.Count ?? 0);
}
