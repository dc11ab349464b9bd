using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Adds entries to object initializers.</summary>
internal static class Initializers
{
    /// <summary>The creation with further entries in its initializer, which is made where there is none.</summary>
    public static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0) return creation;
        if (creation.Initializer is { } initializer)
        {
            var longer = WithInitializer(creation, initializer.WithExpressions(entries.Aggregate(initializer.Expressions, (all, e) => Added(all, Entry(e), initializer))));
            return initializer.Expressions.Count == 0 || initializer.Expressions.SeparatorCount == initializer.Expressions.Count ? longer.Formatted() : longer;
        }

        var added = SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SeparatedList(entries.Select(Entry), Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), entries.Count - 1)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));
        return WithInitializer(WithoutArguments(creation.WithoutTrailingTrivia()), added).WithTrailingTrivia(creation.GetTrailingTrivia());
    }

    /// <summary>An entry may be an initializer itself, which is no expression of its own.</summary>
    private static ExpressionSyntax Entry(string text) => ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new X {{ {text} }}")).Initializer!.Expressions[0].WithoutTrivia();

    /// <summary>Written as the entries before it are: on a line of its own, or beside them.</summary>
    private static SeparatedSyntaxList<ExpressionSyntax> Added(SeparatedSyntaxList<ExpressionSyntax> entries, ExpressionSyntax entry, InitializerExpressionSyntax initializer)
    {
        if (entries.Count == 0 || entries.SeparatorCount == entries.Count) return entries.Add(entry);
        var last = entries[entries.Count - 1];
        var hasOwnLine = initializer.Expressions.Count > 0 && Layout.BeginsLine(initializer.Expressions[initializer.Expressions.Count - 1]);
        var blanks = hasOwnLine ? last.GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)) : [SyntaxFactory.Space];
        var more = entries.Replace(last, last.WithoutTrailingTrivia()).Add(entry.WithLeadingTrivia(blanks).WithTrailingTrivia(last.GetTrailingTrivia()));
        return more.ReplaceSeparator(more.GetSeparator(more.SeparatorCount - 1), Layout.Bare(SyntaxKind.CommaToken).WithTrailingTrivia(hasOwnLine ? SyntaxFactory.TriviaList(Layout.NewLine(initializer)) : default));
    }

    private static BaseObjectCreationExpressionSyntax WithInitializer(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer) => creation switch
    {
        ObjectCreationExpressionSyntax full => full.WithInitializer(initializer),
        ImplicitObjectCreationExpressionSyntax target => target.WithInitializer(initializer),
        _ => creation,
    };

    /// <summary>Empty parentheses before an initializer say nothing.</summary>
    private static BaseObjectCreationExpressionSyntax WithoutArguments(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } list } full && !list.DescendantTrivia().Any(Layout.IsComment) ? full.WithArgumentList(null) : creation;
}
