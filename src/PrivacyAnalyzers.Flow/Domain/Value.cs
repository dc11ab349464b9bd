using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>A constant that a value may have; a text may be known only by its beginning.</summary>
public readonly record struct Known(object? Constant, bool IsPrefix, SyntaxNode? Node)
{
    /// <summary>Some value that is not known. Joined with constants it says "or anything else".</summary>
    public static readonly Known Unknown = new("?", true, null);

    /// <summary>What a text that is made of parts says as a connection string; null where it says nothing of the kind, and for a text that is known whole.</summary>
    public Settings? Settings { get; init; }

    public bool IsUnknown => IsPrefix && Constant is "?" && Node is null;

    public bool Equals(Known other) => IsPrefix == other.IsPrefix && Equals(Constant, other.Constant) && (Node is null) == (other.Node is null) && Settings == other.Settings;

    public override int GetHashCode() => Constant?.GetHashCode() ?? 0;
}

/// <summary>The pairs of key and value that stand in a text that is made of parts.</summary>
/// <param name="Pairs">Those that are known, each once and in order: what a loop adds again and again ends somewhere.</param>
/// <param name="Tail">The last one, which what comes next may go on with.</param>
/// <param name="IsAll">True where, but for the last one, what is not known are values of keys that are.</param>
public sealed record Settings(string Pairs, string Tail, bool IsAll);

/// <summary>What a boolean says about the checks behind it.</summary>
/// <param name="WhenTrue">Facts that hold where the value is true.</param>
/// <param name="WhenFalse">Facts that hold where it is false.</param>
/// <param name="WhenNull">Facts that hold where it is null; top for a boolean that cannot be null.</param>
public sealed record Test(FactSet WhenTrue, FactSet WhenFalse, FactSet WhenNull)
{
    /// <summary>The null of a nullable boolean.</summary>
    public static readonly Test Null = new(FactSet.Top, FactSet.Top, FactSet.None);

    /// <summary>A boolean that says nothing.</summary>
    public static readonly Test Silent = new(FactSet.None, FactSet.None);

    /// <summary>Of code that cannot run: whatever it says is true.</summary>
    public static readonly Test Unreachable = new(FactSet.Top, FactSet.Top);

    public Test(FactSet whenTrue, FactSet whenFalse) : this(whenTrue, whenFalse, FactSet.Top) { }

    public Test Not() => new(WhenFalse, WhenTrue, WhenNull);

    public Test And(FactSet facts) => new(WhenTrue.And(facts), WhenFalse.And(facts), WhenNull.And(facts));

    public Test Join(Test other) => new(WhenTrue.Join(other.WhenTrue), WhenFalse.Join(other.WhenFalse), WhenNull.Join(other.WhenNull));

    /// <summary>The comparison with a constant: null is neither true nor false.</summary>
    public Test Is(bool expected) => expected ? new(WhenTrue, WhenFalse.Join(WhenNull)) : new(WhenFalse, WhenTrue.Join(WhenNull));

    /// <summary>The boolean in its place, where null counts as the given value.</summary>
    public Test Or(bool ifNull) => ifNull ? new(WhenTrue.Join(WhenNull), WhenFalse) : new(WhenTrue, WhenFalse.Join(WhenNull));

    /// <summary>The value of a nullable boolean that is not null here.</summary>
    public Test Value() => new(WhenTrue, WhenFalse);

    public Test Select(Func<FactSet, FactSet> map) => new(map(WhenTrue), map(WhenFalse), map(WhenNull));
}

/// <summary>A method that a delegate may call: a named method with its receiver, or a lambda with what it captured.</summary>
/// <param name="Captured">The captured variables as they were when the lambda left its body; null while it is still inside, where they are read live.</param>
public sealed record Target(IMethodSymbol Method, Value? Receiver, IReadOnlyList<KeyValuePair<Loc, Value>>? Captured)
{
    /// <summary>True for a delegate that a library method made: the method stands for it, <see cref="Captured"/> holds what it was made with.</summary>
    public bool IsLibraryDelegate { get; init; }

    /// <summary>True for a lambda or local function that reads its captured variables live.</summary>
    public bool IsOpen => Captured is null && Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    public bool Equals(Target? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Receiver, other.Receiver)
        && (Captured is null) == (other.Captured is null);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>The abstract value of an expression: immutable, joined component by component.</summary>
public sealed class Value : IEquatable<Value>
{
    public static readonly Value None = new();

    /// <summary>A value that may be more objects than this, or belong to more persons, is taken for one of those that were met first.</summary>
    public const int MaxPlaces = 32;

    /// <summary>The data in the value itself.</summary>
    public TaintSet Taints { get; init; } = TaintSet.Empty;

    /// <summary>The objects it may refer to.</summary>
    public SmallSet<Loc> Refs { get; init; } = SmallSet<Loc>.Empty;

    /// <summary>The identities that guards compare.</summary>
    public SmallSet<Loc> Subjects { get; init; } = SmallSet<Loc>.Empty;

    /// <summary>What is known of the value's person wherever it goes; the subject of these facts is <see cref="Loc.Self"/>.</summary>
    public FactSet Facts { get; init; } = FactSet.None;

    public SmallSet<Target> Targets { get; init; } = SmallSet<Target>.Empty;

    public SmallSet<Known> Known { get; init; } = SmallSet<Known>.Empty;

    public Test? Test { get; init; }

    /// <summary>The caller's place that the value is an exact copy of; null where it was computed or may be one of several.</summary>
    public Loc? Origin { get; init; }

    /// <summary>The most precise type known; decides what a string form shows and where a virtual call goes.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>True where <see cref="Type"/> is the run-time type.</summary>
    public bool IsExact { get; init; }

