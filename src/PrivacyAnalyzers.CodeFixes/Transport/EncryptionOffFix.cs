using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5002: switch the client's encryption on. A raw socket has no switch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EncryptionOffFix() : PrivacyFix("PRIV5002")
{
    private const string Switch = "EnableSsl";

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Cause?.FirstAncestorOrSelf<ExpressionSyntax>() is { } cause)
        {
            if (cause is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression })
                yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(cause, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(cause)));
            else if (cause is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" } option && finding.Model.GetTypeInfo(option).Type?.Name == "SecureSocketOptions")
                yield return new("Use STARTTLS", "On", () => finding.Root.ReplaceNode(option, option.WithName(SyntaxFactory.IdentifierName("StartTls")).WithTriviaFrom(option)));
            yield break;
        }

        if (CreationOf(finding) is { } creation)
            yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(creation, SwitchedOn(creation)));
    }

    /// <summary>The creation of the client that sends, where it is a local of this method and has the switch.</summary>
    private static BaseObjectCreationExpressionSyntax? CreationOf(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: { } client } }) return null;
        if (finding.Model.GetTypeInfo(client).Type?.GetMembers(Switch).Length is not > 0) return null;
        if (client is BaseObjectCreationExpressionSyntax made) return made;
        var declared = finding.Model.GetSymbolInfo(client).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return declared is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } && creation.SyntaxTree == finding.Root.SyntaxTree ? creation : null;
    }

    private static BaseObjectCreationExpressionSyntax SwitchedOn(BaseObjectCreationExpressionSyntax creation)
    {
        var on = SyntaxFactory.ParseExpression(Switch + " = true");
        if (creation.Initializer is { } initializer)
        {
            // Written as the entries before it are: on a line of its own, or beside them.
            var last = initializer.Expressions.LastOrDefault();
            var expressions = initializer.Expressions;
            if (last is not null && expressions.SeparatorCount < expressions.Count)
            {
                expressions = expressions.Replace(last, last.WithoutTrailingTrivia()).Add(on.WithLeadingTrivia(last.HasLeadingTrivia ? last.GetLeadingTrivia() : [SyntaxFactory.Space]).WithTrailingTrivia(last.GetTrailingTrivia()));
                if (last.HasLeadingTrivia) expressions = expressions.ReplaceSeparator(expressions.GetSeparator(expressions.SeparatorCount - 1), SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Expressions.NewLine(creation)));
            }
            else
            {
                expressions = expressions.Add(on);
            }

            return creation.WithInitializer(initializer.WithExpressions(expressions)).Formatted();
        }

        var added = SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(on)).NormalizeWhitespace(" ", " ");
        added = SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space), added.Expressions.Replace(added.Expressions[0], on),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));
        return creation.WithoutTrailingTrivia().WithInitializerOf(added).WithTrailingTrivia(creation.GetTrailingTrivia());
    }
}

internal static class CreationExtensions
{
    public static BaseObjectCreationExpressionSyntax WithInitializerOf(this BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer) => creation switch
    {
        ObjectCreationExpressionSyntax full => full.WithInitializer(initializer),
        ImplicitObjectCreationExpressionSyntax target => target.WithInitializer(initializer),
        _ => creation,
    };
}
