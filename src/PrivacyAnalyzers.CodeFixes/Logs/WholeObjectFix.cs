using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV2003: log the object's key instead of the object, else leave it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WholeObjectFix() : PrivacyFix("PRIV2003")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        var value = ObjectOf(finding);
        if (value is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or ElementAccessExpressionSyntax
            && finding.Model.GetTypeInfo(value).Type is { } type && Keys.Of(type, finding.Marks, finding.Model, value.SpanStart) is { } key && Keys.For(key, value, value, finding.Model) is { } read)
            yield return new($"Log '{read}' instead", "Key", () => LoggedValue.Replace(finding, value, read, Keys.NameOf(key, type)));
        if (LoggedValue.Drop(finding, value) is { } rest)
            yield return new("Leave it out", "Drop", () => rest);
    }

    /// <summary>The object in the text: a hole's or an operand's, where the argument is put together.</summary>
    private static ExpressionSyntax ObjectOf(Finding finding) => LoggedValue.Of(finding) ?? finding.Node;
}
