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

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _carriers = SymbolTable.Of<ITypeSymbol, bool>();

    [Flags]
    private enum Traits
    {
        None = 0,

        /// <summary>Data is met.</summary>
        Source = 1,

        /// <summary>Something may leave.</summary>
        Sink = 2,

        /// <summary>It may leave by one of the channels that a parameter has to name.</summary>
        Door = 4,

        /// <summary>There is what a field may hold: data, what comes in from outside, delegates.</summary>
        Contents = 8,

        All = Source | Sink | Door | Contents,
    }

    /// <summary>What one body does by itself, and whom it calls in source.</summary>
    /// <param name="Traits">What it does, as far as it is not found in those that it calls.</param>
    /// <param name="Callees">Whom it calls.</param>
    /// <param name="Origins">Where data may come from: whom it calls, and the fields that it reads; of a field, those who write it.</param>
    private sealed record Body(Traits Traits, ISymbol[] Callees, ISymbol[] Origins);

    private readonly NameGate _gate;
    private readonly Marks _marks;
    private readonly ModelIndex _models;
    private readonly Func<ISymbol, CancellationToken, IEnumerable<IOperation>> _codeOf;
    private readonly Func<IMethodSymbol, IEnumerable<IMethodSymbol>> _targetsOf;
    private readonly Func<ISymbol, CancellationToken, IEnumerable<IMethodSymbol>> _writersOf;
    private readonly ConcurrentDictionary<ISymbol, Body> _bodies = SymbolTable.Of<ISymbol, Body>();
    private readonly Func<string, bool> _isDoor;
    private readonly ConcurrentDictionary<ISymbol, Traits> _traits = SymbolTable.Of<ISymbol, Traits>();
    private readonly CallSearch<Body> _sources;
    private readonly CallSearch<Body> _sinks;
    private readonly CallSearch<Body> _doors;
    private readonly CallSearch<Body> _contents;

    public BodyScan(NameGate gate, Marks marks, ModelIndex models, Func<ISymbol, CancellationToken, IEnumerable<IOperation>> codeOf, Func<IMethodSymbol, IEnumerable<IMethodSymbol>> targetsOf, Func<ISymbol, CancellationToken, IEnumerable<IMethodSymbol>> writersOf, Func<string, bool> isDoor)
    {
        (_gate, _marks, _models, _codeOf, _targetsOf, _writersOf, _isDoor) = (gate, marks, models, codeOf, targetsOf, writersOf, isDoor);
        _sources = new(BodyOf, static b => (b.Traits & Traits.Source) != 0, static b => b.Origins);
        _sinks = new(BodyOf, static b => (b.Traits & Traits.Sink) != 0, static b => b.Callees);
        _doors = new(BodyOf, static b => (b.Traits & Traits.Door) != 0, static b => b.Callees);
        _contents = new(BodyOf, static b => (b.Traits & Traits.Contents) != 0, static b => b.Origins);
    }

    /// <summary>False where no data is met, or none can leave, in the body and in whatever it calls.</summary>
    public bool MayRelease(IMethodSymbol method, CancellationToken cancellation) => HasSource(method, cancellation) && HasSink(method, cancellation);

    /// <summary>False where no data is met in the body and in whatever it calls.</summary>
    public bool HasSource(IMethodSymbol method, CancellationToken cancellation) => _sources.Reaches(method, cancellation);

    /// <summary>False where nothing can leave by the body and by whatever it calls.</summary>
    private bool HasSink(IMethodSymbol method, CancellationToken cancellation) => _sinks.Reaches(method, cancellation);

    /// <summary>False where the body, and whatever it calls, comes to none of the channels that a parameter has to name.</summary>
    public bool HasDoor(IMethodSymbol method, CancellationToken cancellation) => _doors.Reaches(method, cancellation);

    /// <summary>False where the body, and whatever it calls, has nothing to put into a field that is worth to be known of it.</summary>
    public bool HasContents(IMethodSymbol method, CancellationToken cancellation) => _contents.Reaches(method, cancellation);

    private Body BodyOf(ISymbol member, CancellationToken cancellation) => _bodies.GetOrAdd(member, m => Read(m, cancellation));

    private Body Read(ISymbol member, CancellationToken cancellation)
    {
        var method = member as IMethodSymbol;
        var met = _marks.IsAggregate(method?.AssociatedSymbol ?? member) ? Traits.Sink : Traits.None;
        var fields = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in _codeOf(member, cancellation).SelectMany(static o => o.DescendantsAndSelf()))
        {
            cancellation.ThrowIfCancellationRequested();
            met |= TraitsOf(operation);
            if (met == Traits.All) break;
            if (operation is IMemberReferenceOperation { Member: not IMethodSymbol } reference && IsFilledByOthers(reference) && _gate.MayYield(reference.Member)) fields.Add(reference.Member.OriginalDefinition);
            if (CalleeOf(operation) is { } callee) Call(callee);
            if (operation is not IPropertyReferenceOperation { Property: { } property }) continue;
            if (property.GetMethod is { } getter) Call(getter);
            if (property.SetMethod is { } setter) Call(setter);
        }

        // What a constructor of the base does, the text does not always say.
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.BaseType: { SpecialType: SpecialType.None } @base } && InSource(@base))
            foreach (var constructor in @base.InstanceConstructors)
                if (constructor.Parameters.Length == 0) Call(constructor);
        var called = callees.ToArray<ISymbol>();
        return new Body(met, called, method is null ? [.. called, .. _writersOf(member, cancellation)] : [.. called, .. fields]);

        void Call(IMethodSymbol callee)
        {
            callee = (callee.ReducedFrom ?? callee).OriginalDefinition;
            if (!InSource(callee)) return;
            if (callee.MethodKind == MethodKind.Constructor) callees.Add(callee);
            var before = callees.Count;
            callees.UnionWith(_targetsOf(callee));
            if (callees.Count > before || callees.Contains(callee) || callee.AssociatedSymbol is not null) return;

            // Whose body cannot be looked at is judged by its name.
            if (_gate.MayYield(callee)) met |= Traits.Source | Traits.Contents;
            if (_gate.MayRelease(callee)) met |= Traits.Sink | Traits.Door;
        }
    }

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

    private Traits TraitsOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { } method } call => TraitsOf(method.ReducedFrom ?? method) | OfType(call.Type) | (method.MethodKind == MethodKind.DelegateInvoke ? Traits.Sink | Traits.Door : Traits.None),
        IObjectCreationOperation creation => (creation.Constructor is { } constructor ? TraitsOf(constructor) : Traits.None) | OfType(creation.Type),
        IMemberReferenceOperation { Member: { } member } reference => TraitsOf(member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member) | OfType(reference.Type) | reference.Kind switch
        {
            OperationKind.MethodReference => Traits.Contents,
            OperationKind.EventReference => Traits.Sink | Traits.Door,
            _ => Traits.None,
        },
        IParameterReferenceOperation { Parameter: { } parameter } => OfLabels(parameter) | OfType(parameter.Type),
        IAnonymousFunctionOperation { Symbol: { } lambda } => OfLabels(lambda) | Traits.Contents,
        IDynamicInvocationOperation => Traits.Sink | Traits.Door | Traits.Contents,
        IDynamicObjectCreationOperation => Traits.Sink | Traits.Door,
        IConversionOperation { OperatorMethod: not null } or ILocalReferenceOperation or IInstanceReferenceOperation => OfType(operation.Type),
        _ => Traits.None,
    };

    private Traits OfType(ITypeSymbol? type) => Carries(type) ? Traits.Source | Traits.Contents : Traits.None;

    private Traits OfLabels(ISymbol symbol) => _marks.Of(symbol).Labels.IsEmpty ? Traits.None : Traits.Source | Traits.Contents;

    /// <summary>What the marks of a member, and the rows about it, say. One look for each member: most are met in many bodies.</summary>
    private Traits TraitsOf(ISymbol member)
    {
        member = member.OriginalDefinition;
        return _traits.TryGetValue(member, out var known) ? known : _traits.GetOrAdd(member, Find);
    }

    private Traits Find(ISymbol member)
    {
        var traits = OfLabels(member);
        var mark = _marks.Of(member);
        if (_marks.IsAggregate(member) || mark.Requires.Count > 0) traits |= Traits.Sink;
        if (mark.LogTemplate is not null) traits |= OfChannel("Log");
        if (mark.Sink is { } own) traits |= OfChannel(own);
        if (member.ContainingType is { } type && _marks.Of(type).Sink is { } around) traits |= OfChannel(around);
        if (member is IMethodSymbol method)
            foreach (var parameter in method.Parameters)
                if (_marks.Of(parameter).Sink is { } channel) traits |= OfChannel(channel);
        foreach (var row in _models.For(member))
        {
            if (row.Kind == RowKind.Sink) traits |= OfChannel(row.Word);
            if (row.Kind == RowKind.Source || row.As is not null) traits |= Traits.Source | Traits.Contents;
            if (row.Kind == RowKind.Outside) traits |= Traits.Contents;
        }

        return (traits & Traits.Sink) != 0 && _models.OfMarked(member, _marks).Any(static r => r.As is not null) ? traits | Traits.Source | Traits.Contents : traits;
    }

    private Traits OfChannel(string channel) => _isDoor(channel) ? Traits.Sink | Traits.Door : Traits.Sink;

    /// <summary>
    /// True for what other members of the type may have filled, and for static state. What is in another object's members came there by code that
    /// is looked at where the object is held.
    /// </summary>
    private static bool IsFilledByOthers(IMemberReferenceOperation reference) =>
        InSource(reference.Member) && (reference.Member.IsStatic || reference.Instance is IInstanceReferenceOperation or null);

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
