using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Mends a check that is there: uses the answer that is thrown away, or turns the condition round.</summary>
internal static class IneffectiveChecks
{
    public static Proposal? Mend(Finding finding)
    {
        if (finding.Cause?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } check) return null;
        while (check.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax) check = (ExpressionSyntax)check.Parent;
        return finding.Property(DiagnosticProperties.State) switch
        {
            "inverted" when Inverted(finding, check) is var (old, @new) => new("Turn the condition round", "Turn", () => finding.Root.ReplaceNode(old, @new)),
            "unused" => Used(finding, check),
            _ => null,
        };
    }

    /// <summary>A condition that is the check and refuses where it should grant; null where more hangs on it.</summary>
    public static Proposal? Turn(Finding finding, ExpressionSyntax condition) =>
        IsTurnable(finding, condition) ? new("Turn the condition round", "Turn", () => finding.Root.ReplaceNode(condition, Expressions.Negate(condition.WithoutTrivia()).WithTriviaFrom(condition))) : null;

    /// <summary>Of a check for objections the answer no lets data out.</summary>
    private static bool IsGranting(Finding finding, ExpressionSyntax check) => finding.Model.GetSymbolInfo(Asked(check)).Symbol is not { } member || finding.Marks.Of(member).Checks.All(static c => c.WhenTrue != FactKind.Objection);

    private static ExpressionSyntax Asked(ExpressionSyntax check) => check switch
    {
        AwaitExpressionSyntax await => Asked(await.Expression),
        ParenthesizedExpressionSyntax parentheses => Asked(parentheses.Expression),
        _ => check,
    };

    /// <summary>The answer in a variable that nobody reads, or thrown away on the spot, becomes the condition for the sending.</summary>
    private static Proposal? Used(Finding finding, ExpressionSyntax check)
    {
        if (finding.Node.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax send || check.FirstAncestorOrSelf<StatementSyntax>() is not { } asked || asked.Parent != send.Parent) return null;
        if (asked is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && finding.Model.GetDeclaredSymbol(variables[0]) is ILocalSymbol local)
        {
            if (Checks.Condition(finding, SyntaxFactory.IdentifierName(local.Name), local.Type, IsGranting(finding, check)) is not { } answer || Guarding.IsGoverned(send, answer)) return null;
            return new($"{GuardFix.Deed(finding)} only if '{answer}'", "Use", () => Guarding.Wrap(send, answer) is var (old, @new) ? finding.Root.ReplaceNode(old, @new) : finding.Root);
        }

        if (asked is not ExpressionStatementSyntax || asked.Parent is not BlockSyntax block || finding.Model.GetTypeInfo(Asked(check)).Type is not { } type || Checks.Condition(finding, Asked(check).WithoutTrivia(), type, IsGranting(finding, check)) is not { } condition) return null;
        return new($"{GuardFix.Deed(finding)} only if '{condition}'", "Use", () => finding.Root.ReplaceNode(block, Used(block, asked, send, condition)));
    }

    /// <summary>The block without the question, whose comments go to the sending.</summary>
    private static BlockSyntax Used(BlockSyntax block, StatementSyntax asked, StatementSyntax send, ExpressionSyntax condition)
    {
        var statements = block.Statements.ToList();
        statements[statements.IndexOf(send)] = (StatementSyntax)Guarding.Wrap(send, condition).New;
        var index = statements.IndexOf(asked);
        statements.RemoveAt(index);
        var comments = SyntaxFactory.TriviaList(asked.GetLeadingTrivia().Reverse().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        if (asked.GetTrailingTrivia().Any(Layout.IsComment)) comments = comments.AddRange(Layout.Blanks(Layout.IndentOf(asked))).AddRange(asked.GetTrailingTrivia().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        if (comments.Any(Layout.IsComment)) statements[index] = statements[index].WithLeadingTrivia(comments.AddRange(statements[index].GetLeadingTrivia().SkipWhile(static t => t.IsKind(SyntaxKind.EndOfLineTrivia))));
        return block.WithStatements(SyntaxFactory.List(statements));
    }

    /// <summary>Only where the condition is nothing but the check, and where nothing else hangs on it: what would be turned round with it may be right.</summary>
    private static (SyntaxNode Old, SyntaxNode New)? Inverted(Finding finding, ExpressionSyntax check)
    {
        var outer = check;
        while (outer.Parent is ParenthesizedExpressionSyntax parentheses) outer = parentheses;
        if (outer.Parent is PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" } not && IsTurnable(finding, not)) return (not, check.WithTriviaFrom(not));
        return IsTurnable(finding, outer) ? (check, Expressions.Negate(check.WithoutTrivia()).WithTriviaFrom(check)) : null;
    }

    private static bool IsTurnable(Finding finding, ExpressionSyntax condition) => condition.Parent switch
    {
        IfStatementSyntax { Else: null } branch => branch.Condition == condition && (branch.Statement.Span.Contains(finding.Node.Span) || Guarding.IsJump(branch.Statement)),
        ConditionalExpressionSyntax choice => choice.Condition == condition && (IsNothing(choice.WhenTrue) || IsNothing(choice.WhenFalse)),
        _ => false,
    };

    private static bool IsNothing(ExpressionSyntax value) => value is LiteralExpressionSyntax or DefaultExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" };
}
