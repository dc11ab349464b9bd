using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Puts a statement under a condition, or leaves before it.</summary>
internal static class Guarding
{
    /// <summary>What runs as a whole around the node: a statement, an arrow's expression, that of a lambda.</summary>
    public static SyntaxNode? PlaceOf(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(static n =>
        n is StatementSyntax and not BlockSyntax or ArrowExpressionClauseSyntax || n is ExpressionSyntax && n.Parent is AnonymousFunctionExpressionSyntax function && function.Body == n);

    /// <summary>What is replaced, and by what.</summary>
    public static (SyntaxNode Old, SyntaxNode New) Wrap(StatementSyntax statement, ExpressionSyntax condition)
    {
        // A condition that is there already takes the check in.
        if (statement.Parent is IfStatementSyntax { Else: null } outer && outer.Statement == statement)
            return (outer.Condition, And(outer.Condition, condition));

        // In an "if" without braces that has an "else", the "else" would go to the new condition.
        var isInBranch = HasElseBehind(statement);
        var bare = statement.WithoutLeadingTrivia().WithoutTrailingTrivia();
        if (!Layout.BeginsLine(statement))
        {
            StatementSyntax inline = Inline(condition, bare);
            if (isInBranch)
                inline = SyntaxFactory.Block(Layout.Bare(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.SingletonList(inline),
                    Layout.Bare(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));
            return (statement, inline.WithTriviaFrom(statement));
        }

        var (indent, unit, newLine) = (Layout.IndentOf(statement), Layout.UnitOf(statement), Layout.NewLine(statement));
        StatementSyntax guarded = Layout.If(condition, Layout.Shifted(bare, unit), indent, unit, statement, statement.GetTrailingTrivia());
        if (isInBranch)
        {
            var outside = Layout.Blanks(Layout.IndentOf(statement.Parent!));
            guarded = SyntaxFactory.Block(SyntaxFactory.Token(outside, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)),
                SyntaxFactory.SingletonList(guarded.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(newLine)), SyntaxFactory.Token(outside, SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(newLine)));
            return (statement, guarded);
        }

        return (statement, guarded.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(newLine));
    }

    /// <summary>A statement under a condition, on one line.</summary>
    public static IfStatementSyntax Inline(ExpressionSyntax condition, StatementSyntax statement) => SyntaxFactory.IfStatement(Layout.Bare(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        Layout.Bare(SyntaxKind.OpenParenToken), condition.WithoutTrivia(), Layout.Bare(SyntaxKind.CloseParenToken).WithTrailingTrivia(SyntaxFactory.Space), statement, null);

    /// <summary>The list of statements with a way out before one of them.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Leave(StatementSyntax statement, ExpressionSyntax check, string exit) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax ? Insertion.Before(statement, SyntaxFactory.ParseStatement($"if ({Expressions.Negate(check)}) {exit};")) : null;

    /// <summary>True where the node is governed by the same check already, because another fix put it there.</summary>
    public static bool IsGoverned(SyntaxNode node, ExpressionSyntax check)
    {
        var refused = Expressions.Negate(check);
        return ConditionsOf(node).Any(c => c.Holds ? Asks(c.Condition) : SyntaxFactory.AreEquivalent(c.Condition, refused));

        bool Asks(ExpressionSyntax condition) => SyntaxFactory.AreEquivalent(condition, check)
            || condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both && (Asks(both.Left) || Asks(both.Right))
            || condition is ParenthesizedExpressionSyntax parentheses && Asks(parentheses.Expression);
    }

    /// <summary>The condition that is the wrong way round: the node is reached where the check refuses. Null where there is none.</summary>
    public static ExpressionSyntax? InvertedFor(SyntaxNode node, ExpressionSyntax check)
    {
        var refused = Expressions.Negate(check);
        return ConditionsOf(node).FirstOrDefault(c => SyntaxFactory.AreEquivalent(c.Condition, c.Holds ? refused : check)).Condition;
    }

    /// <summary>The conditions under which the node is reached, and whether they hold there.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool Holds)> ConditionsOf(SyntaxNode node)
    {
        for (var n = node; n.Parent is { } parent && n is not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax; n = parent)
        {
            if (parent is IfStatementSyntax branch && branch.Statement == n) yield return (branch.Condition, true);
            if (parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both && both.Right == n) yield return (both.Left, true);
            if (parent is ConditionalExpressionSyntax choice && choice.WhenTrue == n) yield return (choice.Condition, true);
            var before = parent switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                _ => default,
            };
            foreach (var statement in before.TakeWhile(s => s != n).OfType<IfStatementSyntax>())
                if (statement is { Else: null } && IsJump(statement.Statement)) yield return (statement.Condition, false);
        }
    }

    public static bool IsJump(StatementSyntax statement) =>
        statement is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax || statement is BlockSyntax { Statements: { Count: 1 } only } && IsJump(only[0]);

    public static ExpressionSyntax And(ExpressionSyntax left, ExpressionSyntax right)
    {
        var first = left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } or ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax or SwitchExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(left.WithoutTrivia()) : left.WithoutTrivia();
        return SyntaxFactory.BinaryExpression(SyntaxKind.LogicalAndExpression, first.WithTrailingTrivia(SyntaxFactory.Space),
            Layout.Bare(SyntaxKind.AmpersandAmpersandToken).WithTrailingTrivia(SyntaxFactory.Space), right.WithoutTrivia()).WithTriviaFrom(left);
    }

    /// <summary>A condition that asks the check first, so that what else it does happens only then.</summary>
    public static ExpressionSyntax Before(ExpressionSyntax check, ExpressionSyntax condition)
    {
        var last = condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } or ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(condition.WithoutTrivia()) : condition;
        return And(check.WithoutTrivia(), last).WithTriviaFrom(condition);
    }

    private static bool HasElseBehind(StatementSyntax statement)
    {
        for (SyntaxNode node = statement; node.Parent is StatementSyntax and not BlockSyntax or ElseClauseSyntax; node = node.Parent)
            if (node.Parent is IfStatementSyntax { Else: not null } branch && branch.Statement == node) return true;
        return false;
    }
}
