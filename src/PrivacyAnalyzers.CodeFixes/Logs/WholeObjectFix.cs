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
        if (site.Values[0] is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or ElementAccessExpressionSyntax && finding.Model.GetTypeInfo(site.Values[0]).Type is { } type
            && LoggedValue.Key(finding, site, site.Values[0], type, isWhole: true) is { } key)
            yield return key;
        if (LoggedValue.Drop(finding, site) is { } drop) yield return drop;
    }
}