    public Value With(TaintSet? taints = null, SmallSet<Loc>? refs = null, SmallSet<Loc>? subjects = null, FactSet? facts = null,
        SmallSet<Target>? targets = null, SmallSet<Known>? known = null, Test? test = null, ITypeSymbol? type = null) => new()
        {
            Taints = taints ?? Taints,
            Refs = refs ?? Refs,
            Subjects = subjects ?? Subjects,
            Facts = facts ?? Facts,
            Targets = targets ?? Targets,
            Known = known ?? Known,
            Test = test ?? Test,
            Origin = Origin,
            Type = type ?? Type,
            IsExact = IsExact && type is null,
        };

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other)) return this;
        var taints = Taints.Union(other.Taints);
        var refs = Refs.Union(other.Refs, MaxPlaces, Bound.Places);
        var subjects = Subjects.Union(other.Subjects, MaxPlaces, Bound.Places);
        var facts = IsNull ? other.Facts : other.IsNull ? Facts : Facts.Join(other.Facts);
        var targets = Targets.Union(other.Targets);
        var known = Known.Count == 0 && other.Known.Count == 0 ? Known : OrUnknown(Known).Union(OrUnknown(other.Known));
        var test = Test is null || other.Test is null ? null : Test.Join(other.Test);
        var origin = Equals(Origin, other.Origin) ? Origin : null;
        var type = IsNull ? other.Type : other.IsNull || SameType(other) ? Type : null;
        var isExact = IsNull ? other.IsExact : other.IsNull ? IsExact : IsExact && other.IsExact && SameType(other);

        // A join that adds nothing is the value that was there, which whoever compares sees at once.
        if (ReferenceEquals(taints, Taints) && ReferenceEquals(refs, Refs) && ReferenceEquals(subjects, Subjects) && ReferenceEquals(facts, Facts) && ReferenceEquals(targets, Targets)
            && ReferenceEquals(known, Known) && Equals(test, Test) && ReferenceEquals(origin, Origin) && ReferenceEquals(type, Type) && isExact == IsExact) return this;
        return new Value { Taints = taints, Refs = refs, Subjects = subjects, Facts = facts, Targets = targets, Known = known, Test = test, Origin = origin, Type = type, IsExact = isExact };

        static SmallSet<Known> OrUnknown(SmallSet<Known> known) => known.Count == 0 ? s_unknown : known;
    }

    private static readonly SmallSet<Known> s_unknown = SmallSet<Known>.Of(Domain.Known.Unknown);

    private bool SameType(Value other) => SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <summary>The null constant says nothing about anybody, so it takes nothing away in a join.</summary>
    internal bool IsNull => Known.Count == 1 && Known[0] is { Constant: null, IsPrefix: false } && Refs.Count == 0;

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Taints.Equals(other.Taints) && Refs.Equals(other.Refs) && Subjects.Equals(other.Subjects) && Facts.Equals(other.Facts)
            && Targets.Equals(other.Targets) && Known.Equals(other.Known) && Equals(Test, other.Test) && Equals(Origin, other.Origin) && SameType(other) && IsExact == other.IsExact);

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => Taints.Atoms.Count * 31 + Refs.Count;

    /// <summary>What is known of the value's person: by itself, and by what holds at this point.</summary>
    public FactSet FactsUnder(FactSet facts) => Facts.And(About(Subjects, facts));

    /// <summary>The facts about any of the locations, said of the value itself.</summary>
    public static FactSet About(SmallSet<Loc> subjects, FactSet facts) =>
        subjects.Count == 0 ? FactSet.None : facts.Select(f => f.Subject is not null && f.Kind is not (FactKind.Same or FactKind.True or FactKind.False) && Rebased(f.Subject, subjects) is { } own ? [f with { Subject = own }] : []);

    /// <summary>A place at or below one of the locations, as a path from the value itself.</summary>
    private static Loc? Rebased(Loc place, SmallSet<Loc> owners)
    {
        if (owners.Contains(place)) return Loc.Self;
        return place.Kind == LocKind.Member && Rebased(place.Parent!, owners) is { } parent ? Loc.Member(parent, (string)place.Key) : null;
    }

    /// <summary>Renames locations throughout; this very value where none is met.</summary>
    public Value Rename(Func<Loc, Loc> map)
    {
        var taints = Taints.Rename(map);
        var refs = Refs.Map(map);
        var subjects = Subjects.Map(map);
        var test = Test?.Select(f => f.Rename(map));
        return ReferenceEquals(taints, Taints) && ReferenceEquals(refs, Refs) && ReferenceEquals(subjects, Subjects) && Equals(test, Test) ? this : With(taints, refs, subjects, test: test);
    }

    /// <summary>A place of the caller's, as it was handed over.</summary>
    public static Value Symbolic(Loc loc, ITypeSymbol? type) => new()
    {
        Taints = TypeShape.CanCarry(type) ? TaintSet.Of(new Taint { Input = loc }) : TaintSet.Empty,
        Refs = TypeShape.IsScalar(type) && type?.TypeKind != TypeKind.Delegate ? SmallSet<Loc>.Empty : SmallSet<Loc>.Of(loc),
        Subjects = SmallSet<Loc>.Of(loc),
        Origin = loc,
        Type = TypeShape.Telling(type),
    };

    /// <summary>A member that the body has not written.</summary>
    public static Value Pristine(Loc owner, string field, ITypeSymbol? type)
    {
        var member = Loc.Member(owner, field);
        if (owner.IsSymbolic) return Symbolic(member, type);
        return new Value { Refs = TypeShape.IsScalar(type) && type is not null ? SmallSet<Loc>.Empty : SmallSet<Loc>.Of(member), Subjects = SmallSet<Loc>.Of(member), Type = TypeShape.Telling(type) };
    }
}
