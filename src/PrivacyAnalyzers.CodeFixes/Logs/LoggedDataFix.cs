using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV2001, PRIV2002, PRIV2004: protect the value with what is in scope, else log the record's key, else leave it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LoggedDataFix() : PrivacyFix("PRIV2001", "PRIV2002", "PRIV2004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (LogSite.Of(finding) is not { } site) yield break;
        if (LoggedValue.Protect(finding, site) is { } protect) yield return protect;
        if (Record(finding, site.Values[0]) is var (receiver, type) && LoggedValue.Key(finding, site, receiver, type) is { } key) yield return key;
        if (LoggedValue.Drop(finding, site) is { } drop) yield return drop;
    }

    /// <summary>The record that the value is a plain text of. A key stands for a name or an address; for a figure it is none.</summary>
    private static (ExpressionSyntax Receiver, ITypeSymbol Type)? Record(Finding finding, ExpressionSyntax value)
    {
        if (!Expressions.IsString(finding.Model.GetTypeInfo(value).Type) || finding.Property(DiagnosticProperties.Category) is { } category && category.StartsWith("CPNI", StringComparison.Ordinal)) return null;
        var receiver = value switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } conditional => conditional.Expression,
            _ => null,
        };
        if (receiver is null || finding.Model.GetTypeInfo(receiver).Type is not { } type || finding.Model.GetSymbolInfo(receiver).Symbol is INamedTypeSymbol) return null;
        return (receiver, type);
    }
}
