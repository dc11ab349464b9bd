using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Variables, members and elements: reading, writing, and what lies below a value.</content>
internal sealed partial class BodyWalker
{
    private const string Element = "[]";

    private Value ReadVariable(ISymbol symbol, ITypeSymbol type)
    {
        if (_aliases.TryGetValue(symbol, out var alias)) return Eval(alias);
        if (PrimaryField(symbol) is { } field) return ReadPrimary((IParameterSymbol)symbol, field);
        if (_state.Get(symbol) is { } known) return known;
        var value = InputOrNull(symbol) ?? Value.None;
        Configure(value, symbol);
        return value;
    }

    /// <summary>A primary constructor's parameter that a member uses is a field of the object; its name here, or null for any other variable.</summary>
    private string? PrimaryField(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }) return null;
        for (ISymbol? owner = _owner; owner is IMethodSymbol; owner = owner.ContainingSymbol)
            if (SymbolEqualityComparer.Default.Equals(owner, constructor)) return null;
        return PrimaryName(symbol.Name);
    }

    /// <summary>A client that a typed consumer is given is set up where the project registers it; a generated one is registered by its own type.</summary>
    private void Configure(Value value, ISymbol symbol)
    {
        if (value.Refs.Count != 1 || symbol is not IParameterSymbol { Type: INamedTypeSymbol type, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } || _state.Get(value.Refs[0]) is not null) return;
        var registered = type is { Name: "HttpClient" } ? constructor.ContainingType : type is { BaseType: { Name: "ClientBase", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Grpc" } } } ? type : null;
        if (registered is null) return;
        var contents = _context.Clients.OfType(registered, _context, _session);
        if (contents.Value.Refs.Count == 1) Plant(value.Refs[0], contents.Value.Refs[0], contents);
    }

    private static string PrimaryName(string parameter) => ".<" + parameter + ">";

    private Value ReadPrimary(IParameterSymbol parameter, string field)
    {
        var self = _state.Get("this") ?? Value.Symbolic(Loc.This, null);
        var value = ReadField(self, field, parameter.Type);
        Configure(value, parameter);
        if (Overwritten(self, field) is not null) return value;
        var labels = Marks.LabelsOf(parameter, parameter.Type);
        if (!labels.IsEmpty) value = value.With(taints: Seed(parameter, labels, value.Subjects, parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()));
        return Marks.Of(parameter).Checks is { Count: > 0 } checks ? value.With(test: TestOf(checks, SmallSet<Loc>.Empty, parameter.Type)) : value;
    }

    /// <summary>The value that a caller gives: symbolic, unless the parameter itself is marked.</summary>
    private Value? InputOrNull(object key) => key switch
    {
        IParameterSymbol parameter => Input(parameter, parameter.Type),
        ILocalSymbol local when !IsOwn(local) => Input(local, local.Type),
        IFieldSymbol { IsStatic: true } field => Input(field, field.Type),
        IPropertySymbol { IsStatic: true } property => Input(property, property.Type),
        _ => null,
    };

    private Value Input(ISymbol symbol, ITypeSymbol type)
    {
        if (_inputs.TryGetValue(symbol, out var known)) return known;
        var loc = RootOf(symbol);
        var mark = Marks.Of(symbol);
        var value = Value.Symbolic(loc, type);
        var labels = Marks.LabelsOf(symbol, type);
        if (!labels.IsEmpty) value = value.With(taints: Seed(symbol, labels, value.Subjects, symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()));
        // A marked flag speaks of whoever it is handed over with; what another flag implies, the caller knows.
        if (mark.Checks.Count > 0) value = value.With(test: TestOf(mark.Checks, SmallSet<Loc>.Empty, type));
        else if (TypeShape.Unwrapped(type)?.SpecialType == SpecialType.System_Boolean) value = value.With(test: Given(loc, type));
        return _inputs[symbol] = value;
    }

    /// <summary>What a boolean of the caller's says: the caller knows.</summary>
    private static Test Given(Loc loc, ITypeSymbol? type)
    {
        var yes = FactSet.Of(SmallSet<Fact>.Of(new(FactKind.True, "", loc)));
        var no = FactSet.Of(SmallSet<Fact>.Of(new(FactKind.False, "", loc)));
        return TypeShape.IsNullableBool(type) ? new Test(yes, no, FactSet.None) : new Test(yes, no);
    }

    private static TaintSet Seed(ISymbol source, Labels labels, SmallSet<Loc> subjects, SyntaxNode? node, FactSet? facts = null) =>
        TaintSet.Of(new Taint { Source = source, Labels = labels, Subjects = subjects, Facts = facts ?? FactSet.None, Path = node is null ? null : Step.Append(null, node) });

    /// <summary>Reads a member of whatever objects the value may be.</summary>
    private Value ReadField(Value target, string field, ITypeSymbol? type)
    {
        Value? result = null;
        foreach (var loc in target.Refs)
        {
            var obj = _state.Get(loc);
            var value = obj?.Get(field) ?? (obj is { Fresh: true } ? null : Value.Pristine(loc, field, type));
            var loose = field[0] == '#' ? TaintSet.Empty : Loose(obj, field, type);
            if (!loose.IsEmpty) value = (value ?? Value.None).With(taints: (value?.Taints ?? TaintSet.Empty).Union(loose));
            if (obj is { Fresh: true } && obj.Get(field) is null && !TypeShape.IsScalar(type) && (field != Element || type is { IsReferenceType: false } || !loose.IsEmpty))
            {
                // A member object that nobody has written yet exists all the same: what is put into it is found again.
                value = (value ?? Value.None).With(refs: SmallSet<Loc>.Of(Loc.Member(loc, field)), type: TypeShape.Telling(type));
            }

            if (value is not null && obj is not null)
                foreach (var member in value.Refs)
                    if (member.Kind == LocKind.Member && member.Parent!.Equals(loc) && _state.Get(member) is null && (obj.Fresh || !loose.IsEmpty)) _state.Set(member, MemberOf(obj, type, loose));
            if (value is not null) result = result?.Join(value) ?? value;
        }

        return result ?? Value.None;
    }

    /// <summary>Data of an object that is not told apart by members: a library object's content, and what an object was read from.</summary>
    private static TaintSet Loose(Obj? obj, string field, ITypeSymbol? type)
    {
        if (obj is null) return TaintSet.Empty;
        var result = IsLibrary(obj.Type) && !IsKey(field) && (field[0] == '[' || (obj.Type is null ? TypeShape.CanCarry(type) && !TypeShape.IsNumeric(type) : TypeShape.Passes(obj.Type, type))) ? obj.Content : TaintSet.Empty;
        return obj.Get(Anywhere) is { } any && TypeShape.CanCarry(type) && !TypeShape.IsNumeric(type) ? result.Union(any.Taints) : result;
    }

    /// <summary>The key of a library's object is the library's: what the object was made of is not in it.</summary>
    private static bool IsKey(string field) => field == ".Id" || field.EndsWith("Id", StringComparison.Ordinal) && field.Length > 3 && char.IsLower(field[field.Length - 3]);

    /// <summary>A member object as it is met first: what its owner holds somewhere, it may hold.</summary>
    private static Obj MemberOf(Obj owner, ITypeSymbol? type, TaintSet loose)
    {
        var member = new Obj { Type = type, Fresh = owner.Fresh, Content = IsLibrary(type) ? loose : TaintSet.Empty };
        return owner.Get(Anywhere) is { } any ? member.Set(Anywhere, any) : member;
    }

    /// <summary>A library type: what is in its objects is not told apart by members.</summary>
    private static bool IsLibrary(ITypeSymbol? type) => type is null || type.DeclaringSyntaxReferences.Length == 0;

    /// <param name="weak">True where the target stands for several objects, so that what it held before may still be there.</param>
    private void WriteField(Value target, string field, Value value, bool weak = false)
    {
        var strong = target.Refs.Count == 1 && !weak;
        foreach (var loc in target.Refs)
        {
            var obj = _state.Get(loc) ?? new Obj();
            var exact = strong && !loc.Old && field != Element && (loc.IsSymbolic || (obj.Fresh || loc.Kind == LocKind.Site) && !IsOneOfMany(loc));
            var before = obj.Get(field) ?? (obj.Fresh ? null : Value.Pristine(loc, field, null));
            if (!_holding) _changed.Add(loc);
            _state.Set(loc, obj.Set(field, exact || before is null && (strong || weak || field == Element) ? value : (before ?? Value.None).Join(value)));
        }
    }

    /// <summary>True for the elements of a collection that was made here: they go by one location.</summary>
    private static bool IsOneOfMany(Loc loc) => loc.Kind == LocKind.Member && (loc.Key is Element || IsOneOfMany(loc.Parent!));

    private void AddContent(Value target, TaintSet taints)
    {
        if (taints.IsEmpty) return;
        foreach (var loc in target.Refs)
        {
            if (!_holding) _changed.Add(loc);
            _state.Set(loc, (_state.Get(loc) ?? new Obj()).Add(taints));
        }
    }

    /// <summary>Everything that a collection may hold, whatever the index.</summary>
    private Value ReadElements(Value collection, ITypeSymbol? elementType)
    {
        var result = Value.None;
        foreach (var loc in collection.Refs)
        {
            var obj = _state.Get(loc);
            var slots = obj?.Fields.Where(static p => p.Key.Length > 2 && p.Key[0] == '[').ToList();

            // Of an array whose elements were all given one by one there is no other element.
            if (slots is not { Count: > 0 } || obj is not { Fresh: true } || obj.Get(Element) is not null) Take(ReadField(new Value { Refs = SmallSet<Loc>.Of(loc) }, Element, elementType));
            else if (!obj.Content.IsEmpty) Take(new Value { Taints = obj.Content });
            foreach (var pair in slots ?? []) Take(pair.Value);
        }

        void Take(Value value) => result = ReferenceEquals(result, Value.None) ? value : ReferenceEquals(value, Value.None) ? result : result.Join(value);

        // What a text or a span of characters is made of, and what a library collection holds without the engine knowing where.
        var loose = collection.Taints.Select(static t => t.IsSymbolic && t.Aspect == Aspect.Direct && t.Input!.Depth >= 0 ? null : t);
        if (collection.Refs.Count == 0 || TypeShape.IsText(collection.Type)) loose = collection.Taints;
        if (!TypeShape.CanCarry(elementType)) loose = TaintSet.Empty;
        result = result.With(taints: result.Taints.Union(loose));
        return collection.Facts.IsNone ? result : result;
    }

    /// <summary>All data in a value and in everything that can be reached from it.</summary>
    private TaintSet Deep(Value value)
    {
        var result = value.Taints.Select(t => t.IsSymbolic && t.Aspect == Aspect.Direct && value.Refs.Contains(t.Input!) ? t.With(aspect: Aspect.Deep) : t);
        if (value.Refs.Count == 0) return result;
        var seen = new HashSet<Loc>();
        var work = new Stack<Loc>(value.Refs);
        while (work.Count > 0 && seen.Count < MaxReach)
        {
            var loc = work.Pop();
            if (!seen.Add(loc)) continue;
            if (loc.IsSymbolic) result = result.Add(new Taint { Input = loc, Aspect = Aspect.Deep });
            foreach (var below in _state.Below(loc)) work.Push(below);
            if (_state.Get(loc) is not { } obj) continue;
            result = result.Union(obj.Content);
            foreach (var pair in obj.Fields)
            {
                result = result.Union(pair.Value.Taints.Select(static t => t.IsSymbolic ? t.With(aspect: t.Aspect == Aspect.Direct ? Aspect.Deep : t.Aspect) : t));
                foreach (var next in pair.Value.Refs) work.Push(next);
            }
        }

        if (work.Any(l => !seen.Contains(l))) FlowStatistics.Hit(Bound.Reach);
        return result;
    }

    /// <summary>Objects that one look below a value visits at the most.</summary>
    private const int MaxReach = 200;

    /// <summary>Gives a value what is known of its person at this point, so that it keeps it where it is stored, collected or returned.</summary>
    private Value Carry(Value value, ITypeSymbol? type = null)
    {
        var facts = _state.Facts;
        if (facts.IsTop) return value;
        if (type is { SpecialType: SpecialType.System_Boolean } && !facts.IsNone && TestOf(value) is null) return value.With(test: new Test(facts, facts));
        if (ReferenceEquals(value, Value.None)) return value;
        if (value.Test is { } test) value = value.With(test: test.And(facts));
        else if (value.Known.Count == 1 && value.Known[0].Constant is bool constant)
            value = value.With(test: constant ? new Test(facts, FactSet.Top) : new Test(FactSet.Top, facts));
        if (facts.IsNone) return value;
        var own = About(value.Subjects, facts);
        if (!own.IsNone) value = value.With(facts: value.Facts.And(own));
        if (value.Taints.IsEmpty) return value;

        // A condition is about the occasion, not about the person whose data it lets out.
        var occasion = facts.Select(static f => f.Kind == FactKind.Condition ? [f with { Subject = null }] : []);
        return value.With(taints: value.Taints.Select(t => OfSelf(About(t.Subjects, facts)).And(occasion) is { IsNone: false } f ? t.With(facts: t.Facts.And(f)) : t));
    }

    private static FactSet About(SmallSet<Loc> subjects, FactSet facts) => Value.About(subjects, facts);

    /// <summary>What is known of the person that a member of the value is, where the value itself knows.</summary>
    private static FactSet OfMember(FactSet facts, string key) =>
        facts.Select(f => f.Subject is { Kind: LocKind.Member, Parent: { } parent } && (string)f.Subject.Key == key && parent.Equals(Loc.Self) ? [f with { Subject = Loc.Self }] : []);

    /// <summary>What is known of the value's own person.</summary>
    private static FactSet OfSelf(FactSet facts) => facts.Where(static f => f.Subject is null || f.Subject.Equals(Loc.Self));
}
