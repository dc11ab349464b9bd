using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// Walks one body: forward abstract interpretation over its control flow graph to a fixpoint, with the body's inputs symbolic. What
/// it saw becomes the body's <see cref="Summary"/>. The parts of this class each deal with one kind of operation.
/// </summary>
internal sealed partial class BodyWalker
{
    /// <summary>A block whose state still grows after this many visits is stopped; the lattice is finite, so this guards against a defect.</summary>
    private const int MaxVisits = 40;

    private readonly FlowContext _context;
    private readonly Session _session;
    private readonly IMethodSymbol _owner;
    private readonly ControlFlowGraph _graph;
    private readonly State?[] _entries;
    private readonly Dictionary<(int From, Way Way), FactSet>?[] _edges;
    private readonly int[] _visits;
    private readonly SortedSet<int> _queue = [];
    private readonly Dictionary<ControlFlowRegion, SortedDictionary<int, FactSet>> _continuations = [];
    private readonly Dictionary<int, List<Release>> _releases = [];
    private readonly Dictionary<SyntaxNode, DelegateCall> _delegateCalls = [];
    private readonly Dictionary<SyntaxNode, CheckUse> _checks = [];
    private readonly Dictionary<SyntaxNode, AccountChange> _changes = [];
    private SmallSet<Fact> _resets = SmallSet<Fact>.Empty;
    private readonly HashSet<Loc> _made = [];
    private readonly Dictionary<ISymbol, Value> _inputs = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);

    private readonly Func<object, Value?> _inputOrNull;

    private State _state = new();
    private (State? State, int Version, FactSet? Facts) _raised;
    private bool _escapes;
    private State? _exit;
    private State? _thrower;
    private Value? _returned;
    private Value? _thrown;
    private BasicBlock? _block;

    public BodyWalker(FlowContext context, Session session, IMethodSymbol owner, ControlFlowGraph graph)
    {
        _context = context;
        _session = session;
        _owner = owner;
        _graph = graph;
        _entries = new State?[graph.Blocks.Length];
        _edges = new Dictionary<(int, Way), FactSet>?[graph.Blocks.Length];
        _visits = new int[graph.Blocks.Length];
        _inputOrNull = InputOrNull;
    }

    private Marks Marks => _context.Marks;

    public Summary Run()
    {
        foreach (var nested in _graph.LocalFunctions)
            _context.Register(nested, () => _graph.GetLocalFunctionControlFlowGraphInScope(nested));
        _entries[0] = new State { Facts = EntryFacts() };
        _queue.Add(0);
        while (_queue.Count > 0)
        {
            _session.Cancellation.ThrowIfCancellationRequested();
            var ordinal = _queue.Min;
            _queue.Remove(ordinal);
            if (_visits[ordinal]++ < MaxVisits) Visit(_graph.Blocks[ordinal]);
            else FlowStatistics.Hit(Bound.Visits);
        }

        return Summarise();
    }

    private FactSet EntryFacts()
    {
        var requires = Marks.Of(_owner).Requires;
        if (_owner.AssociatedSymbol is { } member) requires = requires.Union(Marks.Of(member).Requires);
        return FactSet.Of(SmallSet<Fact>.From(requires.Select(static p => new Fact(FactKind.Consent, p, null))));
    }

    private void Visit(BasicBlock block)
    {
        _block = block;
        _state = _entries[block.Ordinal]!.Copy();
        _releases.Remove(block.Ordinal);
        _stored.Remove(block.Ordinal);
        if (block.Kind == BasicBlockKind.Exit)
        {
            _exit = _state;
            return;
        }

        EnterTry(block);
        var handlers = HandlersOf(block.EnclosingRegion);
        foreach (var (handler, _) in handlers) _edges[handler]?.Remove((block.Ordinal, Way.Raised));
        Raise(handlers);
        foreach (var operation in block.Operations)
        {
            Eval(operation);
            Raise(handlers);
        }

        if (block.BranchValue is null)
        {
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Rethrow) Rethrown();
            Follow(block.FallThroughSuccessor, _state);
            return;
        }

        var value = Eval(block.BranchValue);
        Raise(handlers);
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return) Returned(value, block.BranchValue.Type);
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow) Thrown(value, handlers);
            Follow(block.FallThroughSuccessor, _state);
            return;
        }

        var test = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? TestOf(value) : TestOf(value)?.Not();
        var constant = block.BranchValue.ConstantValue is { HasValue: true, Value: bool b } ? b == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) : (bool?)null;
        if (constant != false) Follow(block.ConditionalSuccessor, Assume(_state, test?.WhenTrue), Way.Taken);
        if (constant != true) Follow(block.FallThroughSuccessor, Assume(_state, test?.WhenFalse));
    }

    private static State Assume(State state, FactSet? facts)
    {
        var copy = state.Copy();
        if (facts is not null) copy.Facts = copy.Facts.And(facts);
        return copy;
    }

    private void Returned(Value value, ITypeSymbol? type)
    {
        // What comes after a call that never returns is not returned either.
        if (_state.IsDead) return;
        value = Carry(value, type);
        if (_context.IsAnswer?.Invoke(_owner) == true && !IsTold(_block!.BranchValue!.Syntax) && Whole(value, null) is { IsEmpty: false } told)
            Record(new Release { Channel = "Response", Sink = _owner, Node = _block!.BranchValue!.Syntax, Taints = told, Facts = _state.Facts });
        KeepReturned(value, _owner.ReturnType, _block!.BranchValue!);
        if (value.Targets.Count > 0)
        {
            // What the lambda captured of the caller's is found where the caller runs it.
            _escapes = true;
            Escape(value, _block!.BranchValue!.Syntax);
            _escapes = false;
        }

        _returned = _returned?.Join(value) ?? value;
    }

    /// <summary>True where a call within the expression has answered already.</summary>
    private bool IsTold(SyntaxNode answer) => _releases.Values.Any(all => all.Any(r => r.Channel == "Response" && answer.Span.Contains(r.Node.Span)));

    private void Follow(ControlFlowBranch? branch, State state, Way way = Way.Next)
    {
        if (branch?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling) LeaveFinally(_block!.EnclosingRegion, state);
        if (branch?.Destination is not { } destination || state.IsDead) return;
        if (branch.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow or ControlFlowBranchSemantics.Error) return;
        if (branch.FinallyRegions.Length == 0)
        {
            Flow(destination.Ordinal, state, state.Facts, way);
            return;
        }

        // Finally blocks run on the way out, the inner one first; each goes on to where any branch through it leads.
        for (var i = 0; i < branch.FinallyRegions.Length; i++)
        {
            var region = branch.FinallyRegions[i];
            var next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : destination.Ordinal;
            if (!_continuations.TryGetValue(region, out var continuations)) _continuations[region] = continuations = [];
            var facts = continuations.TryGetValue(next, out var known) ? known.Join(state.Facts) : state.Facts;
            if (known?.Equals(facts) == true) continue;
            continuations[next] = facts;
            if (known is not null || continuations.Count > 1 || _entries[region.LastBlockOrdinal] is not null)
                for (var b = region.FirstBlockOrdinal; b <= region.LastBlockOrdinal; b++)
                    if (_entries[b] is not null) _queue.Add(b);
        }

        Flow(branch.FinallyRegions[0].FirstBlockOrdinal, state, state.Facts, way);
    }

    /// <summary>How control comes from one block to another.</summary>
    private enum Way
    {
        Next,
        Taken,
        Raised,
    }

    /// <summary>
    /// Gives a block what comes along one edge. What variables and objects may be grows from round to round; the checks that hold are, on each
    /// edge, those of its last round, since an early round may know a person by a name that she has only then.
    /// </summary>
    private void Flow(int ordinal, State state, FactSet facts, Way way, Changes? changes = null)
    {
        var edges = _edges[ordinal] ??= [];
        var key = (_block!.Ordinal, way);
        edges[key] = way == Way.Raised && edges.TryGetValue(key, out var raised) ? raised.Join(facts) : facts;
        var entry = _entries[ordinal];
        var changed = entry is null;
        if (entry is null) _entries[ordinal] = entry = state.Copy();
        else changed = entry.JoinIn(state, _inputOrNull, changes);
        var joined = FactSet.Top;
        foreach (var edge in edges) joined = joined.Join(edge.Value);
        if (!joined.Equals(entry.Facts))
        {
            entry.Facts = joined;
            changed = true;
        }

        if (changed) _queue.Add(ordinal);
    }

    /// <summary>
    /// The end of a finally block goes on where the branches that entered it were going, each with the checks that held where it came from: the
    /// path that returns early takes nothing from the path that stays.
    /// </summary>
    private void LeaveFinally(ControlFlowRegion? region, State state)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Finally) continue;
            if (!_continuations.TryGetValue(region, out var continuations)) return;
            state.Set(CaughtKey, Value.None);
            var lost = _entries[region.FirstBlockOrdinal]!.Facts.Where(f => !state.Facts.IsTop && !state.Facts.Facts.Contains(f));
            foreach (var next in continuations)
            {
                var kept = lost.IsTop || lost.IsNone ? next.Value : next.Value.Where(f => !lost.Facts.Contains(f));
                Flow(next.Key, state, state.Facts.IsTop ? kept : state.Facts.And(kept), Way.Next);
            }

            return;
        }
    }

    /// <summary>Whatever an operation in a try block did may be what its handlers find.</summary>
    private void Raise(IReadOnlyList<(int Block, bool Finally)> handlers)
    {
        if (handlers.Count == 0 || ReferenceEquals(_state, _raised.State) && _state.Version == _raised.Version) return;

        // The handlers have what was there before; who a person is depends on what is known at the time.
        var changes = _state.TakeChanges();
        if (!ReferenceEquals(_state, _raised.State) || !ReferenceEquals(_state.Facts, _raised.Facts)) changes = null;
        _raised = (_state, _state.Version, _state.Facts);

        // An exception on the way says nothing against the checks that hold where a finally block is left normally.
        foreach (var (block, isFinally) in handlers) Flow(block, _state, isFinally ? FactSet.Top : _state.Facts, Way.Raised, changes);
    }

    private static List<(int Block, bool Finally)> HandlersOf(ControlFlowRegion? region)
    {
        var handlers = new List<(int, bool)>();
        // A lambda's root region lies inside its parent's regions; their handlers are not blocks of this graph.
        for (; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } parent }; region = parent)
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            foreach (var sibling in parent.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler) handlers.Add((sibling.FirstBlockOrdinal, false));
                if (sibling.Kind is ControlFlowRegionKind.Finally) handlers.Add((sibling.FirstBlockOrdinal, true));
            }
        }

        return handlers;
    }

    private Summary Summarise()
    {
        _state = _exit ?? new State { Facts = FactSet.Top };
        // What is thrown was made where no path returns.
        foreach (var pair in _thrower?.Heap ?? [])
            if (!pair.Key.IsSymbolic && _state.Get(pair.Key) is null) _state.Set(pair.Key, pair.Value);
        var returned = Leave(_returned ?? Value.None);
        var thrown = Leave(_thrown ?? Value.None);
        var assigned = new List<KeyValuePair<Loc, Value>>();
        foreach (var pair in _state.Variables)
            if (pair.Key is ISymbol symbol && IsOutput(symbol)) assigned.Add(new(RootOf(symbol), Leave(pair.Value)));
        // In the order of evaluation: what a call is given runs before it.
        var calls = _delegateCalls.Count == 0 ? [] : _delegateCalls.Values.OrderBy(static d => d.Node.Span.End).ThenByDescending(static d => d.Node.SpanStart).ToArray();
        return new Summary
        {
            Return = returned,
            Thrown = thrown,
            Completes = _exit is not null,
            Work = _work,
            OnReturn = _exit is null ? FactSet.Top : _state.Facts.Where(static f => f.Subject is null || f.Subject.IsSymbolic),
            Heap = Reachable(assigned.Select(static p => p.Value).Concat(calls.SelectMany(static c => c.Arguments)).Append(returned).Append(thrown)),
            Assigned = assigned.Count < 2 ? [.. assigned] : assigned.OrderBy(static p => p.Key.ToString(), StringComparer.Ordinal).ToArray(),
            Releases = _releases.Count == 0 ? [] : _releases.OrderBy(static p => p.Key).SelectMany(static p => p.Value).OrderBy(static r => r.Node.SpanStart).ThenBy(static r => r.Channel, StringComparer.Ordinal).ThenBy(static r => r.Fault, StringComparer.Ordinal).ToArray(),
            Stored = _stored.Count == 0 ? [] : _stored.OrderBy(static p => p.Key).SelectMany(static p => p.Value).OrderBy(static s => s.Node.SpanStart).ThenBy(static s => s.Member.Name, StringComparer.Ordinal).ToArray(),
            DelegateCalls = calls,
            Checks = _checks.Count == 0 ? [] : _checks.Values.OrderBy(static c => c.Node.SpanStart).ToArray(),
            Changes = _changes.Count == 0 ? [] : _changes.Values.OrderBy(static c => c.Node.SpanStart).ToArray(),
            Resets = [.. _resets],
        };
    }

    /// <summary>The objects that a caller can get hold of: below what the body was given, and below what it hands out. The others die with the body.</summary>
    private KeyValuePair<Loc, Obj>[] Reachable(IEnumerable<Value> handedOut)
    {
        var seen = new HashSet<Loc>();
        var work = new Queue<Loc>();
        foreach (var pair in _state.Heap)
            if (pair.Key.IsSymbolic && _changed.Contains(pair.Key)) work.Enqueue(pair.Key);
        foreach (var value in handedOut) Push(value);
        var result = new List<KeyValuePair<Loc, Obj>>();
        while (work.Count > 0)
        {
            var loc = work.Dequeue();
            if (!seen.Add(loc)) continue;
            foreach (var below in _state.Below(loc)) work.Enqueue(below);
            if (_state.Get(loc) is not { } obj) continue;
            if (result.Count == Summary.MaxObjects)
            {
                FlowStatistics.Hit(Bound.Objects);
                break;
            }

            var fields = obj.Fields.Select(f => new KeyValuePair<string, Value>(f.Key, Leave(f.Value))).ToArray();
            foreach (var field in fields) Push(field.Value);
            result.Add(new(loc, obj.With(fields: fields)));
        }

        return result.Count < 2 ? [.. result] : [.. result.OrderBy(static p => p.Key.ToString(), StringComparer.Ordinal)];

        void Push(Value value)
        {
            foreach (var loc in value.Refs) work.Enqueue(loc);
            foreach (var target in value.Targets)
            {
                if (target.Receiver is { } receiver) Push(receiver);
                foreach (var captured in target.Captured ?? []) Push(captured.Value);
            }
        }
    }

    /// <summary>A lambda that leaves takes the captured variables along as they are now.</summary>
    private Value Leave(Value value) => Leave(value, MaxCaptureDepth);

    private Value Leave(Value value, int depth) =>
        value.Targets.Count == 0 || value.Targets.All(static t => !t.IsOpen) ? value
            : value.With(targets: SmallSet<Target>.From(value.Targets.Select(t => t.IsOpen ? t with { Captured = Captured(depth) } : t)));

    /// <summary>A lambda that captures a lambda takes that one's variables along, too; this far.</summary>
    private const int MaxCaptureDepth = 2;

    private IReadOnlyList<KeyValuePair<Loc, Value>> Captured(int depth)
    {
        var result = new List<KeyValuePair<Loc, Value>>();
        foreach (var pair in _state.Variables)
            if (pair.Key is ILocalSymbol or IParameterSymbol) Take((ISymbol)pair.Key, pair.Value);
        for (ISymbol? owner = _owner; owner is IMethodSymbol method; owner = owner.ContainingSymbol)
            foreach (var parameter in method.Parameters)
                if (_state.Get(parameter) is null && InputOrNull(parameter) is { } given) Take(parameter, given);
        return result;

        void Take(ISymbol variable, Value value)
        {
            if (depth == 0 && value.Targets.Count > 0) FlowStatistics.Hit(Bound.CaptureDepth);
            result.Add(new(Loc.Input(variable), depth > 0 ? Leave(value, depth - 1) : value.With(targets: SmallSet<Target>.Empty)));
        }
    }

    /// <summary>True for what a caller sees assigned: out and ref parameters, captured variables, static fields.</summary>
    private bool IsOutput(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _owner) => parameter.RefKind is RefKind.Ref or RefKind.Out,
        IParameterSymbol => true,
        ILocalSymbol local => !IsOwn(local),
        IFieldSymbol or IPropertySymbol => true,
        _ => false,
    };

    /// <summary>A local of this body, not one that a lambda captures from around it.</summary>
    private bool IsOwn(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, _owner)
        || _owner.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction);

    private static Loc RootOf(ISymbol symbol) => Loc.Input(symbol);
}
