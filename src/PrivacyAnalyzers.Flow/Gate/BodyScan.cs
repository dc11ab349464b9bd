using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// The second look at a body that the names let pass: its symbols are bound now, so that a member of the same name that is not marked counts
/// no more. One walk over the operations, no flow.
/// </summary>
internal sealed class BodyScan
{
    /// <summary>Types are looked into this far for members that are marked.</summary>
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _carriers = new(SymbolEqualityComparer.Default);

    /// <summary>What one body does by itself, and whom it calls in source.</summary>
    /// <param name="HasSource">True where it meets data.</param>
    /// <param name="HasSink">True where something may leave by it.</param>
    /// <param name="HasContents">True where it meets what a field may hold: data, what comes in from outside, delegates.</param>
    /// <param name="Callees">Whom it calls.</param>
    private sealed record Body(bool HasSource, bool HasSink, bool HasContents, IMethodSymbol[] Callees);

    private readonly NameGate _gate;
    private readonly Marks _marks;
    private readonly ModelIndex _models;
    private readonly Func<IMethodSymbol, CancellationToken, IEnumerable<IOperation>> _codeOf;
    private readonly Func<IMethodSymbol, IEnumerable<IMethodSymbol>> _targetsOf;
    private readonly ConcurrentDictionary<IMethodSymbol, Body> _bodies = new(SymbolEqualityComparer.Default);
    private readonly CallSearch<Body> _sources;
    private readonly CallSearch<Body> _sinks;
    private readonly CallSearch<Body> _contents;

    public BodyScan(NameGate gate, Marks marks, ModelIndex models, Func<IMethodSymbol, CancellationToken, IEnumerable<IOperation>> codeOf, Func<IMethodSymbol, IEnumerable<IMethodSymbol>> targetsOf)
    {
        (_gate, _marks, _models, _codeOf, _targetsOf) = (gate, marks, models, codeOf, targetsOf);
        _sources = new(BodyOf, static b => b.HasSource, static b => b.Callees);
        _sinks = new(BodyOf, static b => b.HasSink, static b => b.Callees);
        _contents = new(BodyOf, static b => b.HasContents, static b => b.Callees);
    }

    /// <summary>False where no data is met, or none can leave, in the body and in whatever it calls.</summary>
    public bool MayRelease(IMethodSymbol method, CancellationToken cancellation) => HasSource(method, cancellation) && HasSink(method, cancellation);

    /// <summary>False where no data is met in the body and in whatever it calls.</summary>
    public bool HasSource(IMethodSymbol method, CancellationToken cancellation) => _sources.Reaches(method, cancellation);

    /// <summary>False where nothing can leave by the body and by whatever it calls.</summary>
    public bool HasSink(IMethodSymbol method, CancellationToken cancellation) => _sinks.Reaches(method, cancellation);

    /// <summary>False where the body, and whatever it calls, has nothing to put into a field that is worth to be known of it.</summary>
    public bool HasContents(IMethodSymbol method, CancellationToken cancellation) => _contents.Reaches(method, cancellation);

    private Body BodyOf(IMethodSymbol method, CancellationToken cancellation) => _bodies.GetOrAdd(method, m => Read(m, cancellation));

    private Body Read(IMethodSymbol method, CancellationToken cancellation)
    {
        var source = false;
        var contents = false;
        var sink = _marks.IsAggregate(method.AssociatedSymbol ?? method);
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in _codeOf(method, cancellation).SelectMany(static o => o.DescendantsAndSelf()))
        {
            cancellation.ThrowIfCancellationRequested();
            source = source || IsSource(operation);
            sink = sink || IsSink(operation);
            if (source && sink) break;
            contents = contents || IsContents(operation);
            if (CalleeOf(operation) is { } callee) Call(callee);
            if (operation is not IPropertyReferenceOperation { Property: { } property }) continue;
            if (property.GetMethod is { } getter) Call(getter);
            if (property.SetMethod is { } setter) Call(setter);
        }

