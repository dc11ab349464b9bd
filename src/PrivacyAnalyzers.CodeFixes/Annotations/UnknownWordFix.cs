using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>PRIV1007: the word that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownWordFix() : EditFix("PRIV1007")
{
    internal override (string Title, SyntaxNode Root)? Edit(Diagnostic diagnostic, SyntaxNode node, SyntaxNode root, SemanticModel model, ProjectPolicy rules)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var word) || word is null) return null;
        if (node is AttributeArgumentSyntax argument) node = argument.Expression;
        if (node is not LiteralExpressionSyntax literal || !literal.IsKind(SyntaxKind.StringLiteralExpression)) return null;
        var other = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(word)).WithTriviaFrom(literal);
        return ($"Change to \"{word}\"", root.ReplaceNode(literal, other));
    }
}
