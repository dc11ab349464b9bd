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
        if (LogSite.Of(finding) is not { } site) yield break;
        var record = RecordIn(finding, site.Values[0]);
        if (record is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or ElementAccessExpressionSyntax && finding.Model.GetTypeInfo(record).Type is { } type
            && LoggedValue.Key(finding, site, record, type, isWhole: true) is { } key)
            yield return key;
        if (LoggedValue.Drop(finding, site) is { } drop) yield return drop;
    }

    /// <summary>The record itself, or the one that a library makes a text of: <c>JsonSerializer.Serialize(customer)</c>.</summary>
    private static ExpressionSyntax RecordIn(Finding finding, ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call && Expressions.IsString(finding.Model.GetTypeInfo(call).Type)
        && finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true, DeclaringSyntaxReferences.Length: 0 } ? arguments[0].Expression : value;
}
