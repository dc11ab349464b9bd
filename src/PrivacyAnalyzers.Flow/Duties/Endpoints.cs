using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>Finds the calls that make a lambda the handler of requests: <c>app.MapPost("/password", ...)</c>.</summary>
public static class Endpoints
{
    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal) { "Map", "MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "MapFallback" };

    /// <summary>The call that a lambda is handed to as a handler; null for any other lambda.</summary>
    public static InvocationExpressionSyntax? HandlerOf(SyntaxNode lambda) =>
        lambda is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1, Parent: InvocationExpressionSyntax call } } } && IsMap(call) ? call : null;

    /// <summary>The names of those calls.</summary>
    public static IEnumerable<string> Names => s_maps;

    /// <summary>True for the framework's own method: others go by such names, too.</summary>
    public static bool IsMap(IMethodSymbol method) => s_maps.Contains(method.Name) && method.ContainingNamespace is { Name: "Builder", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } };

    public static bool IsMap(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && s_maps.Contains(name);
}
