using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Building blocks of the fixes.</summary>
internal static class Expressions
{
    /// <summary>The member's receiver, as in <c>customer</c> of <c>customer.Email</c>.</summary>
    public static ExpressionSyntax? ReceiverOf(ExpressionSyntax? expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    public static ExpressionSyntax Call(ExpressionSyntax target, params ExpressionSyntax[] arguments) =>
        SyntaxFactory.InvocationExpression(target, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.Argument),
            Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(0, arguments.Length - 1)))));

    public static ExpressionSyntax Member(ExpressionSyntax receiver, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName(name));

    /// <summary>A type's shortest name that means it here.</summary>
    public static ExpressionSyntax TypeName(Finding finding, INamedTypeSymbol type, int position) => SyntaxFactory.ParseExpression(finding.Names.Of(type, position));

    public static ExpressionSyntax Negate(ExpressionSyntax condition) => condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not ? not.Operand
        : condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal
        ? SyntaxFactory.BinaryExpression(SyntaxKind.NotEqualsExpression, equal.Left, SyntaxFactory.Token(SyntaxKind.ExclamationEqualsToken).WithTriviaFrom(equal.OperatorToken), equal.Right)
        : condition is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax
        ? SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, condition)
        : SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, SyntaxFactory.ParenthesizedExpression(condition));

    public static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;
}
