using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>PRIV1003, PRIV1004: take the mark away; what is overridden or implemented says it then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveMarkFix() : EditFix("PRIV1003", "PRIV1004")
{
    internal override (string Title, SyntaxNode Root)? Edit(Diagnostic diagnostic, SyntaxNode node, SyntaxNode root, SemanticModel model, ProjectPolicy rules)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute) return null;
        var removed = list.Attributes.Count > 1 ? root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia) : WithoutList(root, list);
        return removed is null ? null : ($"Remove [{attribute.Name}]", removed);
    }

    /// <summary>What stands above the declaration stays there.</summary>
    private static SyntaxNode? WithoutList(SyntaxNode root, AttributeListSyntax list)
    {
        var owner = list.Parent!;
        var isFirst = list.SpanStart == owner.SpanStart;
        var leading = list.GetLeadingTrivia();
        var without = owner.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia);
        return without is null ? null : root.ReplaceNode(owner, isFirst ? without.WithLeadingTrivia(leading) : without);
    }
}
