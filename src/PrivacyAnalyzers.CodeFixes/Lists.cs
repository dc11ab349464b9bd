using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.CodeFixes;

internal static class Lists
{
    /// <summary>The list without one element, and without the comma that belonged to it; comments and line ends around stay.</summary>
    public static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, int index)
        where T : SyntaxNode
    {
        var items = list.GetWithSeparators().ToList();
        var at = index * 2;
        var isLast = index == list.Count - 1;
        var hasTrailingComma = isLast && items.Count > at + 1;
        if (at + 1 < items.Count && !(isLast && !hasTrailingComma))
        {
            // A comment behind the comma is about what stands before it, unless it ends the line of the element that goes.
            items.RemoveRange(at, 2);
            return SyntaxFactory.SeparatedList<T>(items);
        }

        var trailing = items[at].GetTrailingTrivia();
        items.RemoveAt(at);
        if (at > 0)
        {
            var comma = items[at - 1].GetTrailingTrivia().Where(static t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
            items.RemoveAt(at - 1);
            var before = items[at - 2].AsNode()!;
            items[at - 2] = before.WithTrailingTrivia(before.GetTrailingTrivia().AddRange(comma.Count > 0 ? [SyntaxFactory.Space, .. comma] : []).AddRange(trailing));
        }

        return SyntaxFactory.SeparatedList<T>(items);
    }
}
