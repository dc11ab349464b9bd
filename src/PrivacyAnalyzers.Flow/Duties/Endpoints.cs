using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>Finds the calls that make a lambda the handler of requests: <c>app.MapPost("/password", ...)</c>.</summary>
public static class Endpoints
{
    private static readonly string[] s_maps = ["Map", "MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "MapFallback"];

    /// <summary>The call that a lambda is handed to as a handler; null for any other lambda.</summary>
    public static InvocationExpressionSyntax? HandlerOf(SyntaxNode lambda) =>
        lambda is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1, Parent: InvocationExpressionSyntax call } } } && IsMap(call) ? call : null;

    public static bool IsMap(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && s_maps.Contains(name);
}
