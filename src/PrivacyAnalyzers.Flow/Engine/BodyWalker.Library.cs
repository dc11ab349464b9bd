using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Members without a body here: model rows, else the default by type shape.</content>
internal sealed partial class BodyWalker
{
    private Value? Modelled(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type)
    {
        var rows = RowsFor(method);
        if (rows.Any(static r => r.Conditions.Count > 0)) rows = rows.Where(r => r.Kind is RowKind.Sink or RowKind.Mark || r.Conditions.All(c => Holds(c, receiver, args))).ToList();
        if (!rows.Any(static r => r.Kind is RowKind.Flow or RowKind.Filter or RowKind.None or RowKind.Sanitizer or RowKind.Reveal or RowKind.Source or RowKind.Clear or RowKind.View or RowKind.Every))
            return rows.Any(static r => r.Kind is RowKind.Mark or RowKind.Outside) ? Finish(Default(method, receiver, args, node, type), receiver, method, args, node) : null;
        if (rows.All(static r => r.Kind is RowKind.None or RowKind.Outside or RowKind.Sink or RowKind.Mark) && rows.Any(static r => r.Kind == RowKind.Outside)) return Finish(Answer(method, receiver, args, node, type), receiver, method, args, node);
        var result = Value.None;
        var site = new Lazy<Loc>(() => NewObject(node, type));
        var ran = new HashSet<string>(StringComparer.Ordinal);
        var isGrouping = rows.Any(static r => r.Flows.Any(static f => f.To.Steps is { Count: 2 } to && to[1] == ".Key") && r.Flows.Any(static f => f.To.Steps is { Count: 2 } to && to[1] == Element));
        foreach (var row in rows)
        {
            switch (row.Kind)
            {
                case RowKind.Sanitizer when Enum.TryParse<Protections>(row.Word, out var protection):
                    // What goes into a hash bit by bit is in the receiver.
                    var safe = Protect(protection, args.Count == 0 ? receiver : null, args.Where(static a => a.Out is null).ToList());
                    foreach (var output in row.Outputs)
                        if (output.Root != "return") Replace(output, safe);
                    if (row.Outputs.Count == 0 || row.Outputs.Any(static o => o.Root == "return")) result = safe;
                    break;
                case RowKind.Reveal when Enum.TryParse<Protections>(row.Word, out var lifted):
                    var clear = new Value { Taints = args.Where(static a => a.Out is null).Aggregate(TaintSet.Empty, (set, a) => set.Union(Deep(a.Value))).Select(t => t.With(protections: t.Protections & ~lifted)) };
                    foreach (var output in row.Outputs)
                        if (output.Root != "return") Replace(output, clear);
                    if (row.Outputs.Count == 0 || row.Outputs.Any(static o => o.Root == "return")) result = clear;
                    break;
                case RowKind.Source when Marks.LabelsOf(row) is { IsEmpty: false } labels:
                    result = result.With(taints: result.Taints.Union(Seed(method.AssociatedSymbol ?? method, labels, receiver?.Subjects ?? SmallSet<Loc>.Empty, node)));
                    break;
                case RowKind.Clear when (receiver ?? (args.Count > 0 ? args[0].Value : null)) is { } cleared:
                    if (cleared.Refs.Count == 1) Empty(cleared.Refs[0]);
                    result = cleared;
                    break;
                case RowKind.View when method.MethodKind != MethodKind.Constructor && Exists(row.Inputs[0].Root):
                    var viewed = Get(row.Inputs[0]).With(type: TypeShape.Telling(type));
                    result = ReferenceEquals(result, Value.None) ? viewed : result.Join(viewed);
                    break;
                case RowKind.Filter:
                    foreach (var edge in row.Flows)
                    {
                        var kept = Filtered(Get(edge.From), edge.By is { } by ? Get(by) : Value.None, edge.Negated, node);
                        if (edge.From.Root == "this" && edge.To.Root == "this" && receiver is { Refs.Count: 1 }) Retain(receiver.Refs[0], kept);
                        else Put(edge.To, kept);
                    }

                    break;
                case RowKind.Every:
                    result = new Value { Test = EachOf(Root(row.Flows[0].From.Root), Get(row.Flows[0].From), Get(row.Flows[0].By!), row.Flows[0].Negated, node) };
                    break;
                case RowKind.Flow:
                    foreach (var edge in row.Flows)
                        if (Exists(edge.From.Root)) Put(edge.To, Get(edge.From));
                    break;
            }
        }

        return Finish(result, receiver, method, args, node, ran);

        // A row speaks of all overloads; what this one does not have is left out.
        bool Exists(string root) => root is "this" or "return" || ArgOf(args, root) is not null;

        Value Get(ModelPath path)
        {
            var root = Root(path.Root);
            var value = Steps(root, path.Steps, ArgOf(args, path.Root)?.Written, path.Root);

            // What is looked up by a key belongs to whom the key belongs to, and to the person whose collection it is.
            foreach (var step in path.Steps)
                if (step[0] == '[' && step != Element && ArgOf(args, step.Substring(1, step.Length - 2)) is { } key)
                    value = value.With(subjects: value.Subjects.Union(key.Value.Subjects).Union(root.Subjects.Where(s => IsOwner(s, root))), facts: value.Facts.And(OfSelf(key.Value.Facts)));
            return value;
        }

        Value Root(string root)
        {
            if (root == "this") return receiver ?? (args.Count > 0 ? args[0].Value : Value.None);
            if (root == "return") return result;
            return ArgOf(args, root) is { } arg ? arg.Value : Value.None;
        }

        Value Steps(Value value, IReadOnlyList<string> steps, IOperation? written, string root)
        {
            foreach (var step in steps)
            {
                if (step == Element) value = Fresh(ReadElements(value, null), value, node, isGrouping ? Grouped : root);
                else if (step[0] == '[') value = Fresh(ReadKeyed(value, SlotOf(step, args, value)), value, node, root);
                else if (step == "()") value = Run(value);
                else if (step == ".*") value = new Value { Taints = Whole(value, written) };
                else if (step[0] == '(') value = _feeds.TryGetValue((node, Key(value)), out var fed) && fed.ElementAtOrDefault(Position(step)) is { } given ? given : Value.None;
                else value = ReadField(value, step, null);
            }

            return value;
        }

        Value Run(Value @delegate)
        {
            ran.Add(Key(@delegate));
            return InvokeDelegate(@delegate, DelegateArgs(@delegate), node, null, null);
        }

        IReadOnlyList<Arg> DelegateArgs(Value @delegate) =>
            _feeds.TryGetValue((node, Key(@delegate)), out var feed) ? feed.Select(v => new Arg(null, v ?? Value.None, OperationOf(args, @delegate))).ToList() : [];

        // A sanitizer's output holds nothing but what it wrote.
        void Replace(ModelPath path, Value value)
        {
            if (ArgOf(args, path.Root) is not { } target) return;
            if (target.Out is { } store) store(value);
            _changed.UnionWith(target.Value.Refs);
            foreach (var loc in target.Value.Refs) _state.Set(loc, new Obj { Type = _state.Get(loc)?.Type, Fresh = true, Content = value.Taints });
        }

        void Put(ModelPath path, Value value)
        {
            if (ReferenceEquals(value, Value.None)) return;
            value = Carry(value);
            if (path.Steps.Count == 0)
            {
                if (path.Root == "return") result = ReferenceEquals(result, Value.None) ? value : result.Join(value);
                else if (ArgOf(args, path.Root) is { Out: { } store }) store(value);
                else if (path.Root == "this" && receiver is not null) Absorb(receiver, value);
                else if (ArgOf(args, path.Root) is { } target) Absorb(target.Value, value);
                return;
            }

            if (path.Root == "return" && result.Refs.Count == 0) result = result.With(refs: SmallSet<Loc>.Of(site.Value), subjects: result.Subjects.Count > 0 ? null : SmallSet<Loc>.Of(site.Value), type: TypeShape.Telling(type));
            var owner = path.Root == "return" ? result : Root(path.Root);
            var isOneOfMany = false;
            for (var i = 0; i < path.Steps.Count - 1; i++)
            {
                var step = SlotOf(path.Steps[i], args, owner);
                if (step[0] == '(')
                {
                    // What a delegate is given may be made here: the elements of a group.
                    var given = new Value { Refs = SmallSet<Loc>.Of(Loc.Site(node, string.Concat(path.Steps.Take(i + 1)))) };
                    if (_state.Get(given.Refs[0]) is null) _state.Set(given.Refs[0], new Obj { Fresh = true });
                    Feed(node, owner, Position(step), given);
                    owner = given;
                    continue;
                }

                isOneOfMany |= step == Element;
                owner = Part(owner, step, node);
            }

            var last = SlotOf(path.Steps[path.Steps.Count - 1], args, owner);
            if (last.Length > 2 && last[0] == '(') Feed(node, owner, Position(last), value);
            else if (last == Anywhere) PutAnywhere(owner, value, path.Root);
            else if (last != "()") WriteField(owner, last, last == Element ? Handed(value, owner, node) : value, isOneOfMany);
        }

        void PutAnywhere(Value owner, Value value, string root)
        {
            var data = new Value { Taints = Deep(value) };
            if (root == "return" && TypeShape.IsScalar(TypeShape.Unwrapped(type))) result = result.With(taints: result.Taints.Union(data.Taints));
            else WriteField(owner, Anywhere, data, weak: true);
        }
    }

