using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Guards;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>PRIV6002: ask whether the customer approved in place of whether she objects; where more hangs on that question, ask both.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OptInFix() : GuardFix("PRIV6002")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Purpose) is { } purpose && finding.Cause is ExpressionSyntax check && Asked(finding, check, purpose) is var (old, @new) && IsForThisAlone(finding, old))
            yield return new($"Ask for approval: '{@new}'", "OptIn", () => finding.Root.ReplaceNode(old, @new.WithTriviaFrom(old)));
        foreach (var guarded in Guarded(finding)) yield return guarded;
    }

    /// <summary>The question for approval in the place of the one for objections, where the member beside it asks that.</summary>
    private static (ExpressionSyntax Old, ExpressionSyntax New)? Asked(Finding finding, ExpressionSyntax check, string purpose)
    {
        if (finding.Model.GetSymbolInfo(check).Symbol is not { ContainingType: { } type } member) return null;
        var wanted = new Question(FactKind.Consent, purpose, true);
        var sibling = Marks.MembersOf(type).FirstOrDefault(m => wanted.IsAskedBy(finding.ChecksOf(m)) && IsLike(m, member));
        if (sibling is null || NameOf(check) is not { } name) return null;
        var asked = check.ReplaceNode(name, SyntaxFactory.IdentifierName(sibling.Name).WithTriviaFrom(name)).WithoutTrivia();
        ExpressionSyntax old = check;
        while (old.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax)
        {
            old = (ExpressionSyntax)old.Parent;
            asked = old is AwaitExpressionSyntax await ? await.WithExpression(asked).WithoutTrivia() : asked;
        }

        return old.Parent switch
        {
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => (not, asked),
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax answer } binary when binary.Left == old && Opposite(answer) is { } opposite => (binary, binary.WithLeft(asked.WithTriviaFrom(old)).WithRight(opposite)),
            _ when finding.Model.GetTypeInfo(old).Type?.SpecialType == SpecialType.System_Boolean => (old, Expressions.Negate(asked)),
            _ => null,
        };
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax check) => check switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        IdentifierNameSyntax name => name,
        _ => null,
    };

    private static LiteralExpressionSyntax? Opposite(LiteralExpressionSyntax answer) => answer.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(answer),
        SyntaxKind.FalseLiteralExpression => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(answer),
        _ => null,
    };

    private static bool IsLike(ISymbol candidate, ISymbol check) => (candidate, check) switch
    {
        (IPropertySymbol or IFieldSymbol, IPropertySymbol or IFieldSymbol) => SymbolEqualityComparer.Default.Equals(Keys.TypeOf(candidate), Keys.TypeOf(check)),
        (IMethodSymbol a, IMethodSymbol b) => SymbolEqualityComparer.Default.Equals(a.ReturnType, b.ReturnType) && a.Parameters.Select(static p => p.Type).SequenceEqual(b.Parameters.Select(static p => p.Type), SymbolEqualityComparer.Default),
        _ => false,
    };

    /// <summary>True where the answer decides on this disclosure and on nothing else: for what else hangs on it, that nobody objects may be enough.</summary>
    private static bool IsForThisAlone(Finding finding, ExpressionSyntax condition)
    {
        if (condition.FirstAncestorOrSelf<IfStatementSyntax>() is not { Else: null } branch || !branch.Condition.Span.Contains(condition.Span)) return condition.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null;
        if (branch.Statement.Span.Contains(finding.Node.Span)) return IsOnly(branch.Statement, finding.Node);
        if (!Guarding.IsJump(branch.Statement) || branch.Parent is not BlockSyntax block) return false;
        var rest = block.Statements.SkipWhile(s => s != branch).Skip(1).Where(s => !IsRecord(finding, s)).ToList();
        return rest.Count == 1 && IsOnly(rest[0], finding.Node);
    }

    /// <summary>The record of the disclosure goes with it.</summary>
    private static bool IsRecord(Finding finding, StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: var deed } && (deed is AwaitExpressionSyntax await ? await.Expression : deed) is InvocationExpressionSyntax call
        && finding.Model.GetSymbolInfo(call).Symbol is { } called && finding.Marks.Of(called).Fulfils.Contains("DisclosureRecord");

    private static bool IsOnly(StatementSyntax statement, SyntaxNode node) => statement switch
    {
        BlockSyntax block => block.Statements.Count == 1 && IsOnly(block.Statements[0], node),
        _ => statement is ExpressionStatementSyntax && statement.Span.Contains(node.Span),
    };
}
