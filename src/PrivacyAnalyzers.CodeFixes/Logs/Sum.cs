using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>A text put together with <c>+</c>, with the value as one of the operands.</summary>
internal sealed class Sum : LoggedText
{
    private readonly BinaryExpressionSyntax _sum;
    private readonly List<ExpressionSyntax> _operands;
    private readonly ExpressionSyntax _value;

    private Sum(BinaryExpressionSyntax sum, List<ExpressionSyntax> operands, ExpressionSyntax value)
    {
        _sum = sum;
        _operands = operands;
        _value = value;
        Text = string.Concat(operands.Select(Piece));
        Hole = (operands.TakeWhile(o => o != value).Sum(static o => Piece(o).Length), Piece(value).Length);
        Others = operands.Where(o => o != value && !IsText(o)).ToList();
    }

    public static Sum? Find(BinaryExpressionSyntax sum, ExpressionSyntax value, SemanticModel model)
    {
        var operands = new List<ExpressionSyntax>();
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition && Expressions.IsString(model.GetTypeInfo(addition).Type))
        {
            operands.Insert(0, addition.Right);
            rest = addition.Left;
        }

        operands.Insert(0, rest);

        // Comments between operands have no place to go to.
        return operands.Contains(value) && !sum.DescendantTrivia().Any(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)) ? new Sum(sum, operands, value) : null;
    }

    public override SyntaxNode Replace(SyntaxNode root, ExpressionSyntax by, string name, bool keepsFormat) => root.ReplaceNode(_value, by.WithTriviaFrom(_value));

    protected override SyntaxNode? Cut(SyntaxNode root, int from, int to)
    {
        var kept = new List<ExpressionSyntax>();
        var offset = 0;
        foreach (var operand in _operands)
        {
            var piece = Piece(operand);
            if (IsText(operand))
            {
                var text = Kept(piece, offset, from, to);
                if (text.Length > 0) kept.Add(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.ParseToken("\"" + text + "\"")).WithTriviaFrom(operand));
            }
            else if (operand != _value)
            {
                if (offset < to && offset + piece.Length > from) return null;
                kept.Add(operand);
            }

            offset += piece.Length;
        }

        // Only a text at the front makes sure that a sum of what is left is one.
        if (kept.Count == 0 || !IsText(kept[0])) return null;
        var rest = kept[0].WithoutTrivia();
        foreach (var operand in kept.Skip(1))
        {
            rest = rest is LiteralExpressionSyntax left && IsText(operand)
                ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.ParseToken(left.Token.Text.Substring(0, left.Token.Text.Length - 1) + operand.ToString().Substring(1)))
                : SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, rest.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.PlusToken).WithTrailingTrivia(SyntaxFactory.Space), operand.WithoutTrivia());
        }

        return root.ReplaceNode(_sum, rest.WithTriviaFrom(_sum));
    }

    /// <summary>Only plain literals are cut; a verbatim or raw one counts as a value.</summary>
    private static bool IsText(ExpressionSyntax operand) =>
        operand is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
        && literal.Token.Text.StartsWith("\"", StringComparison.Ordinal) && !literal.Token.Text.StartsWith("\"\"\"", StringComparison.Ordinal);

    private static string Piece(ExpressionSyntax operand) => IsText(operand) ? operand.GetFirstToken().Text.Substring(1, operand.GetFirstToken().Text.Length - 2) : "{0}";
}
