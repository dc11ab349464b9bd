using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>
/// Finds what answers requests, as models say: the delegates that a library is given for it, <c>app.MapPost("/password", ...)</c>, and the public
/// methods of types that derive from certain of its types.
/// </summary>
public sealed class Endpoints(ModelIndex models)
{
    /// <summary>The names of the members that take such delegates.</summary>
    public ISet<string> Names { get; } = new HashSet<string>(models.Entries, StringComparer.Ordinal);

    /// <summary>The call that a lambda is handed to as a handler; null for any other lambda.</summary>
    public InvocationExpressionSyntax? HandlerOf(SyntaxNode lambda) =>
        lambda is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1, Parent: InvocationExpressionSyntax call } } } && IsMap(call) ? call : null;

    /// <summary>True for the library's own method: others go by such names, too.</summary>
    public bool IsMap(IMethodSymbol method) => Names.Contains(method.Name) && models.For(method).Any(static r => r.Kind == RowKind.Entry);

    public bool IsMap(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Names.Contains(name);

    /// <summary>The library's type whose derived types' public methods are called with requests; null for any other type.</summary>
    public INamedTypeSymbol? ServerOf(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            if (models.IsEntry(type, out _) || Marks.HasAttribute(type, "BindServiceMethodAttribute")) return type;
        return null;
    }

    /// <summary>True for a property that is shown to who sent the request: one of a page.</summary>
    public bool Shows(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod.DeclaredAccessibility: Accessibility.Public } && ServerOf(property.ContainingType) is { } server && models.IsEntry(server, out var isShown) && isShown;

    /// <summary>True for a method that a library calls with a request from outside.</summary>
    public bool IsHandler(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary } && !Marks.HasAttribute(method, "NonActionAttribute") && ServerOf(method.ContainingType) is not null;
}
