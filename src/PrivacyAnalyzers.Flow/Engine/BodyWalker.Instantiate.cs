using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Applies a callee's summary at a call: its inputs become the call's arguments.</content>
internal sealed partial class BodyWalker
{
    private Value Instantiate(Summary summary, IMethodSymbol callee, Dictionary<Loc, Value> inputs, IReadOnlyList<Arg> args, IOperation? instance, SyntaxNode node)
    {
        var map = new Instance(this, callee, inputs, node);
        var isWithin = IsWithinBudget(summary);
        _session.Spend(1 + summary.Size / 32);
        var nested = IsNested(callee);
        // What the callee makes may be filled by the delegates that it runs.
        if (isWithin && summary.DelegateCalls.Count > 0) Make(summary.Heap.SelectMany(p => map.At(p.Key).Refs.Select(r => (p.Key, p.Value, r))), node);
        foreach (var call in summary.DelegateCalls)
        {
            var target = map.At(call.Delegate);
            var before = _state.Facts;
            _state.Facts = _state.Facts.And(map.Facts(call.Facts));
            var given = call.Arguments.Select(a => new Arg(null, map.Value(a), args.FirstOrDefault(x => Equals(x.Value, target))?.Operation ?? args.FirstOrDefault()?.Operation ?? _graph.OriginalOperation)).ToList();
            inputs[call.Result] = InvokeDelegate(target, given, node, null, null);
            _state.Facts = before;
        }

        foreach (var release in summary.Releases) Relay(release, callee, map, args, instance, node, nested);
        if (summary.Stored.Count > 0) RelayStored(summary, callee, map, args, instance, nested);
        foreach (var change in summary.Changes)
            if (nested || CallersCheck(callee)) _changes[nested ? change.Node : node] = change with { Node = nested ? change.Node : node, Facts = map.Facts(change.Facts).And(_state.Facts) };
        foreach (var check in summary.Checks)
            if (nested || callee.ReturnType.SpecialType == SpecialType.System_Boolean)
                foreach (var name in check.NameAt is { } at ? map.Names(at) : [(check.Name, null)])
                    _checks[check.Node] = check with { Name = name.Text, NameAt = name.At, Subjects = map.Locs(check.Subjects), Unused = false, Via = nested ? check.Via : null };
        // Everything is read before anything is written: the summary speaks of the inputs as they were at its entry.
        var result = map.Value(summary.Return);
        var thrown = map.Value(summary.Thrown);
        var assigned = summary.Assigned.Select(p => (p.Key, Value: map.Value(p.Value))).ToList();
        var objects = (isWithin ? summary.Heap : []).Select(p => (Targets: map.Targets(p.Key), p.Key, p.Value, Content: map.Taints(p.Value.Content),
            Fields: p.Value.Fields.Select(f => (f.Key, Value: map.Value(f.Value))).ToList())).ToList();
        var shared = summary.DelegateCalls.Count == 0 ? Make(objects.SelectMany(static o => o.Targets.Select(t => (o.Key, o.Value, t))), node) : [];
        foreach (var (targets, key, obj, content, fields) in objects)
        {
            foreach (var loc in targets)
            {
                _changed.Add(loc);
                _state.Set(loc, (_state.Get(loc) ?? new Obj { Type = obj.Type }).Add(content));
            }

            foreach (var (name, value) in fields) WriteField(new Value { Refs = targets }, name, value, weak: summary.DelegateCalls.Count > 0 && !key.IsSymbolic || shared.Count > 0 && targets.Any(shared.Contains));
        }

        foreach (var (key, value) in assigned)
        {
            var argument = args.FirstOrDefault(a => a.Parameter is { } p && p.Ordinal < callee.Parameters.Length && Loc.Input(callee.Parameters[p.Ordinal]).Equals(key));
            if (argument?.Out is { } store) store(value);
            else if (argument is null && key.Key is ISymbol symbol && !callee.Parameters.Contains(symbol, SymbolEqualityComparer.Default)) _state.Set(symbol, value);
        }

        if (!ReferenceEquals(thrown, Value.None))
        {
            _state.Set(CaughtKey, thrown.Join(_state.Get(CaughtKey) ?? Value.None));
            Escapes(thrown);
        }

        foreach (var reset in summary.Resets)
            if (reset.Subject is { } whose) Reset(reset.Kind, reset.Name, map.Locs(SmallSet<Loc>.Of(whose)));
        if (summary.Completes) _state.Facts = _state.Facts.And(map.Facts(summary.OnReturn));
        else _state.Die();
        return result;
    }

