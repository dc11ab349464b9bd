using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>Where the bodies of a type name its fields, properties and events: each body is read once, whatever member is asked for.</summary>
internal sealed class MentionsOfMembers
{
    private readonly Dictionary<string, List<(IMethodSymbol Method, List<IdentifierNameSyntax> Names)>> _byName = new(StringComparer.Ordinal);

    public MentionsOfMembers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol or IPropertySymbol or IEventSymbol) _byName[member.Name] = [];
        foreach (var member in type.GetMembers())
            if (member is IMethodSymbol { IsImplicitlyDeclared: false } method)
                foreach (var reference in method.DeclaringSyntaxReferences)
                    if (reference.GetSyntax() is not TypeDeclarationSyntax and var body) Read(method, body);
    }

    /// <summary>The bodies that name the member, in the order of the type's members.</summary>
    public IReadOnlyList<(IMethodSymbol Method, List<IdentifierNameSyntax> Names)> Of(string member) => _byName.TryGetValue(member, out var all) ? all : [];

    private void Read(IMethodSymbol method, SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax name || !_byName.TryGetValue(name.Identifier.ValueText, out var all)) continue;
            if (all.Count == 0 || !SymbolEqualityComparer.Default.Equals(all[all.Count - 1].Method, method)) all.Add((method, []));
            all[all.Count - 1].Names.Add(name);
        }
    }
}
