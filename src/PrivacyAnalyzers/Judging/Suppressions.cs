using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers.Judging;

/// <summary>Looks at what suppresses a diagnostic of ours: why, and until when.</summary>
internal static class Suppressions
{
    private static readonly Regex s_until = new(@"\buntil\s+(\d{4}-\d{2}-\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>To name the rule is no reason.</summary>
    private static readonly Regex s_id = new(@"\bPRIV\d{4}\b", RegexOptions.CultureInvariant);

    private static readonly string[] s_attributes = ["SuppressMessage", "SuppressMessageAttribute", "UnconditionalSuppressMessage"];

    public static void Examine(SyntaxTree tree, DateTime today, Action<Verdict> report, CancellationToken cancellation)
    {
        foreach (var (id, reason, at) in In(tree, cancellation)) Judge(id, reason, at, today, report);
    }

    /// <summary>What a file suppresses of ours: the rule, the reason that is given, and where.</summary>
    public static IEnumerable<(string Id, string? Reason, Location At)> In(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        if (root.ContainsDirectives)
            for (var directive = root.GetFirstDirective(static d => d is PragmaWarningDirectiveTriviaSyntax); directive is not null; directive = directive.GetNextDirective(static d => d is PragmaWarningDirectiveTriviaSyntax))
                if (directive is PragmaWarningDirectiveTriviaSyntax pragma && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                    foreach (var code in pragma.ErrorCodes)
                        if (IsOurs(code.ToString())) yield return (code.ToString(), ReasonOf(pragma), code.GetLocation());
        if (!s_attributes.Any(name => NameGate.Writes(tree, name, cancellation))) yield break;
        foreach (var attribute in AttributesOf(root))
            if (IsSuppression(attribute) && IdOf(attribute) is { } id) yield return (id, Justification(attribute), attribute.GetLocation());
    }

    /// <summary>The day until which a reason says that it holds; null where it says none.</summary>
    public static string? UntilOf(string? reason) => reason is not null && s_until.Match(reason) is { Success: true } until ? until.Groups[1].Value : null;

    private static void Judge(string id, string? reason, Location at, DateTime today, Action<Verdict> report)
    {
        if (reason is null || !s_id.Replace(reason, "").Any(char.IsLetter) || reason.Trim() is "<Pending>" or "TODO") report(Verdict.Of(SuppressionWithoutReasonRule.Descriptor, at, id));
        else if (UntilOf(reason) is { } until && DateTime.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end) && end < today)
            report(Verdict.Of(ExpiredSuppressionRule.Descriptor, at, id, until));
    }

    private static bool IsOurs(string id) => id.Length == 8 && id.StartsWith("PRIV", StringComparison.OrdinalIgnoreCase) && id.Skip(4).All(char.IsDigit);

    /// <summary>A comment behind the directive, or on the line above it.</summary>
    private static string? ReasonOf(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        var behind = pragma.EndOfDirectiveToken.LeadingTrivia.Concat(pragma.ErrorCodes.Last().GetTrailingTrivia()).Where(IsComment).Select(static t => Text(t.ToString())).FirstOrDefault(static t => t.Length > 0);
        if (behind is not null) return behind;
        var text = pragma.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart).LineNumber;
        var above = line > 0 ? text.Lines[line - 1].ToString().Trim() : "";
        return above.StartsWith("//", StringComparison.Ordinal) ? Text(above) : above.EndsWith("*/", StringComparison.Ordinal) ? above : null;
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static string Text(string comment) => comment.Trim('/', '*', ' ', '\t');

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxNode root) =>
        root.DescendantNodes(static n => n is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)).OfType<AttributeSyntax>();

    private static bool IsSuppression(AttributeSyntax attribute) =>
        (attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name).ToString() is var name && s_attributes.Contains(name);

    private static string? IdOf(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 1 } arguments } || arguments[1].Expression is not LiteralExpressionSyntax { Token.ValueText: var id }) return null;
        var colon = id.IndexOf(':');
        if (colon >= 0) id = id.Substring(0, colon);
        return IsOurs(id) ? id : null;
    }

    private static string? Justification(AttributeSyntax attribute) => attribute.ArgumentList!.Arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "Justification")?.Expression switch
    {
        null => null,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        var other => other.ToString(),
    };
}
