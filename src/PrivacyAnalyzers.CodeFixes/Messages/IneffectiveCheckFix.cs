using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3004: use the answer that is thrown away, or turn the condition round. An outdated check needs a person to think.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IneffectiveCheckFix() : PrivacyFix("PRIV3004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Cause?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } check) yield break;
        while (check.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax) check = (ExpressionSyntax)check.Parent;
        switch (finding.Property(DiagnosticProperties.State))
        {
            case "inverted" when Inverted(check) is { } turned:
                yield return new("Turn the condition round", "Turn", () => finding.Root.ReplaceNode(turned.Old, turned.New));
                break;
            case "unused" when finding.Node.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax send && check.FirstAncestorOrSelf<StatementSyntax>() is { } asked && asked.Parent == send.Parent:
                if (asked is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && variables[0] is { } variable)
                    yield return new($"Send only if '{variable.Identifier}'", "Use", () => finding.Root.ReplaceNode(send, Expressions.Guarded(send, Microsoft.CodeAnalysis.CSharp.SyntaxFactory.IdentifierName(variable.Identifier.ValueText))));
                else if (asked is ExpressionStatementSyntax && asked.Parent is BlockSyntax block)
                    yield return new($"Send only if '{check}'", "Use", () => finding.Root.ReplaceNode(block, Used(block, asked, send, check)));
                break;
        }
    }

    private static BlockSyntax Used(BlockSyntax block, StatementSyntax asked, StatementSyntax send, ExpressionSyntax check) =>
        block.WithStatements(block.Statements.Replace(block.Statements[block.Statements.IndexOf(send)], Expressions.Guarded(send, check)).RemoveAt(block.Statements.IndexOf(asked)));

    /// <summary>Only where the condition is nothing but the check: in a longer one the fault may be elsewhere.</summary>
    private static (SyntaxNode Old, SyntaxNode New)? Inverted(ExpressionSyntax check)
    {
        var outer = check;
        while (outer.Parent is ParenthesizedExpressionSyntax parentheses) outer = parentheses;
        if (outer.Parent is PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" } not && IsCondition(not)) return (not, check.WithTriviaFrom(not));
        return IsCondition(outer) ? (check, Expressions.Negate(check.WithoutTrivia()).WithTriviaFrom(check)) : null;
    }

    private static bool IsCondition(ExpressionSyntax expression) =>
        expression.Parent is IfStatementSyntax branch && branch.Condition == expression || expression.Parent is WhileStatementSyntax loop && loop.Condition == expression
        || expression.Parent is ConditionalExpressionSyntax choice && choice.Condition == expression;
}
