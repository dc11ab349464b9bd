using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>What a page gives to the parameters of its components. The Razor compiler writes it as a call that names the parameter with <c>nameof</c>.</summary>
internal static class ComponentParameters
{
    /// <summary>True for the calls in question.</summary>
    public static bool IsGiving(IMethodSymbol method) => method is { Name: "AddComponentParameter" or "AddAttribute", ContainingType.Name: "RenderTreeBuilder" };

    /// <summary>The component's property that the call names; null where it is named in another way.</summary>
    public static IPropertySymbol? Named(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
            if (argument.Value is INameOfOperation { Argument: IPropertyReferenceOperation { Property: { } property } }) return property;
        return null;
    }
}
