using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Other names that a file gives to types: <c>using Mark = PrivacyAnalyzers.PiiAttribute;</c></summary>
public sealed class Aliases
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<(string Alias, string Name)> _global = [];

    public Aliases(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is not UsingDirectiveSyntax { Alias: { } alias, Name: { } target } directive) continue;
            _targets[alias.Name.Identifier.ValueText] = LastName(target);
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) _global.Add((alias.Name.Identifier.ValueText, LastName(target)));
        }
    }

    /// <summary>Those that hold in all files.</summary>
    public IReadOnlyList<(string Alias, string Name)> Global => _global;

    /// <summary>The last name of a type as written, or of what the file's alias stands for.</summary>
    public string NameOf(TypeSyntax type) => LastName(type) is var name && _targets.TryGetValue(name, out var target) ? target : name;

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