        // What a constructor of the base does, the text does not always say.
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.BaseType: { SpecialType: SpecialType.None } @base } && InSource(@base))
            foreach (var constructor in @base.InstanceConstructors)
                if (constructor.Parameters.Length == 0) Call(constructor);
        return new Body(source, sink, source || contents, [.. callees]);

        void Call(IMethodSymbol callee)
        {
            callee = (callee.ReducedFrom ?? callee).OriginalDefinition;
            if (!InSource(callee)) return;
            if (callee.MethodKind == MethodKind.Constructor) callees.Add(callee);
            var before = callees.Count;
            callees.UnionWith(_targetsOf(callee));
            if (callees.Count > before || callees.Contains(callee) || callee.AssociatedSymbol is not null) return;

            // Whose body cannot be looked at is judged by its name.
            source = source || _gate.MayYield(callee);
            sink = sink || _gate.MayRelease(callee);
        }
    }

    private bool IsContents(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation or IMethodReferenceOperation or IDynamicInvocationOperation => true,
        IInvocationOperation { TargetMethod: { } method } => IsFromOutside(method.ReducedFrom ?? method),
        IObjectCreationOperation { Constructor: { } constructor } => IsFromOutside(constructor),
        IMemberReferenceOperation { Member: { } member } => IsFromOutside(member),
        _ => false,
    };

    private bool IsFromOutside(ISymbol member) => _models.For(member).Any(static r => r.Kind == RowKind.Outside);

    private static IMethodSymbol? CalleeOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMethodReferenceOperation reference => reference.Method,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        _ => null,
    };

    private bool IsSource(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: { } member } => IsModelled(member) || !_marks.Of(member).Labels.IsEmpty || Carries(operation.Type) || IsFilledByOthers(operation, member) && _gate.MayYield(member),
        IParameterReferenceOperation { Parameter: { } parameter } => !_marks.Of(parameter).Labels.IsEmpty || Carries(parameter.Type),
        IInvocationOperation { TargetMethod: { } method } => IsModelled(method.ReducedFrom ?? method) || _models.OfMarked(method.ReducedFrom ?? method, _marks).Any(static r => r.As is not null) || !_marks.Of(method).Labels.IsEmpty || Carries(operation.Type),
        IObjectCreationOperation => Carries(operation.Type),
        IAnonymousFunctionOperation { Symbol: { } lambda } => !_marks.Of(lambda).Labels.IsEmpty,
        IConversionOperation { OperatorMethod: not null } or ILocalReferenceOperation or IInstanceReferenceOperation => Carries(operation.Type),
        _ => false,
    };

    /// <summary>
    /// True for what other members of the type may have filled, and for static state. What is in another object's members came there by code that
    /// is looked at where the object is held.
    /// </summary>
    private static bool IsFilledByOthers(IOperation reference, ISymbol member) =>
        member is not IMethodSymbol && InSource(member) && (member.IsStatic || reference is IMemberReferenceOperation { Instance: IInstanceReferenceOperation or null });

    private bool IsModelled(ISymbol member) => _models.For(member).Any(static r => r.Kind == RowKind.Source || r.As is not null);

    private bool IsSink(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } } => true,
        IInvocationOperation { TargetMethod: { } method } => IsSink(method),
        IObjectCreationOperation { Constructor: { } constructor } => IsSink(constructor),
        IPropertyReferenceOperation { Property: { } property } => IsSink(property),
        IFieldReferenceOperation { Field: { } field } => _marks.IsAggregate(field),
        IMethodReferenceOperation { Method: { } method } => IsSink(method),
        IEventReferenceOperation or IDynamicInvocationOperation or IDynamicObjectCreationOperation => true,
        _ => false,
    };

    private bool IsSink(ISymbol member)
    {
        member = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        var mark = _marks.Of(member);
        if (mark.Sink is not null || mark.Requires.Count > 0 || mark.LogTemplate is not null || member.ContainingType is { } type && _marks.Of(type).Sink is not null) return true;
        if (_models.For(member).Any(static r => r.Kind == RowKind.Sink) || _marks.IsAggregate(member)) return true;
        return member is IMethodSymbol method && method.Parameters.Any(p => _marks.Of(p).Sink is not null);
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
        if (depth == 0)
        {
            if (type.DeclaringSyntaxReferences.Length > 0) FlowStatistics.Hit(Bound.CarrierDepth);
            return false;
        }

        if (!seen.Add(type)) return false;
        if (type is IArrayTypeSymbol array) return Carries(array.ElementType, depth, seen);
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.Any(c => Carries(c, depth - 1, seen));
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) } named) return false;
        if (!_marks.OfType(named).IsEmpty || named.TypeArguments.Any(a => Carries(a, depth - 1, seen))) return true;
        if (TypeShape.IsFramework(named)) return false;
        foreach (var member in Marks.MembersOf(named))
        {
            if ((member is IPropertySymbol or IFieldSymbol) && !_marks.Of(member).Labels.IsEmpty) return true;
            if ((member as IPropertySymbol)?.Type is { } inner && Carries(inner, depth - 1, seen)) return true;
            if ((member as IFieldSymbol)?.Type is { } field && member.DeclaredAccessibility == Accessibility.Public && Carries(field, depth - 1, seen)) return true;
        }

        return false;
    }
}
