using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// The second look at a body that the names let pass: its symbols are bound now, so that a member of the same name that is not marked counts
/// no more. One walk over the operations, no flow.
/// </summary>
internal sealed class BodyScan(NameGate gate, Marks marks, ModelIndex models)
{
    /// <summary>Types are looked into this far for members that are marked.</summary>
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _carriers = new(SymbolEqualityComparer.Default);

    public bool MayRelease(IOperation body)
    {
        var source = false;
        var sink = false;
        foreach (var operation in body.DescendantsAndSelf())
        {
            source = source || IsSource(operation);
            sink = sink || IsSink(operation);
            if (source && sink) return true;
        }

        return false;
    }

    private bool IsSource(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: { } member } => IsModelled(member) || !marks.Of(member).Labels.IsEmpty || Carries(operation.Type) || InSource(member) && gate.MayYield(member),
        IParameterReferenceOperation { Parameter: { } parameter } => !marks.Of(parameter).Labels.IsEmpty || Carries(parameter.Type),
        IInvocationOperation { TargetMethod: { } method } => IsModelled(method) || !marks.Of(method).Labels.IsEmpty || Carries(operation.Type) || InSource(method) && gate.MayYield(method),
        IObjectCreationOperation { Constructor: { } constructor } => Carries(operation.Type) || InSource(constructor) && gate.MayYield(constructor),
        IAnonymousFunctionOperation { Symbol: { } lambda } => !marks.Of(lambda).Labels.IsEmpty,
        IBinaryOperation { OperatorMethod: { } method } => InSource(method) && gate.MayYield(method),
        IConversionOperation { OperatorMethod: { } method } => InSource(method) && gate.MayYield(method) || Carries(operation.Type),
        IVariableDeclaratorOperation or IForEachLoopOperation or IDeclarationPatternOperation => false,
        ILocalReferenceOperation => Carries(operation.Type),
        IInstanceReferenceOperation => Carries(operation.Type),
        _ => false,
    };

    private bool IsModelled(ISymbol member) => models.For(member).Any(static r => r.Kind == RowKind.Source);

    private bool IsSink(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } } => true,
        IInvocationOperation { TargetMethod: { } method } => IsSink(method),
        IObjectCreationOperation { Constructor: { } constructor } => IsSink(constructor),
        IPropertyReferenceOperation { Property: { } property } => IsSink(property),
        IEventReferenceOperation => true,
        IMethodReferenceOperation { Method: { } method } => IsSink(method),
        IBinaryOperation { OperatorMethod: { } method } => IsSink(method),
        IConversionOperation { OperatorMethod: { } method } => IsSink(method),
        IDynamicInvocationOperation or IDynamicObjectCreationOperation => true,
        _ => false,
    };

    private bool IsSink(ISymbol member)
    {
        member = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        if (InSource(member) && gate.MayRelease(member)) return true;
        var mark = marks.Of(member);
        if (mark.Sink is not null || mark.Requires.Count > 0 || mark.LogTemplate is not null || member.ContainingType is { } type && marks.Of(type).Sink is not null) return true;
        if (models.For(member).Any(static r => r.Kind == RowKind.Sink)) return true;
        return member is IMethodSymbol method && method.Parameters.Any(p => marks.Of(p).Sink is not null);
    }

    private static bool InSource(ISymbol member) => member.DeclaringSyntaxReferences.Length > 0 || member.IsImplicitlyDeclared && member.ContainingType?.DeclaringSyntaxReferences.Length > 0;

    /// <summary>True for types whose values are personal data or hold some.</summary>
    private bool Carries(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None }) return false;
        return _carriers.TryGetValue(type, out var known) ? known : _carriers.GetOrAdd(type, t => Carries(t, MaxDepth, new(SymbolEqualityComparer.Default)));
    }

    private bool Carries(ITypeSymbol type, int depth, HashSet<ITypeSymbol> seen)
    {
        if (depth == 0 || !seen.Add(type)) return false;
        if (type is IArrayTypeSymbol array) return Carries(array.ElementType, depth, seen);
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.Any(c => Carries(c, depth - 1, seen));
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) } named) return false;
        if (!marks.OfType(named).IsEmpty || named.TypeArguments.Any(a => Carries(a, depth - 1, seen))) return true;
        if (TypeShape.IsFramework(named)) return false;
        foreach (var member in Marks.MembersOf(named))
        {
            if ((member is IPropertySymbol or IFieldSymbol) && !marks.Of(member).Labels.IsEmpty) return true;
            if ((member as IPropertySymbol)?.Type is { } inner && Carries(inner, depth - 1, seen)) return true;
            if ((member as IFieldSymbol)?.Type is { } field && member.DeclaredAccessibility == Accessibility.Public && Carries(field, depth - 1, seen)) return true;
        }

        return false;
    }
}
