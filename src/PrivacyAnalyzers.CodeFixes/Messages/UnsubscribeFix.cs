using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3005: put in the link that the project has; into the headers of a message, else into its text. A link is never made up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnsubscribeFix() : PrivacyFix("PRIV3005")
{
    private const string Header = "List-Unsubscribe";

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        var isText = Expressions.IsString(finding.Model.GetTypeInfo(finding.Node).Type);
        if (UnsubscribeLinks.Closed(finding, finding.Node) is { } closed)
        {
            yield return new($"Put the link in with '{NameOf(closed)}'", "Link", () => finding.Root.ReplaceNode(finding.Node, closed.WithTriviaFrom(finding.Node)));
            yield break;
        }

        if (isText)
        {
            if (UnsubscribeLinks.Find(finding) is var (link, isWhole)) yield return new($"Add '{link}' to the text", "Link", () => finding.Root.ReplaceNode(finding.Node, WithLink(finding.Node, link, isWhole)));
            yield break;
        }

        if (UnsubscribeLinks.Finishing(finding, finding.Node) is { } finish && Before(finding, SyntaxFactory.ExpressionStatement(finish)) is { } finished) yield return new($"Put the link in with '{NameOf(finish)}'", "Link", finished);
        else if (ValueOf(finding) is { } value && WithHeader(finding, value) is { } headed) yield return new($"Set the {Header} header", "Header", headed);
    }

    /// <summary>The text with the link behind it, in a paragraph of its own.</summary>
    private static ExpressionSyntax WithLink(ExpressionSyntax text, ExpressionSyntax link, bool isWhole)
    {
        var word = isWhole ? "" : "Unsubscribe: ";
        var hole = $"{{{link}}}";
        if (text is LiteralExpressionSyntax literal && literal.Token.Text.StartsWith("\"", StringComparison.Ordinal) && !literal.Token.Text.StartsWith("\"\"\"", StringComparison.Ordinal))
            return SyntaxFactory.ParseExpression("$" + literal.Token.Text.Substring(0, literal.Token.Text.Length - 1).Replace("{", "{{").Replace("}", "}}") + $"\\n\\n{word}{hole}\"").WithTriviaFrom(text);
        if (text is InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" } interpolated)
        {
            var whole = interpolated.ToString();
            return SyntaxFactory.ParseExpression(whole.Substring(0, whole.Length - 1) + $"\\n\\n{word}{hole}\"").WithTriviaFrom(text);
        }

        var left = text is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
            ? text.WithoutTrivia() : SyntaxFactory.ParenthesizedExpression(text.WithoutTrivia());
        return SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, left.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.PlusToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseExpression($"$\"\\n\\n{word}{hole}\"")).WithTriviaFrom(text);
    }

    /// <summary>What the header says: the project's link, else a mail to the sender, as mail programs write it by themselves (RFC 2369).</summary>
    private static string? ValueOf(Finding finding)
    {
        if (UnsubscribeLinks.Find(finding) is ({ } link, false)) return $"$\"<{{{link}}}>\"";
        var sender = finding.Model.GetTypeInfo(finding.Node).Type?.ToDisplayString() switch
        {
            "System.Net.Mail.MailMessage" => "From?.Address",
            "MimeKit.MimeMessage" => "From.Mailboxes.First().Address",
            _ => null,
        };
        return sender is not null && finding.Node is IdentifierNameSyntax message ? $"$\"<mailto:{{{message.Identifier.Text}.{sender}}}?subject=unsubscribe>\"" : null;
    }

    private static Func<SyntaxNode>? WithHeader(Finding finding, string value)
    {
        if (finding.Model.GetTypeInfo(finding.Node).Type is not { } type || !HasHeaders(type)) return null;
        if (finding.Node is IdentifierNameSyntax message) return Before(finding, SyntaxFactory.ParseStatement($"{message.Identifier.Text}.Headers.Add(\"{Header}\", {value});"));
        return finding.Node is BaseObjectCreationExpressionSyntax creation && creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(static e => e.Left.ToString() == "Headers") != true
            ? () => finding.Root.ReplaceNode(creation, Initializers.With(creation, [$"Headers = {{ {{ \"{Header}\", {value} }} }}"])) : null;
    }

    /// <summary>True for messages whose headers are added by name and value.</summary>
    private static bool HasHeaders(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
            if (t.GetMembers("Headers").OfType<IPropertySymbol>().FirstOrDefault() is { Type: { } headers })
                return Flow.Symbols.Marks.MembersOf(headers).OfType<IMethodSymbol>().Any(static m => m.Name == "Add" && m.Parameters.Length == 2 && m.Parameters.All(static p => Expressions.IsString(p.Type)));
        return false;
    }

    /// <summary>A statement before the sending, where the message is in a variable.</summary>
    private static Func<SyntaxNode>? Before(Finding finding, StatementSyntax added) =>
        finding.Node is IdentifierNameSyntax && Guarding.PlaceOf(finding.Node) is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax && Guarding.PlaceOf(finding.Node) is StatementSyntax statement && Insertion.Before(statement, added) is var (old, @new)
            ? () => finding.Root.ReplaceNode(old, @new) : null;

    private static string NameOf(ExpressionSyntax call) => ((InvocationExpressionSyntax)call).Expression.ToString();
}
