using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Puts a statement beside another one. What is replaced, and by what; null where there is no room for a second statement.</summary>
internal static class Insertion
{
    public static (SyntaxNode Old, SyntaxNode New)? Before(StatementSyntax statement, StatementSyntax added)
    {
        if (IsEmbedded(statement)) return (statement, Block(statement, [added, statement]));
        StatementSyntax rest;
        if (Layout.BeginsLine(statement))
        {
            // Blank lines stay above; a comment stays with what it speaks of.
            var blank = statement.GetLeadingTrivia().TakeWhile(static t => !Layout.IsComment(t) && !t.IsDirective).ToList();
            var kept = statement.GetLeadingTrivia().Skip(blank.Count).ToList();
            var indent = Layout.Blanks(Layout.IndentOf(statement));
            var lines = blank.Take(blank.FindLastIndex(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) + 1);
            added = added.WithLeadingTrivia(SyntaxFactory.TriviaList(lines).AddRange(indent)).WithTrailingTrivia(Layout.NewLine(statement));
            rest = statement.WithLeadingTrivia(indent.AddRange(kept));
        }
        else
        {
            added = added.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
            rest = statement.WithoutLeadingTrivia();
        }

        return Replaced(statement, [added, rest]);
    }

    public static (SyntaxNode Old, SyntaxNode New)? After(StatementSyntax statement, StatementSyntax added)
    {
        if (IsEmbedded(statement)) return (statement, Block(statement, [statement, added]));
        added = Layout.BeginsLine(statement)
            ? added.WithLeadingTrivia(Layout.Blanks(Layout.IndentOf(statement))).WithTrailingTrivia(Layout.NewLine(statement))
            : added.WithoutLeadingTrivia().WithTrailingTrivia(statement.GetTrailingTrivia());
        var first = statement.GetTrailingTrivia().Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) || !Layout.BeginsLine(statement) ? statement : statement.WithTrailingTrivia(Layout.NewLine(statement));
        return Replaced(statement, [Layout.BeginsLine(statement) ? first : first.WithTrailingTrivia(SyntaxFactory.Space), added]);
    }

    /// <summary>The statement as the first one of what a condition governs.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? AtBeginOf(StatementSyntax branch, StatementSyntax added) => branch switch
    {
        BlockSyntax { Statements.Count: > 0 } block => Before(block.Statements[0], added),
        BlockSyntax => null,
        _ => Before(branch, added),
    };

    private static (SyntaxNode Old, SyntaxNode New)? Replaced(StatementSyntax statement, StatementSyntax[] by) => statement.Parent switch
    {
        BlockSyntax block => (block, block.WithStatements(block.Statements.ReplaceRange(statement, by))),
        SwitchSectionSyntax section => (section, section.WithStatements(section.Statements.ReplaceRange(statement, by))),
        _ => null,
    };

    private static bool IsEmbedded(StatementSyntax statement) => statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or null);

    /// <summary>Two statements where one stood without braces.</summary>
    private static BlockSyntax Block(StatementSyntax statement, StatementSyntax[] statements)
    {
        if (!Layout.BeginsLine(statement))
        {
            return SyntaxFactory.Block(Layout.Bare(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.List(statements.Select(static s => s.WithoutLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space))),
                Layout.Bare(SyntaxKind.CloseBraceToken)).WithTriviaFrom(statement);
        }

        var newLine = Layout.NewLine(statement);
        var outside = Layout.Blanks(Layout.IndentOf(statement.Parent!));
        var inside = Layout.Blanks(Layout.IndentOf(statement));
        return SyntaxFactory.Block(SyntaxFactory.Token(outside, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)),
            SyntaxFactory.List(statements.Select(s => s == statement ? s : s.WithLeadingTrivia(inside).WithTrailingTrivia(newLine))),
            SyntaxFactory.Token(outside, SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(newLine)));
    }
}
