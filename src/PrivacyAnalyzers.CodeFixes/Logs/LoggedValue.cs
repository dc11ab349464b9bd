using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>The three ways to mend a log: protect what is personal, log the record's key instead, leave it out.</summary>
internal static class LoggedValue
{
    /// <summary>Protects all personal parts of the argument; null where one of them has no protector, because the log would still tell it.</summary>
    public static Proposal? Protect(Finding finding, LogSite site)
    {
        var found = site.Values.Select(v => (Value: v, Protector: Protectors.Find(finding, v))).ToList();
        if (found.Any(static f => f.Protector is null)) return null;
        var by = found.ToDictionary(static f => (SyntaxNode)f.Value, static f => f.Protector!);
        return new($"Protect it with '{found[0].Protector!.Name}'", "Protect", () => finding.Root.ReplaceNodes(by.Keys, (value, _) => by[value].Wrap(((ExpressionSyntax)value).WithoutTrivia()).WithTriviaFrom(value)));
    }

    /// <summary>The key in the value's place; null where the words around it, or the parameter, ask for another kind of thing.</summary>
    /// <param name="isWhole">True where the record itself stood there: whatever was said of it is true of its key.</param>
    public static Proposal? Key(Finding finding, LogSite site, ExpressionSyntax receiver, ITypeSymbol type, bool isWhole = false)
    {
        var value = site.Values[0];
        if (site.Values.Count != 1 || Keys.Of(type, finding.Marks, finding.Model, value.SpanStart) is not { } key || Keys.For(key, receiver, value, finding.Model) is not { } read) return null;
        var name = Keys.NameOf(key, type);
        var title = $"Log '{read}' instead";
        if (LoggedText.Of(finding, site, value) is { } text)
        {
            // Told once is enough.
            if (!site.IsOwn || text.Names(name) || text.Others.Any(o => o.ToString() == read.ToString()) || !isWhole && Sentence.Announces(text.Before)) return null;
            return new(title, "Key", () => text.Replace(finding.Root, read, name, Expressions.IsString(Keys.TypeOf(key))));
        }

        return value == site.Argument && site.Parameter is { } parameter && Suits(finding, site, parameter, name, key.Name) ? new(title, "Key", () => finding.Root.ReplaceNode(value, read.WithTriviaFrom(value))) : null;
    }

    /// <summary>Leaves the value out; null where what would be left is not what anybody means.</summary>
    public static Proposal? Drop(Finding finding, LogSite site)
    {
        if (site.Values.Count != 1 || !site.IsOwn || LoggedText.Of(finding, site, site.Values[0]) is not { } text) return null;
        return text.Without(finding.Root) is { } rest ? new("Leave it out", "Drop", () => rest) : null;
    }

    /// <summary>A parameter takes the key where it is named for it; that of a plain log call also where its name says nothing of the data.</summary>
    private static bool Suits(Finding finding, LogSite site, IParameterSymbol parameter, string name, string key)
    {
        if (string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(parameter.Name, key, StringComparison.OrdinalIgnoreCase)) return true;
        if (!site.IsOwn || site.Member is not IMethodSymbol { MethodKind: not MethodKind.Constructor } method || finding.Marks.Of(method).LogTemplate is not null) return false;
        if (method.MethodKind == MethodKind.DelegateInvoke || DataWords.KindsOf(parameter.Name).Count > 0) return false;

        // The value's name may stand beside it, as in ForContext("Email", email).
        if (site.Argument.Parent?.Parent is ArgumentListSyntax list && list.Arguments.Any(a => finding.Model.GetConstantValue(a.Expression) is { Value: string word } && DataWords.KindsOf(word).Count > 0)) return false;

        // An argument that fills a template which cannot be seen, or is the template.
        var template = LogCalls.TemplateOf(finding, method);
        return template is null || method.Parameters.FirstOrDefault(p => p.Name == template) is { } text && parameter.Ordinal < text.Ordinal;
    }
}
