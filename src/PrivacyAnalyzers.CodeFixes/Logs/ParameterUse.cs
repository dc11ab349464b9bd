using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>Looks into a helper: is what it is given used for logging and for nothing else?</summary>
internal static class ParameterUse
{
    private const int MaxDepth = 4;

    /// <summary>True only where all uses can be seen: what redacts the argument then changes the log and nothing besides.</summary>
    public static bool IsForLogsOnly(Finding finding, ISymbol member, IParameterSymbol? parameter) => parameter is not null && IsForLogsOnly(finding, member, parameter, 0);

    private static bool IsForLogsOnly(Finding finding, ISymbol member, IParameterSymbol parameter, int depth)
    {
        // What may be replaced by another body cannot be seen.
        if (depth > MaxDepth || member is not IMethodSymbol method || method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface) return false;
        if (parameter.RefKind is RefKind.Ref or RefKind.Out) return false;
        var ordinal = parameter.Ordinal + (method.ReducedFrom is null || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method.ReducedFrom) ? 0 : 1);
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (ordinal >= method.Parameters.Length || method.DeclaringSyntaxReferences.Length != 1) return false;
        parameter = method.Parameters[ordinal];
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax();
        if (declaration is TypeDeclarationSyntax || !finding.Model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)) return false;
        var model = declaration.SyntaxTree == finding.Model.SyntaxTree ? finding.Model : Models.Of(finding.Model.Compilation, declaration.SyntaxTree);
        var uses = declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n).Symbol, parameter)).ToList();
        return uses.Count > 0 && uses.All(u => IsLogged(finding, model, u, depth));
    }

    private static bool IsLogged(Finding finding, SemanticModel model, IdentifierNameSyntax use, int depth)
    {
        ExpressionSyntax value = use;
        while (Whole(value, model) is { } whole) value = whole;
        if (value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } }) return true;
        return LogCalls.CalleeOf(model, value) is var (member, parameter)
            && (LogCalls.IsLog(finding, member, parameter) || parameter is not null && IsForLogsOnly(finding, member, parameter, depth + 1));
    }

    /// <summary>The text that the value is put into.</summary>
    private static ExpressionSyntax? Whole(ExpressionSyntax value, SemanticModel model) => value.Parent switch
    {
        ParenthesizedExpressionSyntax parentheses => parentheses,
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } => text,
        BinaryExpressionSyntax sum when LoggedParts.Of(sum, model).Contains(value) => sum,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } when LoggedParts.Of(call, model).Contains(value) => call,
        _ => null,
    };
}

/// <summary>Semantic models of other files than the one that is mended.</summary>
internal static class Models
{
#pragma warning disable RS1030 // A fix has no context that would hand out models of other trees.
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
