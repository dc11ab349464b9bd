using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>The place where a value stands: what type it takes there.</summary>
internal static class Slot
{
    public static bool Takes(SemanticModel model, ExpressionSyntax value, ITypeSymbol type)
    {
        if (value.Parent is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }) return true;
        if (model.GetTypeInfo(value).ConvertedType is not { } wanted) return false;
        if (model.Compilation.ClassifyConversion(type, wanted).IsImplicit) return true;

        // A generic parameter takes on whatever type it is given, unless another one depends on it.
        return value.Parent is ArgumentSyntax argument
            && model.GetOperation(argument) is IArgumentOperation { Parameter: { OriginalDefinition.Type: ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } own, ContainingSymbol: IMethodSymbol method } }
            && argument.Parent?.Parent is InvocationExpressionSyntax { Expression: not GenericNameSyntax and not MemberAccessExpressionSyntax { Name: GenericNameSyntax } }
            && method.OriginalDefinition.Parameters.Count(p => Mentions(p.Type, own)) == 1;
    }

    /// <summary>True where the call has an overload that takes another value in the place of this one.</summary>
    public static bool HasOverloadFor(SemanticModel model, ExpressionSyntax value, ExpressionSyntax other) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && model.GetSpeculativeSymbolInfo(call.SpanStart, call.ReplaceNode(value, other), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol { Parameters: var parameters } overload
        && overload.Name == method.Name && parameters.Length == method.Parameters.Length;

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(type, parameter) || type is INamedTypeSymbol named && named.TypeArguments.Any(t => Mentions(t, parameter));
}
