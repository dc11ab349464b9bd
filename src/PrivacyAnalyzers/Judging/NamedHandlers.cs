using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// Methods that handle requests because the program says so by their name: <c>app.MapPost("/join", Join)</c>. The framework calls them and makes no
/// check, so that nobody else answers for what they do.
/// </summary>
internal sealed class NamedHandlers
{
    private readonly Lazy<Dictionary<ISymbol, InvocationExpressionSyntax>> _maps;

    public NamedHandlers(FlowContext flow) => _maps = new(() => Find(flow));

    /// <summary>The call that makes the method a handler; null for any other method.</summary>
    public InvocationExpressionSyntax? MapOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary && _maps.Value.TryGetValue(method.OriginalDefinition, out var map) ? map : null;

    /// <summary>True for a private method whose callers can be seen: it is judged at their calls.</summary>
    public bool LeavesToCallers(IMethodSymbol method)
    {
        if (method is not { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary } || MapOf(method) is not null) return false;
        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
            foreach (var name in reference.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>())
                if (name.Identifier.ValueText == method.Name && name.Parent is not MethodDeclarationSyntax && IsUsed(name)) return true;
        return false;
    }

    private static bool IsUsed(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax or ArgumentSyntax
        || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax or ArgumentSyntax };

    private static Dictionary<ISymbol, InvocationExpressionSyntax> Find(FlowContext flow)
    {
        var found = new Dictionary<ISymbol, InvocationExpressionSyntax>(SymbolEqualityComparer.Default);
        foreach (var tree in flow.Compilation.SyntaxTrees)
        {
            if (!Endpoints.Names.Any(n => NameGate.Writes(tree, n, default))) continue;
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (!Endpoints.IsMap(call) || call.ArgumentList.Arguments.Count < 2) continue;
                foreach (var argument in call.ArgumentList.Arguments)
                    if (argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax && HandlerIn(argument.Expression, flow.ModelOf(tree)) is { } handler
                        && flow.ModelOf(tree).GetSymbolInfo(call).Symbol is IMethodSymbol map && Endpoints.IsMap(map)) found[handler.OriginalDefinition] = call;
            }
        }

        return found;
    }

    /// <summary>The method that is named. One that becomes a delegate of whatever type suits it is no symbol to the compiler, but one of several candidates.</summary>
    private static IMethodSymbol? HandlerIn(ExpressionSyntax name, SemanticModel model) =>
        (model.GetOperation(name) as IMethodReferenceOperation)?.Method ?? model.GetSymbolInfo(name) switch
        {
            { Symbol: IMethodSymbol method } => method,
            { CandidateSymbols: { Length: 1 } one } => one[0] as IMethodSymbol,
            _ => null,
        };
}
