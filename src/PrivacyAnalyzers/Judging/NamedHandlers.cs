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
    private readonly Lazy<Dictionary<ISymbol, List<InvocationExpressionSyntax>>> _maps;

    public NamedHandlers(FlowContext flow) => _maps = new(() => Find(flow));

    /// <summary>The calls that make the method a handler; none for any other method.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> MapsOf(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && _maps.Value.TryGetValue(method.OriginalDefinition, out var maps) ? maps : [];

    /// <summary>The same for the local function that is declared there.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> MapsAt(LocalFunctionStatementSyntax function) =>
        _maps.Value.FirstOrDefault(m => m.Key.Name == function.Identifier.ValueText && m.Key.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == function.SyntaxTree && r.Span == function.Span)).Value ?? [];

    /// <summary>True for a private method whose callers can be seen: it is judged at their calls.</summary>
    public bool LeavesToCallers(IMethodSymbol method)
    {
        if (method is not { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary } || MapsOf(method).Count > 0) return false;
        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
            foreach (var name in reference.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>())
                if (name.Identifier.ValueText == method.Name && name.Parent is not MethodDeclarationSyntax && IsUsed(name)) return true;
        return false;
    }

    private static bool IsUsed(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax or ArgumentSyntax
        || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax or ArgumentSyntax };

    private static Dictionary<ISymbol, List<InvocationExpressionSyntax>> Find(FlowContext flow)
    {
        var found = new Dictionary<ISymbol, List<InvocationExpressionSyntax>>(SymbolEqualityComparer.Default);
        foreach (var tree in flow.Compilation.SyntaxTrees)
        {
            if (!flow.Endpoints.Names.Any(n => NameGate.Writes(tree, n, default))) continue;
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (!flow.Endpoints.IsMap(call) || call.ArgumentList.Arguments.Count < 2) continue;
                foreach (var argument in call.ArgumentList.Arguments)
                {
                    if (argument.Expression is not (SimpleNameSyntax or MemberAccessExpressionSyntax) || HandlerIn(argument.Expression, flow.ModelOf(tree)) is not { } handler
                        || flow.ModelOf(tree).GetSymbolInfo(call).Symbol is not IMethodSymbol map || !flow.Endpoints.IsMap(map.ReducedFrom ?? map)) continue;
                    if (!found.TryGetValue(handler.OriginalDefinition, out var maps)) found[handler.OriginalDefinition] = maps = [];
                    maps.Add(call);
                }
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