    /// <summary>Holds what may be in any member of an object: that of a text that the object was read from.</summary>
    private const string Anywhere = ".*";

    private static int Position(string step) => int.Parse(step.Trim('(', ')'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The step <c>[key]</c> as this call has it: the slot of a constant key where the collection was made here, else any element.</summary>
    private string SlotOf(string step, IReadOnlyList<Arg> args, Value collection)
    {
        if (step[0] != '[' || step == Element) return step;
        var isOurs = collection.Refs.Count > 0 && collection.Refs.All(r => _state.Get(r) is { Fresh: true });
        return isOurs && ArgOf(args, step.Substring(1, step.Length - 2)) is { } key && Slot(key.Value) is { } slot ? slot : Element;
    }

    /// <summary>What is under a constant key, and under keys that are not known.</summary>
    private Value ReadKeyed(Value collection, string slot)
    {
        if (slot == Element) return ReadElements(collection, null);
        Value? result = null;
        foreach (var loc in collection.Refs)
        {
            var obj = _state.Get(loc)!;
            if (obj.Get(slot) is { } own) Take(own);
            if (obj.Get(Element) is not null || !obj.Content.IsEmpty || _state.Get(Loc.Member(loc, Element)) is not null) Take(ReadField(new Value { Refs = SmallSet<Loc>.Of(loc) }, Element, null));
        }

        return result ?? Value.None;

        void Take(Value value) => result = result?.Join(value) ?? value;
    }

    /// <summary>The object that holds a path's next step, made where it is missing: the pair in a dictionary, the group in a grouping.</summary>
    private Value Part(Value owner, string step, SyntaxNode node)
    {
        if (step[0] != '[')
        {
            var isMissing = owner.Refs.Count > 0 && owner.Refs.All(r => _state.Get(r) is { Fresh: true } obj && obj.Get(step) is null);
            if (!isMissing && ReadField(owner, step, null) is { Refs.Count: > 0 } known) return known;
            var inner = Loc.Site(node, step);
            if (_state.Get(inner) is null) _state.Set(inner, new Obj { Fresh = true });
            var made = new Value { Refs = SmallSet<Loc>.Of(inner) };
            WriteField(owner, step, made);
            return made;
        }

        var refs = SmallSet<Loc>.Empty;
        foreach (var loc in owner.Refs)
        {
            var part = Loc.Member(loc, step);
            refs = refs.Add(part);
            if (_state.Get(part) is null) _state.Set(part, new Obj { Fresh = _state.Get(loc) is { Fresh: true } });
            if (!loc.IsSymbolic) WriteField(new Value { Refs = SmallSet<Loc>.Of(loc) }, step, new Value { Refs = SmallSet<Loc>.Of(part) });
        }

        return new Value { Refs = refs };
    }

    private readonly Dictionary<(SyntaxNode, string), List<Value?>> _feeds = [];

    private static string Key(Value @delegate) => string.Join(",", @delegate.Targets.Select(static t => t.Method.Name + "@" + t.Method.Locations.FirstOrDefault()?.SourceSpan.Start)) + string.Join(",", @delegate.Refs);

    /// <summary>Remembers what a library gives to a delegate, and runs it once for what it does by itself.</summary>
    private void Feed(SyntaxNode node, Value @delegate, int position, Value value)
    {
        if (!_feeds.TryGetValue((node, Key(@delegate)), out var feed)) _feeds[(node, Key(@delegate))] = feed = [];
        while (feed.Count <= position) feed.Add(null);
        feed[position] = feed[position]?.Join(value) ?? value;
    }

    private IOperation OperationOf(IReadOnlyList<Arg> args, Value @delegate) =>
        args.FirstOrDefault(a => a.Value.Equals(@delegate))?.Operation ?? args.FirstOrDefault()?.Operation ?? _graph.OriginalOperation;

    private static Arg? ArgOf(IReadOnlyList<Arg> args, string root)
    {
        foreach (var arg in args)
            if (arg.Parameter is { } parameter && (parameter.Name == root || parameter.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) == root)) return arg;
        return null;
    }

    /// <summary>An element that is looked at anew is a person of its own: the next one of a loop, not the one before.</summary>
    private Value Fresh(Value element, Value collection, SyntaxNode node, string root = "")
    {
        // A join brings together what belongs together.
        var loc = Loc.Site(node, "element" + (root is "outer" or "inner" ? "" : root));
        Renew(loc);
        var subjects = SmallSet<Loc>.Of(loc);
        foreach (var owner in collection.Subjects)
            if (IsOwner(owner, collection)) subjects = subjects.Add(owner);
        var ofEach = About(collection.Subjects.Map(static s => Loc.Member(s, Element)), _state.Facts);

        // What is known by the key of a group is known of all that are in it.
        ofEach = ofEach.And(About(element.Subjects.Where(static s => s is { Kind: LocKind.Site, Parent: { Kind: LocKind.Input, Key: "element" + Grouped } }), _state.Facts));
        var taints = ofEach.IsNone ? element.Taints : element.Taints.Select(t => t.With(facts: t.Facts.And(OfSelf(ofEach))));
        return element.With(subjects: subjects, facts: element.Facts.And(collection.Facts).And(ofEach), taints: taints);
    }

    /// <summary>Stands in the name of whatever is put into groups: the answer that is their key is about each that is in one.</summary>
    private const string Grouped = "grouped";

    /// <summary>What a predicate implies of an element that it accepts, or refuses; the element goes by the location that comes back, too.</summary>
    private FactSet? Verdict(Value element, Value predicate, bool negated, SyntaxNode node, out Loc loc)
    {
        loc = Loc.Site(node, "candidate");
        var candidate = element.With(subjects: SmallSet<Loc>.Of(loc));
        var before = _state.Facts;
        var verdict = TestOf(InvokeDelegate(predicate, [new Arg(null, candidate, _graph.OriginalOperation)], node, null, null));
        _state.Facts = before;
        return (negated ? verdict?.WhenFalse : verdict?.WhenTrue) is { IsTop: false } facts ? facts : null;
    }

    /// <summary>What is known of each element where a question about all of them has its answer.</summary>
    private Test? EachOf(Value collection, Value element, Value predicate, bool negated, SyntaxNode node)
    {
        if (Verdict(element, predicate, negated, node, out var loc) is not { } facts) return null;
        var each = About(SmallSet<Loc>.Of(loc), facts);
        var ofAll = collection.Subjects.Select(s => Loc.Member(s, Element)).Aggregate(FactSet.None, (all, s) => all.And(OfSelf(each).Select(f => [f with { Subject = s }])));
        return negated ? new Test(FactSet.None, ofAll) : new Test(ofAll, FactSet.None);
    }

    /// <summary>Nothing but this is left in the collection.</summary>
    private void Retain(Loc collection, Value elements)
    {
        var obj = _state.Get(collection) ?? new Obj();
        if (collection.Old) return;
        _state.Set(collection, obj.With(fields: obj.Fields.Where(static f => f.Key[0] != '[').ToArray()).Set(Element, elements));
    }

    /// <summary>What passes a predicate is known to satisfy it.</summary>
    private Value Filtered(Value element, Value predicate, bool negated, SyntaxNode node)
    {
        if (Verdict(element, predicate, negated, node, out var loc) is not { } facts) return element;
        var candidate = SmallSet<Loc>.Of(loc);
        // The predicate may look at what the element holds about a person, instead of at the person.
        var held = SmallSet<Loc>.From(Deep(element).Atoms.SelectMany(static t => t.Subjects));
        var about = About(candidate.Union(held), facts);
        // Whom the element was found by goes with it.
        foreach (var same in facts.Facts.Where(f => f.Kind == FactKind.Same && (loc.Equals(f.Subject) || loc.Equals(f.Other))))
            about = about.And(FactSet.Of(SmallSet<Fact>.Of(new(FactKind.Same, "", Loc.Self, loc.Equals(same.Subject) ? same.Other : same.Subject))));
        element = element.With(refs: SmallSet<Loc>.From(element.Refs.Select(r => Witnessed(r, facts, node))));
        if (about.IsNone) return element;
        return element.With(facts: element.Facts.And(about), taints: element.Taints.Select(t => t.With(facts: t.Facts.And(OfSelf(about)))));
    }

    /// <summary>The object holds nothing any more, for all that the body knows.</summary>
    private void Empty(Loc loc)
    {
        if (_state.Get(loc) is { } obj && !loc.Old) _state.Set(loc, new Obj { Type = obj.Type, Fresh = obj.Fresh, Fields = obj.Fields.Where(static f => f.Key[0] == '#').ToArray() });
    }

    /// <summary>The values that a library object is a view of, besides being an object of its own.</summary>
    private Value Viewed(IMethodSymbol constructor, IReadOnlyList<Arg> args)
    {
        var result = Value.None;
        foreach (var row in RowsFor(constructor))
            if (row.Kind == RowKind.View && ArgOf(args, row.Inputs[0].Root) is { } arg) result = result.With(refs: result.Refs.Union(arg.Value.Refs));
        return result;
    }

    /// <summary>Data goes into an object: to its elements where it is a collection, else somewhere inside.</summary>
    private void Absorb(Value target, Value value)
    {
        AddContent(target, Deep(value));
        if (value.Refs.Count > 0 && TypeShape.IsCollection(target.Type)) WriteField(target, Element, value);
    }

    /// <summary>The object that a call of unknown code yields.</summary>
    private Loc Fetch(SyntaxNode node, ITypeSymbol? type)
    {
        var loc = Loc.Site(node);
        Renew(loc);
        _state.Set(loc, new Obj { Type = type });
        return loc;
    }

    private Value Finish(Value result, Value? receiver, IMethodSymbol method, IReadOnlyList<Arg> args, SyntaxNode node, HashSet<string>? ran = null)
    {
        // Delegates that the rows did not run still run.
        foreach (var arg in args)
            if (arg.Value.Targets.Count > 0 && !_feeds.ContainsKey((node, Key(arg.Value)))) Escape(arg.Value, node);
            else if (arg.Value.Targets.Count > 0 && ran?.Contains(Key(arg.Value)) != true) InvokeDelegate(arg.Value, _feeds[(node, Key(arg.Value))].Select(v => new Arg(null, v ?? Value.None, arg.Operation)).ToList(), node, null, null);
        return Marked(FromOutside(result, method, node), receiver, method, args, node);
    }

    private Value FromOutside(Value result, IMethodSymbol method, SyntaxNode node) =>
        RowsFor(method).Any(static r => r.Kind == RowKind.Outside) ? result.With(taints: result.Taints.Union(Outside(method, node))) : result;

    private static TaintSet Outside(ISymbol from, SyntaxNode? node) => Seed(from, Labels.None, SmallSet<Loc>.Empty, node);

    private IReadOnlyList<ModelRow> RowsFor(IMethodSymbol method) => _context.Models.For(method.AssociatedSymbol is IPropertySymbol property ? property : method);

    /// <summary>
    /// A member that nothing is known of: its result is made of what went in, as far as its type can carry that; a mutable receiver keeps
    /// what it is given. Numbers come out of numbers only, since lengths and counts are no personal data.
    /// </summary>
    private Value Default(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type)
    {
        foreach (var arg in args)
            foreach (var part in arg.Parts ?? [arg])
                if (part.Value.Targets.Count > 0) InvokeUnknown(part, method, receiver, node);
        if (receiver is not null && TypeShape.IsTransparent(method.ContainingType)) return receiver.Test is { } test ? receiver.With(test: OfNullable(method, test, args, node)) : receiver;
        if (IsView(method) && (receiver ?? (args.Count > 0 ? args[0].Value : null)) is { } viewed) return viewed;
        if (type is not null && TypeShape.IsTransparent(type) && TypeShape.IsTransparent(method.ContainingType) && args.Count > 0 && args[0].Value.Targets.Count == 0) return args[0].Value;
        var given = TaintSet.Empty;
        foreach (var arg in args)
            if (arg.Parameter?.RefKind != RefKind.Out && !IsSecret(arg, method))
                foreach (var part in arg.Parts ?? [arg]) given = given.Union(WithoutSecrets(Shown(part.Value, part.Written), part.Value));
        var isAnswered = IsAnswered(method, args, type);
        var isKept = receiver is not null && !isAnswered && KeepsArguments(method, receiver);
        if (isKept && !given.IsEmpty) AddContent(receiver!, given);
        foreach (var arg in args)
            if (isKept && IsSecret(arg, method)) KeepSecret(method, receiver!, arg);
        foreach (var arg in args)
            if (isKept && arg.Value.Refs.Count > 0 && TypeShape.IsCollection(arg.Parameter?.Type)) WriteField(receiver!, Element, ReadElements(arg.Value, null));
        var own = receiver is null ? TaintSet.Empty : WithoutSecrets(Shown(receiver, null), receiver);
        foreach (var arg in args)
            if (IsFilled(arg.Parameter, method)) AddContent(arg.Value, given.Union(own));
        foreach (var arg in args) arg.Out?.Invoke(TypeShape.CanCarry(arg.Parameter?.Type) && !TypeShape.IsNumeric(arg.Parameter?.Type) ? new Value { Taints = given.Union(own) } : Value.None);
        if (method.MethodKind == MethodKind.Constructor) return Value.None;
        if (type is null or { SpecialType: SpecialType.System_Void } || !TypeShape.CanCarry(type)) return Value.None;
        if (receiver is { Refs.Count: > 0 } && SymbolEqualityComparer.Default.Equals(type, receiver.Type) && method.AssociatedSymbol is null && !TypeShape.IsScalar(type)) return receiver;

        var taints = TypeShape.IsNumeric(type) ? Numbers(receiver, method, args) : !Carries(type) ? TaintSet.Empty : own.Union(isAnswered ? TaintSet.Empty : given);
        var subjects = args.Aggregate(SmallSet<Loc>.Empty, static (set, arg) => set.Union(arg.Value.Subjects));
        if (TypeShape.IsScalar(TypeShape.Unwrapped(type))) return new Value { Taints = taints, Subjects = subjects.Union(receiver?.Subjects ?? SmallSet<Loc>.Empty) };
        var loc = Fetch(node, type);
        if (receiver is not null && method.AssociatedSymbol is IPropertySymbol && receiver.Refs.Count > 0) return ReadField(receiver, "." + method.AssociatedSymbol.Name, type).With(subjects: receiver.Subjects);
        // An object that was looked up belongs to whom it was looked up by; one without a key is the same wherever it is asked for.
        subjects = subjects.Count == 0 && args.Count == 0 && receiver is not null ? SmallSet<Loc>.From(receiver.Subjects.Concat(receiver.Refs).Select(l => Loc.Member(l, "." + method.Name + "()"))) : subjects.Add(loc);
        if (!taints.IsEmpty) _state.Set(loc, _state.Get(loc)!.Add(taints));
        if (method.Name == "CreateClient" && type.Name == "HttpClient" && ArgOf(args, "name")?.Value.Known is { Count: 1 } names && names[0].Constant is string name
            && _context.Clients.OfName(name, _context, _session) is { Value.Refs.Count: 1 } contents)
            Setup(loc, contents.Value.Refs[0], contents);
        if (receiver is not null && TypeShape.IsCollection(type) && TypeShape.IsCollection(receiver.Type)) WriteField(new Value { Refs = SmallSet<Loc>.Of(loc) }, Element, ReadElements(receiver, null));
        var known = args.Count == 1 ? OfSelf(args[0].Value.Facts) : FactSet.None;
        return new Value { Refs = SmallSet<Loc>.Of(loc), Subjects = subjects, Facts = known, Type = TypeShape.Telling(type), Taints = TypeShape.IsCollection(type) ? taints.Select(static t => t.IsSymbolic ? null : t) : TaintSet.Empty };
    }

    /// <summary>A nullable boolean that is read out.</summary>
    private static Test OfNullable(IMethodSymbol method, Test test, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        if (method.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T) return test;
        // The compiler's own call stands behind a check for null.
        if (method.Name != "GetValueOrDefault" || node is not Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax) return test.Value();
        return args.Count == 0 ? test.Or(ifNull: false) : ConstantBool(args[0].Value) is { } ifNull ? test.Or(ifNull) : test.Join(TestOf(args[0].Value) ?? Test.Silent);
    }

    /// <summary>Members that yield the same data in another guise, so that what is done to the one is done to the other.</summary>
    private static bool IsView(IMethodSymbol method) =>
        method.Name is "GetEnumerator" or "GetAsyncEnumerator" or "ConfigureAwait" or "WithCancellation" or "AsSpan" or "AsMemory" or "AsReadOnlySpan" or "op_Implicit" or "Slice" or "get_Span"
        && IsLibrary(method.ContainingType);

    /// <summary>Objects of users' types say by their members what they hold; only values and library objects are made of what went in.</summary>
    private bool Carries(ITypeSymbol type)
    {
        type = TypeShape.Unwrapped(type)!;
        if (type is IArrayTypeSymbol array) return Carries(array.ElementType);
        if (TypeShape.IsText(type) || type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter) return true;
        if (!Marks.IsForeign(type)) return false;
        return type is not INamedTypeSymbol { Arity: > 0 } generic || generic.TypeArguments.Any(t => Carries(t) || TypeShape.IsNumeric(t));
    }

    private TaintSet Numbers(Value? receiver, IMethodSymbol method, IReadOnlyList<Arg> args)
    {
        var taints = receiver is not null && TypeShape.IsNumeric(method.ContainingType) ? receiver.Taints : TaintSet.Empty;
        foreach (var arg in args)
            if (TypeShape.IsNumeric(arg.Parameter?.Type)) taints = taints.Union(arg.Value.Taints);
        return taints;
    }

    /// <summary>True for a buffer that the member fills: a writable span, or an array where the member's name says so.</summary>
    private static bool IsFilled(IParameterSymbol? parameter, IMethodSymbol method) => parameter?.Type switch
    {
        INamedTypeSymbol { Name: "Span" or "Memory", Arity: 1 } => true,
        IArrayTypeSymbol => s_fillers.Any(f => method.Name.StartsWith(f, StringComparison.Ordinal)),
        _ => false,
    };

    private static readonly string[] s_fillers = ["Read", "CopyTo", "TryCopyTo", "GetBytes", "GetChars", "TryRead", "Receive"];

    /// <summary>A library's object may keep what it is given. An object of the user's that has a library's class as its base says by its own members what it holds.</summary>
    private static bool KeepsArguments(IMethodSymbol method, Value receiver) =>
        receiver.Refs.Count > 0 && !receiver.Refs.Contains(Loc.This) && !method.IsStatic && !IsQuestion(method.Name)
        && (method.ContainingType.Locations.All(static l => !l.IsInSource));
}
