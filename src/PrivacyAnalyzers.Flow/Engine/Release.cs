using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>Data that leaves: what a body gives to a sink, directly or through what it calls.</summary>
public sealed record Release
{
    /// <summary>The channel's name, as the policy knows it.</summary>
    public required string Channel { get; init; }

    /// <summary>The member that the data is given to.</summary>
    public required ISymbol Sink { get; init; }

    /// <summary>For a transport what is wrong with it: address, encryption or validation.</summary>
    public string? Fault { get; init; }

    /// <summary>The argument, receiver or operand; where a diagnostic stands.</summary>
    public required SyntaxNode Node { get; init; }

    /// <summary>The address, setting or callback that makes a transport unsafe.</summary>
    public SyntaxNode? Cause { get; init; }

    public required TaintSet Taints { get; init; }

    /// <summary>What holds where the data leaves.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>What a caller has to answer before it is known whether this is one: whether the client that it hands over encrypts.</summary>
    public SmallSet<OpenCondition> Conditions { get; init; } = SmallSet<OpenCondition>.Empty;

    /// <summary>True where no question is left that only a caller could answer.</summary>
    public bool IsCertain => Conditions.All(static c => c.IsPresumed);

    /// <summary>True where nothing leaves yet: the callee demands consent for the purpose that <see cref="Channel"/> names.</summary>
    public bool IsDemand { get; init; }

    /// <summary>True where it came from a callee whose own checks its callers have to make.</summary>
    public bool Lifted { get; init; }

    /// <summary>The way inside the callee, for releases that a summary reports.</summary>
    public Step? Tail { get; init; }

    /// <summary>
    /// True where a caller could make the check: it knows the person, or a boolean that was asked on the way. Of persons whom the body finds by
    /// itself no caller knows.
    /// </summary>
    public bool MayBeLeft(Taint taint) =>
        taint.Subjects.Count == 0 || taint.Subjects.Any(static s => s.IsSymbolic) || Facts.Facts.Any(static f => f.Kind is FactKind.True or FactKind.False || f.Kind != FactKind.Same && f.Other is not null);

    public bool SameAs(Release other) => SamePlace(other) && Taints.Equals(other.Taints);

    public bool SamePlace(Release other) =>
        Node == other.Node && Channel == other.Channel && Fault == other.Fault && Lifted == other.Lifted
        && SymbolEqualityComparer.Default.Equals(Sink, other.Sink) && Facts.Equals(other.Facts) && Conditions.Equals(other.Conditions);
}

/// <summary>A check that a body evaluates, wherever it leads; tells an outdated or ignored check from none at all.</summary>
/// <param name="Name">The purpose or condition; empty where <paramref name="NameAt"/> holds it.</param>
/// <param name="NameAt">The place of the caller's that holds the purpose.</param>
/// <param name="Via">The variable through which the person was reached.</param>
public sealed record CheckUse(FactKind WhenTrue, string Name, SmallSet<Loc> Subjects, SyntaxNode Node, ISymbol? Via, ISymbol Member, bool Unused, Loc? NameAt = null);

/// <summary>A call that changes an account, or of a method that leaves what has to hold there to its callers.</summary>
public sealed record AccountChange(SyntaxNode Node, IMethodSymbol Method, FactSet Facts);

/// <summary>A delegate of the caller's that a body invokes.</summary>
public sealed record DelegateCall(Loc Delegate, IReadOnlyList<Value> Arguments, Loc Result, FactSet Facts, SyntaxNode Node);

/// <summary>
/// What a body does, in terms of its inputs; independent of its callers (after Sharir and Pnueli's functional approach, with
/// access paths as in Tripp et al., "Andromeda").
/// </summary>
public sealed record Summary
{
    /// <summary>Nothing known yet: where the fixpoint over a recursion starts.</summary>
    public static readonly Summary Bottom = new() { Completes = false, OnReturn = FactSet.Top };

    public Value Return { get; init; } = Value.None;

    public Value Thrown { get; init; } = Value.None;

    /// <summary>Objects that exist or changed at the end.</summary>
    public IReadOnlyList<KeyValuePair<Loc, Obj>> Heap
    {
        get => _heap;
        init
        {
            _heap = value;
            Size = value.Sum(static o => 1 + o.Value.Content.Atoms.Count + o.Value.Fields.Sum(static f => 1 + f.Value.Refs.Count + f.Value.Taints.Atoms.Count));
        }
    }

    private readonly IReadOnlyList<KeyValuePair<Loc, Obj>> _heap = [];

    /// <summary>Inputs that were assigned: out and ref parameters, captured variables, static fields.</summary>
    public IReadOnlyList<KeyValuePair<Loc, Value>> Assigned { get; init; } = [];

    public IReadOnlyList<Release> Releases { get; init; } = [];

    public IReadOnlyList<StoredAt> Stored { get; init; } = [];

    public IReadOnlyList<DelegateCall> DelegateCalls { get; init; } = [];

    public IReadOnlyList<CheckUse> Checks { get; init; } = [];

    /// <summary>The account changes that the body makes, and what holds there.</summary>
    public IReadOnlyList<AccountChange> Changes { get; init; } = [];

    /// <summary>Answers of persons that the body may set anew: kind and name of the check, and whose it is.</summary>
    public IReadOnlyList<Fact> Resets { get; init; } = [];

    /// <summary>What holds whenever the body returns: how guards that throw are seen.</summary>
    public FactSet OnReturn { get; init; } = FactSet.None;

    /// <summary>How much a caller takes over with the objects.</summary>
    internal int Size { get; private init; }

    /// <summary>How much it took to make; says nothing of the body.</summary>
    internal int Work { get; init; }

    /// <summary>False where no path returns.</summary>
    public bool Completes { get; init; } = true;

    /// <summary>Objects that a summary tells of, the nearest first; what lies behind them is not known to callers.</summary>
    public const int MaxObjects = 128;

    /// <summary>This summary with the objects of an earlier round, and with all that either of them returns.</summary>
    internal Summary Within(Summary earlier) => this with
    {
        Return = earlier.Return.Join(Return),
        Thrown = earlier.Thrown.Join(Thrown),
        Heap = earlier.Heap,
        Assigned = Assigned.Select(p => earlier.Assigned.FirstOrDefault(e => e.Key.Equals(p.Key)).Value is { } before ? new KeyValuePair<Loc, Value>(p.Key, before.Join(p.Value)) : p).ToArray(),
    };

    public bool SameAs(Summary other) =>
        Completes == other.Completes && Return.Equals(other.Return) && Thrown.Equals(other.Thrown) && OnReturn.Equals(other.OnReturn)
        && (ReferenceEquals(Heap, other.Heap) || Heap.Count == other.Heap.Count && Heap.Zip(other.Heap, static (a, b) => a.Key.Equals(b.Key) && a.Value.Equals(b.Value)).All(static same => same))
        && Assigned.Count == other.Assigned.Count && Assigned.Zip(other.Assigned, static (a, b) => a.Key.Equals(b.Key) && a.Value.Equals(b.Value)).All(static same => same)
        && Releases.Count == other.Releases.Count && Releases.Zip(other.Releases, static (a, b) => a.SameAs(b)).All(static same => same)
        && Stored.Count == other.Stored.Count && Stored.Zip(other.Stored, static (a, b) => a.SameAs(b)).All(static same => same)
        && Changes.Count == other.Changes.Count && Changes.Zip(other.Changes, static (a, b) => a.Node == b.Node && a.Facts.Equals(b.Facts)).All(static same => same)
        && DelegateCalls.Count == other.DelegateCalls.Count;
}
