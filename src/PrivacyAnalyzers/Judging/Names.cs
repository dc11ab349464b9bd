using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Judging;

/// <summary>How messages name what is declared.</summary>
internal static class Names
{
    public static string OfSource(Taint taint) => taint.Source is { } source ? Of(source) : "personal data";

    /// <summary>The declaration that a source is of, as documentation comments name it; of a parameter its method or constructor. Null for what has no name.</summary>
    public static string? IdOf(ISymbol? source) => (source is IParameterSymbol ? source.ContainingSymbol : source)?.OriginalDefinition.GetDocumentationCommentId();

    public static string Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + symbol.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda in " + symbol.ContainingType.Name,
        IParameterSymbol => symbol.Name,
        ITypeSymbol => symbol.Name,
        { ContainingType: { ContainingType: { } around } block } when TypeShape.IsExtensionBlock(block) => around.Name + "." + symbol.Name,
        _ => symbol.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + symbol.Name : symbol.Name,
    };
}
