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
        if (LoggedValue.Of(finding) is not { } value) yield break;
        if (Protectors.Find(finding, value) is { } protector)
            yield return new($"Protect it with '{protector.Name}'", "Protect", () => LoggedValue.Replace(finding, value, protector.Wrap(value.WithoutTrivia()), null));
        if (KeyOf(finding, value) is var (expression, name))
            yield return new($"Log '{expression}' instead", "Key", () => LoggedValue.Replace(finding, value, expression, name));
        if (LoggedValue.Drop(finding, value) is { } rest)
            yield return new("Leave it out", "Drop", () => rest);
    }

    /// <summary>The key of the record that the value was read from, where the value is a plain member of it.</summary>
    private static (ExpressionSyntax Expression, string Name)? KeyOf(Finding finding, ExpressionSyntax value)
    {
        if (value is not MemberAccessExpressionSyntax { Expression: { } receiver }) return null;
        if (finding.Model.GetTypeInfo(receiver).Type is not { } type || finding.Model.GetSymbolInfo(receiver).Symbol is INamedTypeSymbol) return null;
        if (Keys.Of(type, finding.Marks, finding.Model, value.SpanStart) is not { } key || Keys.For(key, receiver, value, finding.Model) is not { } read) return null;
        return (read, Keys.NameOf(key, type));
    }
}
