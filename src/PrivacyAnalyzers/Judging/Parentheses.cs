using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Judging;

/// <summary>Parentheses mean nothing, and are no operation: the compiler has none for <c>(a + b)</c>, only for what they hold.</summary>
internal static class Parentheses
{
    public static SyntaxNode Inside(SyntaxNode node)
    {
        while (node is ParenthesizedExpressionSyntax parentheses) node = parentheses.Expression;
        return node;
    }

    public static SyntaxNode Around(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax parentheses) node = parentheses;
        return node;
    }
}