    /// <summary>
    /// What one body may take over from the bodies that it calls, in objects, places and data. Beyond, calls to bodies that do much still say what they
    /// release and return, but no longer what they do to objects: interpreters and parsers, whose every method calls every other, would never end.
    /// </summary>
    private const int MaxWork = 4_000;

    /// <summary>A body that does no more than this to objects is never left out: such as one that sets a few members.</summary>
    private const int SmallWork = 60;

    private int _work;

    private bool IsWithinBudget(Summary summary)
    {
        if (summary.Size > SmallWork && _work > MaxWork)
        {
            FlowStatistics.Hit(Bound.Work);
            return false;
        }

        _work += summary.Size;
        return true;
    }

    /// <summary>The callee makes other objects at this call. Those of them come back that stand for several of the callee's.</summary>
    private HashSet<Loc> Make(IEnumerable<(Loc Key, Obj Obj, Loc Here)> objects, SyntaxNode node)
    {
        var made = new Dictionary<Loc, Obj>();
        var shared = new HashSet<Loc>();
        foreach (var (key, obj, here) in objects)
        {
            if (key.IsSymbolic || here.Kind != LocKind.Site || here.Key != (object)node) continue;
            if (made.TryGetValue(here, out var other)) shared.Add(here);
            made[here] = new Obj { Type = obj.Type, Fresh = obj.Fresh && other?.Fresh != false };
        }

        var again = new HashSet<Loc>(made.Keys.Where(loc => !_made.Add(loc)));
        if (again.Count > 0) _state.Age(again);
        foreach (var pair in made) _state.Set(pair.Key, pair.Value);
        return shared;
    }

    /// <summary>A release inside the callee, seen from here: the caller's data is released at the argument that carries it.</summary>
    private void Relay(Release release, IMethodSymbol callee, Instance map, IReadOnlyList<Arg> args, IOperation? instance, SyntaxNode node, bool nested)
    {
        _session.Cancellation.ThrowIfCancellationRequested();
        var cause = release.Cause;
        if (Decide(release.Conditions, map, ref cause) is not { } conditions) return;
        var facts = map.Facts(release.Facts).And(_state.Facts);
        var tail = Step.Append(release.Tail, release.Node);
        var byNode = new Dictionary<SyntaxNode, (TaintSet Taints, bool Lifted)>();
        foreach (var taint in release.Taints.Atoms)
        {
            if (!taint.IsSymbolic)
            {
                // The callee's own data: its callers answer for it only where they make the checks, or hand over what makes the transport unsafe.
                if (!nested && release.IsCertain && !(CallersCheck(callee) && release.MayBeLeft(taint) && _context.IsConditional(release.Channel))) continue;
                var own = map.Taint(taint)!;
                own = own.With(facts: own.Facts.And(OfSelf(About(own.Subjects, facts))));
                Put(nested ? release.Node : Carrier(taint.Subjects, callee, args, instance) ?? node, TaintSet.Of(own), !nested);
                continue;
            }

            if (_escapes && map.Resolve(taint).Atoms.All(static t => t.IsSymbolic)) continue;
            var at = Place(taint.Input!.Root, callee, args, instance, nested) ?? (IsMadeElsewhere(callee) ? instance?.Syntax ?? node : release.Node);
            var found = map.Resolve(taint);
            // What the callee finds in its own or static state is reported there already.
            if (at == release.Node && !nested) found = found.Select(t => release.Taints.Atoms.Any(own => !own.IsSymbolic && SymbolEqualityComparer.Default.Equals(own.Source, t.Source)) ? null : t);
            Put(at, found, release.Lifted);
        }

        foreach (var pair in byNode)
        {
            if (pair.Value.Taints.IsEmpty) continue;
            var outer = nested && pair.Key == release.Node ? release.Tail : tail;
            // Of an exception the reader knows the constructor that he called, not the one at its base.
            var sink = release.Channel == "Exception" && callee.MethodKind == MethodKind.Constructor ? callee : release.Sink;
            Record(release with { Sink = sink, Node = pair.Key, Taints = pair.Value.Taints, Facts = facts, Lifted = pair.Value.Lifted, Tail = outer, Conditions = conditions, Cause = cause });
        }

        void Put(SyntaxNode at, TaintSet taints, bool lifted) =>
            byNode[at] = byNode.TryGetValue(at, out var before) ? (before.Taints.Union(taints), before.Lifted || lifted) : (taints, lifted);
    }

