using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Takes statements and entries of initializers away, and keeps the comments that are about what stays.</summary>
internal static class Removal
{
    /// <summary>An initializer that is left empty goes too, and where it is nested its own entry.</summary>
    public static (SyntaxNode Old, SyntaxNode? New)? WithoutEntry(ExpressionSyntax entry)
    {
        while (true)
        {
            var initializer = (InitializerExpressionSyntax)entry.Parent!;
            var comments = entry.GetLeadingTrivia().Any(Layout.IsComment) ? entry.GetLeadingTrivia() : default;
            if (initializer.Expressions.Count > 1 || comments.Count > 0) return (initializer, Shorter(initializer, entry, comments));
            switch (initializer.Parent)
            {
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } outer:
                    entry = outer;
                    continue;
                case WithExpressionSyntax with:
                    return (with, with.Expression.WithTriviaFrom(with));
                case ObjectCreationExpressionSyntax full:
                    return (full, full.WithInitializer(null).WithType(full.Type.WithoutTrailingTrivia()).WithArgumentList(Arguments(full)).WithTrailingTrivia(full.GetTrailingTrivia()));
                case ImplicitObjectCreationExpressionSyntax target:
                    return (target, target.WithInitializer(null).WithArgumentList(Arguments(target)).WithTrailingTrivia(target.GetTrailingTrivia()));
                default:
                    return null;
            }
        }
    }

    /// <summary>Without an initializer the parentheses are needed.</summary>
    private static ArgumentListSyntax Arguments(BaseObjectCreationExpressionSyntax creation) => (creation.ArgumentList ?? SyntaxFactory.ArgumentList()).WithoutTrailingTrivia();

    /// <summary>Comments above the entry stay where it was.</summary>
    private static InitializerExpressionSyntax Shorter(InitializerExpressionSyntax initializer, ExpressionSyntax entry, SyntaxTriviaList comments)
    {
        var index = initializer.Expressions.IndexOf(entry);
        var rest = initializer.WithExpressions(Lists.Without(initializer.Expressions, index));
        if (comments.Count > 0 && index < rest.Expressions.Count)
        {
            var next = rest.Expressions[index];
            return rest.WithExpressions(rest.Expressions.Replace(next, next.WithLeadingTrivia(comments.AddRange(Inner(next.GetLeadingTrivia())))));
        }

        return comments.Count > 0 ? rest.WithCloseBraceToken(rest.CloseBraceToken.WithLeadingTrivia(SyntaxFactory.TriviaList(comments.Reverse().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse()).AddRange(rest.CloseBraceToken.LeadingTrivia))) : rest;
    }

    /// <summary>The blanks before the entry are those that its predecessor has left.</summary>
    private static IEnumerable<SyntaxTrivia> Inner(SyntaxTriviaList trivia) => trivia.SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia));

    /// <summary>A comment at the end of the line goes with it; those above stay, before what follows.</summary>
    public static SyntaxNode WithoutStatement(SyntaxNode root, StatementSyntax statement)
    {
        var comments = statement.GetLeadingTrivia();
        if (comments.Any(Layout.IsComment) && statement.GetLastToken().GetNextToken() is { RawKind: not 0 } next)
        {
            var rest = SyntaxFactory.TriviaList(comments.Reverse().SkipWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
            var marked = root.TrackNodes(statement);
            next = marked.GetCurrentNode(statement)!.GetLastToken().GetNextToken();
            root = marked.ReplaceToken(next, next.WithLeadingTrivia(rest.AddRange(next.LeadingTrivia)));
            statement = root.GetCurrentNode(statement)!;
        }

        return root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }
}
