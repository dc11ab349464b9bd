using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>The part of what is logged that holds the data: the argument itself, a hole of an interpolation, an operand of a concatenation.</summary>
internal static class LoggedValue
{
    public static ExpressionSyntax? Of(Finding finding)
    {
        var node = finding.Node;
        if (finding.Source is not { } source || !node.Span.Contains(source.Span)) return node is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax ? null : node;
        ExpressionSyntax value = source;
        while (value != node && !(IsPart(value) && IsTop(value, node))) value = value.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() ?? node;
        return value;
    }

    /// <summary>The root with the value replaced, and the placeholder that it fills renamed.</summary>
    public static SyntaxNode Replace(Finding finding, ExpressionSyntax value, ExpressionSyntax by, string? name)
    {
        if (name is not null && LogTemplate.Of(value) is { } template && value.Parent?.Parent is { } list) return finding.Root.ReplaceNode(list, template.Replace(by, name));
        return finding.Root.ReplaceNode(value, by.WithTriviaFrom(value));
    }

    /// <summary>The root without the value; null where what would be left is not what anybody means.</summary>
    public static SyntaxNode? Drop(Finding finding, ExpressionSyntax value)
    {
        if (LogTemplate.Of(value) is { } template && value.Parent?.Parent is { } list) return finding.Root.ReplaceNode(list, template.Drop());
        switch (value.Parent)
        {
            case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole:
                var index = text.Contents.IndexOf(hole);
                var contents = text.Contents;
                if (index > 0 && contents[index - 1] is InterpolatedStringTextSyntax before)
                {
                    var after = index + 1 < contents.Count ? contents[index + 1].ToString() : "";
                    var kept = Texts.Without(before.TextToken.Text + after, before.TextToken.Text.Length, 0);
                    kept = kept.Substring(0, kept.Length - after.Length);
                    contents = contents.Replace(before, before.WithTextToken(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, kept, kept, default)));
                }

                contents = contents.RemoveAt(index);
                return contents.Count == 0 ? null : finding.Root.ReplaceNode(text, text.WithContents(contents));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                var rest = sum.Left == value ? sum.Right : sum.Left;
                return Expressions.IsString(finding.Model.GetTypeInfo(rest).Type) ? finding.Root.ReplaceNode(sum, Trimmed(rest).WithTriviaFrom(sum)) : null;
            default:
                return null;
        }
    }

    /// <summary>True where nothing but texts put together lies between: what an inner call is given is that call's affair.</summary>
    private static bool IsTop(SyntaxNode value, SyntaxNode node)
    {
        for (var n = value.Parent; n is not null && n != node; n = n.Parent)
            if (n is not (InterpolationSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax)) return false;
        return true;
    }

    private static bool IsPart(ExpressionSyntax value) =>
        value.Parent is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    private static ExpressionSyntax Trimmed(ExpressionSyntax rest)
    {
        if (rest is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal || !literal.Token.ValueText.EndsWith(" ", StringComparison.Ordinal)) return rest;
        return SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(literal.Token.ValueText.TrimEnd()));
    }
}