    /// <summary>A lambda or local function of this body, or of one around it.</summary>
    private bool IsNested(IMethodSymbol callee) => callee.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction && !IsMadeElsewhere(callee);

    /// <summary>A lambda that another method made: what it captured is met where the delegate is called.</summary>
    private bool IsMadeElsewhere(IMethodSymbol callee) =>
        callee.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction && Outermost(callee) is { } maker && Outermost(_owner) is { } here
        && maker.Kind == SymbolKind.Method && !SymbolEqualityComparer.Default.Equals(maker.OriginalDefinition, here.OriginalDefinition)
        && !SymbolEqualityComparer.Default.Equals((maker as IMethodSymbol)?.PartialImplementationPart, here);

    private static ISymbol Outermost(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } around }) symbol = around;
        return symbol;
    }

    /// <summary>Where the caller hands over what the callee knows as one of its inputs; null where that is inside the callee.</summary>
    private static SyntaxNode? Place(Loc root, IMethodSymbol callee, IReadOnlyList<Arg> args, IOperation? instance, bool nested)
    {
        if (root.Equals(Loc.This) || FlowContext.IsExtended(root.Key)) return nested || instance is null or IInstanceReferenceOperation ? null : instance.Syntax;
        foreach (var arg in args)
            if (arg.Parameter is { } parameter && parameter.Ordinal < callee.Parameters.Length && SymbolEqualityComparer.Default.Equals(root.Key as ISymbol, callee.Parameters[parameter.Ordinal]))
                return arg.Written.Syntax;
        return null;
    }

    private static SyntaxNode? Carrier(SmallSet<Loc> subjects, IMethodSymbol callee, IReadOnlyList<Arg> args, IOperation? instance)
    {
        foreach (var subject in subjects)
            if (Place(subject.Root, callee, args, instance, false) is { } place) return place;
        return null;
    }

    /// <summary>A private method, or one marked so, leaves the check to its callers.</summary>
    private bool CallersCheck(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Private && method.MethodKind == MethodKind.Ordinary || Marks.Of(method).Requires.Count > 0;

    /// <summary>The renaming from a callee's locations to the caller's.</summary>
    internal sealed class Instance(BodyWalker walker, IMethodSymbol callee, Dictionary<Loc, Value> inputs, SyntaxNode node)
    {
        private readonly Dictionary<Loc, Value> _at = [];
        private readonly Dictionary<(Loc, Aspect), TaintSet> _found = [];
        private State? _state;
        private int _version;

        /// <summary>What the caller has at a place of the callee's.</summary>
        public Value At(Loc loc)
        {
            if (inputs.TryGetValue(loc, out var given)) return given;
            if (_at.TryGetValue(loc, out var known)) return known;
            Value value;
            switch (loc.Kind)
            {
                case LocKind.Member:
                    var parent = At(loc.Parent!);
                    var key = (string)loc.Key;
                    value = key == "[]" ? walker.ReadElements(parent, null) : walker.ReadField(parent, key, null);
                    if (!parent.Facts.IsNone) value = value.With(facts: value.Facts.And(OfMember(parent.Facts, key)));
                    // The member goes by the object that holds it, whatever other names it has.
                    if (key != "[]" || value.Subjects.Count == 0) value = value.With(subjects: value.Subjects.Union(SmallSet<Loc>.From(parent.Subjects.Select(s => Loc.Member(s, key)))));
                    break;
                case LocKind.Input when loc.Key is ISymbol symbol && !callee.Parameters.Contains(symbol, SymbolEqualityComparer.Default):
                    // A captured variable or static field: the same one here.
                    value = walker._state.Get(symbol) ?? walker.InputOrNull(symbol) ?? Domain.Value.None;
                    return value;
                case LocKind.Site:
                    var site = Loc.Site(node, loc);
                    value = new Value { Refs = SmallSet<Loc>.Of(site), Subjects = SmallSet<Loc>.Of(site) };
                    break;
                default:
                    value = Domain.Value.None;
                    break;
            }

            return _at[loc] = value;
        }

        /// <summary>The objects that the callee changes; an element of a collection that was empty so far comes to be.</summary>
        public SmallSet<Loc> Targets(Loc loc)
        {
            if (At(loc).Refs.Count > 0 || loc is not { Kind: LocKind.Member, Key: Element }) return At(loc).Refs;
            var owners = Targets(loc.Parent!);
            var made = SmallSet<Loc>.From(owners.Select(static o => Loc.Member(o, Element)));
            foreach (var owner in owners)
            {
                var inner = Loc.Member(owner, Element);
                if (walker._state.Get(inner) is null) walker._state.Set(inner, new Obj { Fresh = walker._state.Get(owner) is { Fresh: true } });
                walker.WriteField(new Value { Refs = SmallSet<Loc>.Of(owner) }, Element, new Value { Refs = SmallSet<Loc>.Of(inner) });
            }

            _at[loc] = new Value { Refs = made, Subjects = made };
            return made;
        }

        public SmallSet<Loc> Locs(SmallSet<Loc> locs) => SmallSet<Loc>.From(locs.SelectMany(l => l.Equals(Loc.Self) ? SmallSet<Loc>.Of(l) : At(l).Subjects));

        public FactSet Facts(FactSet facts)
        {
            if (facts.IsTop || facts.IsNone) return facts;
            if (facts.HasChoices) return facts.Ways.Aggregate(FactSet.Top, (all, way) => all.Join(Facts(way)));
            var result = FactSet.None;
            foreach (var fact in facts.Facts)
            {
                if (fact.Kind is FactKind.True or FactKind.False)
                {
                    if (TestOf(At(fact.Subject!)) is { } test) result = result.And(fact.Kind == FactKind.True ? test.WhenTrue : test.WhenFalse);
                }
                else
                {
                    result = result.And(FactSet.Of(SmallSet<Fact>.From(Resolve(fact))));
                }
            }

            return result;
        }

        private IEnumerable<Fact> Resolve(Fact fact)
        {
            IEnumerable<Loc?> subjects = fact.Subject is null || fact.Subject.Root.Equals(Loc.Self) ? [fact.Subject] : At(fact.Subject).Subjects;

            // A condition is nobody's: it holds whoever answered.
            if (fact.Kind is FactKind.Condition or FactKind.ConditionFails && !subjects.Any()) subjects = [null];
            if (fact.Other is null) return subjects.Select(s => fact with { Subject = s });
            if (fact.Kind == FactKind.Same) return subjects.SelectMany(s => At(fact.Other).Subjects.Select(o => fact with { Subject = s, Other = o }));

            // Of several purposes nobody knows which one was asked for.
            return Names(fact.Other) is { Count: 1 } names ? subjects.Select(s => fact with { Name = names[0].Text, Subject = s, Other = names[0].At }) : [];
        }

        /// <summary>The purposes that the caller has at a place of the callee's; still a place where the caller's own caller knows.</summary>
        public IReadOnlyList<(string Text, Loc? At)> Names(Loc at) => PurposesIn(At(at), walker.Marks);

        public Taint? Taint(Taint taint) => taint.IsSymbolic ? taint : taint.With(subjects: Locs(taint.Subjects), facts: Facts(taint.Facts).And(Known(taint.Subjects)));

        /// <summary>What the caller's values know of the persons that the callee reads from.</summary>
        public FactSet Known(SmallSet<Loc> subjects) => subjects.Aggregate(FactSet.None, (facts, s) => s.Kind is LocKind.Self or LocKind.Site ? facts : facts.And(At(s).Facts).And(s.Kind == LocKind.Member ? OfSelf(At(s.Root).Facts) : FactSet.None));

        /// <summary>What is known of whichever of the caller's objects the value is.</summary>
        private FactSet KnownBehind(SmallSet<Loc> refs) =>
            refs.Count == 0 || refs.Any(static r => !r.IsSymbolic) ? FactSet.None : refs.Aggregate(FactSet.Top, (all, r) => all.Join(At(r).Facts));

        /// <summary>A symbolic atom is whatever the caller has there.</summary>
        public TaintSet Resolve(Taint taint)
        {
            if (!taint.IsSymbolic) return TaintSet.Of(Taint(taint)!);
            var value = At(taint.Input!);
            var taints = Found(taint.Input!, taint.Aspect, value);
            var facts = Facts(taint.Facts);
            if (taint.IsPresumed && !taints.IsEmpty)
            {
                var subjects = Locs(taint.Subjects);
                taints = taints.Select(t => t.PutInto(taint.Source!, taint.Labels, subjects));
            }

            return taints.Select(t => t.With(
                protections: t.Protections | taint.Protections,
                whole: t.Whole || taint.Whole,
                facts: value.Facts.IsNone && facts.IsNone ? t.Facts : t.Facts.And(value.Facts).And(facts),
                path: Step.Append(t.Path, taint.Path)));
        }

        /// <summary>Looked for once as long as the caller's state stays as it is: many atoms of a summary speak of the same place.</summary>
        private TaintSet Found(Loc at, Aspect aspect, Value value)
        {
            if (_version != walker._state.Version || !ReferenceEquals(_state, walker._state))
            {
                (_state, _version) = (walker._state, walker._state.Version);
                _found.Clear();
            }

            if (_found.TryGetValue((at, aspect), out var known)) return known;
            return _found[(at, aspect)] = aspect switch
            {
                Aspect.Direct => walker.Direct(value),
                Aspect.Deep => walker.Deep(value),
                Aspect.Printed => walker.Printed(value, null),
                _ => walker.Whole(value, null),
            };
        }

        public TaintSet Taints(TaintSet taints) => taints.Atoms.Aggregate(TaintSet.Empty, (set, taint) => set.Union(Resolve(taint)));

        /// <summary>Texts that are made of what the caller has.</summary>
        private SmallSet<Known> Texts(SmallSet<Known> known) =>
            known.All(static k => k.Constant is not Loc && !ConnectionTexts.IsOfCaller(k.Settings)) ? known : SmallSet<Known>.From(known.SelectMany(k => Beginnings(k).Select(t => k.Settings is null ? t : t with { Settings = Filled(k.Settings) })));

        private IEnumerable<Known> Beginnings(Known known)
        {
            if (known.Constant is not Loc place) return [known];
            var texts = TextsOf(At(place));
            if (texts.Count == 0 && known.Settings is not null) return [new("", true, null)];
            return texts.Select(t => t with { IsPrefix = t.IsPrefix || known.IsPrefix, Settings = known.IsPrefix && t.Settings is { } own ? own with { IsAll = false } : t.Settings });
        }

        private Settings? Filled(Settings settings) =>
            ConnectionTexts.Filled(settings, ordinal => ordinal < callee.Parameters.Length ? At(Loc.Input(callee.Parameters[ordinal])) : null, walker._owner);

        public Value Value(Value value)
        {
            if (ReferenceEquals(value, Domain.Value.None)) return value;
            var refs = SmallSet<Loc>.Empty;
            var targets = SmallSet<Target>.Empty;
            var test = value.Test?.Select(Facts);
            var known = Texts(value.Known);
            var type = value.Type;
            var exact = value.IsExact;
            foreach (var loc in value.Refs)
            {
                var at = At(loc);
                refs = refs.Union(at.Refs);
                targets = targets.Union(at.Targets);
                if (loc.IsSymbolic && value.Refs.Count == 1)
                {
                    known = known.Count == 0 ? at.Known : known;
                    type = at.Type ?? type;
                    exact = at.IsExact;
                }
            }

            if (value.Origin is { } origin)
            {
                var at = At(origin);
                known = known.Count == 0 ? at.Known : known;
                test = test is null ? at.Test : at.Test is null ? test : new Test(test.WhenTrue.And(at.Test.WhenTrue), test.WhenFalse.And(at.Test.WhenFalse), test.WhenNull.And(at.Test.WhenNull));
            }

            foreach (var target in value.Targets)
                targets = targets.Add(target with
                {
                    Receiver = target.Receiver is { } r ? Value(r) : null,
                    Captured = target.Captured?.Select(p => new KeyValuePair<Loc, Value>(p.Key, Value(p.Value))).ToList(),
                });
            return new Value
            {
                Taints = Taints(value.Taints),
                Refs = refs,
                Subjects = Locs(value.Subjects),
                Facts = Facts(value.Facts).And(Known(value.Subjects)).And(KnownBehind(value.Refs)),
                Targets = targets,
                Known = known,
                Test = test,
                Origin = value.Origin is { } o ? At(o).Origin : null,
                Type = type,
                IsExact = exact,
            };
        }
    }
}
