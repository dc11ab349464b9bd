using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>
/// The categories that a policy gives to attributes of run-time redaction. An attribute passes its taxonomy and value to its base; where that is
/// not in reach, as in a library, or not written out, the attribute's own name stands for the value.
/// </summary>
internal static class Classifications
{
    private const string Suffix = "Attribute";

    /// <summary>Null where the policy does not map it.</summary>
    public static DataCategory? CategoryOf(INamedTypeSymbol attribute, Vocabulary vocabulary)
    {
        if (!vocabulary.MapsClassifications) return null;
        for (var type = attribute; type is { Name: not "DataClassificationAttribute" }; type = type.BaseType)
        {
            foreach (var (taxonomy, value) in PassedOn(type))
                if (vocabulary.TryMapClassification(taxonomy, value, out var passed)) return passed;
            if (vocabulary.TryMapClassification(null, WithoutSuffix(type.Name), out var named)) return named;
        }

        return null;
    }

    private static IEnumerable<(string? Taxonomy, string Value)> PassedOn(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration) continue;
            var arguments = declaration.Members.OfType<ConstructorDeclarationSyntax>().Select(static c => c.Initializer?.ArgumentList)
                .Concat(declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Select(static b => b.ArgumentList) ?? []);
            foreach (var list in arguments)
                if (list?.Arguments.FirstOrDefault()?.Expression is { } classification && Read(classification) is { } read) yield return read;
        }
    }

    /// <summary><c>new DataClassification("Portal", "Personal")</c>, or a member that is named after the value.</summary>
    private static (string? Taxonomy, string Value)? Read(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } both } => TextOf(both[1].Expression) is { } value ? (TextOf(both[0].Expression), value) : null,
        MemberAccessExpressionSyntax access => (null, access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => (null, name.Identifier.ValueText),
        _ => null,
    };

    private static string? TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named } => (named[0].Expression as SimpleNameSyntax ?? (named[0].Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText,
        _ => null,
    };

    private static string WithoutSuffix(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
