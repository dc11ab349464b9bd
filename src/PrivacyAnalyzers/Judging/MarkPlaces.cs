using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Rules.Annotations;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds marks where nothing is that they could speak of.</summary>
internal sealed class MarkPlaces
{
    public void Examine(MarkUse use, Action<Verdict> report)
    {
        if (Why(use) is { } reason) report(Verdict.Of(IneffectiveMarkRule.Descriptor, use.Syntax.GetLocation(), use.Name, Names.Of(use.Target), reason));
    }

    private static string? Why(MarkUse use) => use.Name switch
    {
        "Pii" or "Cpni" or "Aggregate" => OfData(use.Target),
        "Sanitizer" => use.Target is IMethodSymbol { ReturnsVoid: true, MethodKind: MethodKind.Ordinary } method && !method.Parameters.Any(static p => p.RefKind is RefKind.Out or RefKind.Ref) ? "it gives nothing out that could be protected"
            : use.Target is IParameterSymbol { RefKind: not (RefKind.Out or RefKind.Ref) } ? "it gives nothing out that could be protected" : null,
        "Sink" => use.Target switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true } => "it takes nothing",
            IPropertySymbol { SetMethod: null } => "it takes nothing",
            IParameterSymbol { RefKind: RefKind.Out } => "it takes nothing",
            _ => null,
        },
        "ConsentCheck" or "OptOutCheck" or "ConditionCheck" => TypeOf(use.Target) is { } type && !IsAnswer(type) ? "it does not answer true or false" : null,
        "ConsentGuard" => use.Target is IMethodSymbol { IsAbstract: false, Parameters.IsEmpty: true, IsStatic: true } ? "it knows nobody to ask about" : null,
        _ => null,
    };

    private static string? OfData(ISymbol target) => target switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "a member of an enum is the same for everybody",
        IFieldSymbol { IsConst: true } => "a constant is the same for everybody",
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when method.ReturnsVoid || IsBareTask(method.ReturnType) => "it returns nothing",
        INamedTypeSymbol { IsStatic: true } => "a static class has no values",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "a member of an enum is the same for everybody",
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol target) => target switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static bool IsAnswer(ITypeSymbol type) => TypeShape.Unwrapped(type) is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.TypeParameter or TypeKind.Error }
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable" or "Func" or "Expression", Arity: > 0 } named && IsAnswer(named.TypeArguments[named.Arity - 1]) || type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } && IsAnswer(result);

    private static bool IsBareTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0, ContainingNamespace.Name: "Tasks" };
}
