using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// The names of types that a fix writes. They are written so that they are right where they stand; of what is written with its namespace, the
/// workspace, which knows how the file keeps its using directives, is asked to add one and to shorten the name as far as nothing else is meant then.
/// </summary>
internal sealed class Names(Document document, SyntaxNode before, SemanticModel model)
{
    private readonly Dictionary<string, INamedTypeSymbol> _qualified = new(StringComparer.Ordinal);

    /// <summary>A type's shortest name that means it here.</summary>
    public string Of(INamedTypeSymbol type, int position)
    {
        var name = type.ToMinimalDisplayString(model, position);
        if (name.Split('.').Length > Depth(type)) _qualified[name] = type;
        return name;
    }

    /// <summary>How many names a type has without a namespace: its own, and those of the types around it.</summary>
    private static int Depth(INamedTypeSymbol? type) => type is null ? 0 : 1 + Depth(type.ContainingType);

    /// <summary>The changed file, in which the qualified names that were written are marked for the workspace. Those that stood there before are let be.</summary>
    public SyntaxNode Marked(SyntaxNode changed)
    {
        if (_qualified.Count == 0) return changed;
        var generator = SyntaxGenerator.GetGenerator(document);
        var written = NamesIn(changed).Where(n => !NamesIn(before).Any(n.IsIncrementallyIdenticalTo)).ToList();
        return changed.ReplaceNodes(written, (_, node) => generator.TypeExpression(_qualified[node.ToString()]).CopyAnnotationsTo(node)!.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation));
    }

    private IEnumerable<SyntaxNode> NamesIn(SyntaxNode root) =>
        root.DescendantNodes().Where(n => n is QualifiedNameSyntax or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } && _qualified.ContainsKey(n.ToString()));
}
