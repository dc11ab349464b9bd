using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>What a field's or property's initialiser does, as a part of the constructor that it runs in.</summary>
public sealed record Initialiser(IMethodSymbol Constructor, Summary Summary)
{
    /// <summary>The initialiser of a member; null where there is none, or where it is an empty object or a literal.</summary>
    public static EqualsValueClauseSyntax? SyntaxOf(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initialiser = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initialiser is not null && !IsPlain(initialiser.Value)) return initialiser;
        }

        return null;
    }

    /// <summary>The constructor whose parameters the initialiser sees.</summary>
    public static IMethodSymbol? Owner(ISymbol member)
    {
        var type = member.ContainingType;
        if (member.IsStatic) return type.StaticConstructors.FirstOrDefault() ?? type.InstanceConstructors.FirstOrDefault();
        return type.InstanceConstructors.FirstOrDefault(static c => c.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax)) ?? type.InstanceConstructors.FirstOrDefault();
    }

    private static bool IsPlain(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal => !literal.IsKind(SyntaxKind.StringLiteralExpression) && !literal.IsKind(SyntaxKind.TrueLiteralExpression) && !literal.IsKind(SyntaxKind.FalseLiteralExpression)
            || literal.Token.ValueText.Length == 0,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsPlain(forgiven.Operand),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } => true,
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax } => true,
        _ => false,
    };
}
