using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Fields, properties, indexers: reading them and assigning to places.</content>
internal sealed partial class BodyWalker
{
    private Value ReadFieldReference(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is { IsConst: true } or { ContainingType.TypeKind: TypeKind.Enum })
            return new Value { Known = SmallSet<Known>.Of(new(field.ContainingType.TypeKind == TypeKind.Enum ? field : field.ConstantValue, false, reference.Syntax)) };
        if (field.IsStatic)
        {
            return _state.Get(field) ?? Enrich(ReadVariable(field, field.Type), field.OriginalDefinition);
        }

        var receiver = Eval(reference.Instance);
        return ReadMember(field, field.Type, receiver, reference.Instance, reference.Syntax);
    }

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var receiver = Eval(reference.Instance);
        if (property.IsIndexer) return ReadIndexer(reference, receiver);
        if (property.Name == "Current" && property.ContainingType.Name.EndsWith("Enumerator", StringComparison.Ordinal) && IsLibrary(property.ContainingType) && !IsOwnEnumerator(receiver))
            return Fresh(ReadElements(receiver, property.Type), receiver, reference.Syntax).With(type: TypeShape.Telling(property.Type));
        if (property.Name == "Current" && IsOwnEnumerator(receiver) && property.GetMethod is { } current) return Call(current, receiver, reference.Instance, [], reference.Syntax, property.Type);
        if (TypeShape.IsTransparent(property.ContainingType) && property.Name is ("Result" or "Value")) return receiver;
        if (property.GetMethod is { } modelled && YieldsByModel(property))
            return Call(modelled, receiver, reference.Instance, [], reference.Syntax, property.Type);
        if (property is { IsStatic: true, DeclaringSyntaxReferences.Length: > 0 } && Marks.LabelsOf(property, property.Type).IsEmpty && Marks.Of(property).IsEmpty && IsAuto(property))
            return _state.Get(property) ?? Enrich(ReadVariable(property, property.Type), property.OriginalDefinition);
        if (property.IsStatic && Marks.Of(property).IsEmpty && property.GetMethod is { } getter && !IsAuto(property))
            return Call(getter, null, null, [], reference.Syntax, property.Type);
        return ReadMember(property, property.Type, receiver, reference.Instance, reference.Syntax);
    }

    private static bool IsOwnEnumerator(Value receiver) => receiver is { IsExact: true, Type: INamedTypeSymbol type } && !IsLibrary(type) && type.AllInterfaces.Any(static i => i.Name == "IEnumerator");

    /// <summary>A member that is looked up while the program runs: that of the type which the value is known to have, else somewhere in it.</summary>
    private Value ReadDynamic(IDynamicMemberReferenceOperation reference)
    {
        var receiver = Eval(reference.Instance);
        var member = receiver.Type is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? Marks.MembersOf(type).FirstOrDefault(m => m.Name == reference.MemberName && m is (IPropertySymbol or IFieldSymbol)) : null;
        return member switch
        {
            IPropertySymbol property => ReadMember(property, property.Type, receiver, null, reference.Syntax),
            IFieldSymbol field => ReadMember(field, field.Type, receiver, null, reference.Syntax),
            _ => receiver,
        };
    }

    /// <summary>
    /// Reading a marked member yields personal data again, unless this very object's member was overwritten before. A property with a body
    /// is a call; others are places.
    /// </summary>
    private Value ReadMember(ISymbol member, ITypeSymbol type, Value receiver, IOperation? instance, SyntaxNode node)
    {
        var key = "." + FieldName(member);
        var labels = Marks.LabelsOf(member, type);
        var mark = Marks.Of(member);
        var inherited = labels.IsEmpty && IsPartOfMarked(member, type) ? Marks.OfType(member.ContainingType) | (receiver.Type is { } whole ? Marks.OfType(whole) : default) : default;
        var subjects = SubjectsOf(member, type, receiver, instance);
        var checks = mark.Checks;
        if (receiver.IsNull && checks.Count > 0) return new Value { Test = Test.Unreachable };
        if (checks.Count > 0)
        {
            var who = WhoIs(receiver, instance, member.ContainingType);
            Note(checks, who.Count > 0 ? who : subjects, node, instance, member);
            var stored = Overwritten(receiver, key);
            if (stored is null) return new Value { Test = TestOf(checks, who, type) };
            // What came from a store or a form is the person's own answer, and a computed one may be; where the code says yes by itself, it is not.
            if (TestOf(stored) is null) return stored.Known.All(static k => k.Constant is not true) ? new Value { Test = TestOf(checks, who, type) } : Value.None;
        }

        var own = Overwritten(receiver, key);

        // Whoever marks a type from outside says what comes in it, wherever it was read from; that nothing is in it only a constant shows.
        if (own is { Known: { } known } && !known.Any(static k => k.Constant is string && !k.IsUnknown) && own.Taints.Atoms.All(static t => t.IsSymbolic) && member is IPropertySymbol && _context.Models.For(member).Any(ModelIndex.IsMark)) own = null;
        if (!inherited.IsEmpty && (own is null || own.Known.Count == 0 && own.Taints.Atoms.All(static t => t.IsSymbolic)))
        {
            labels = inherited;
            own = null;
        }

        if (!labels.IsEmpty && own is null)
        {
            var value = receiver.Refs.Count > 0 ? ReadField(receiver, key, type) : Value.None;
            return new Value
            {
                Taints = Seed(member, labels, subjects, node, OfSelf(receiver.Facts)),
                Refs = TypeShape.IsScalar(type) ? SmallSet<Loc>.Empty : value.Refs,
                Subjects = subjects,
                Facts = receiver.Facts,
                Type = TypeShape.Telling(type),
            };
        }

        if (own is null && member is IPropertySymbol { GetMethod: { } getter } property && !IsAuto(property))
        {
            var result = Call(getter, receiver, instance, [], node, type);
            if (MayBePlace(property, receiver)) result = result.Join(ReadField(receiver, key, type));
            return result.Subjects.Count == 0 ? result.With(subjects: subjects) : result.With(subjects: result.Subjects.Union(subjects));
        }

        var read = ReadField(receiver, key, type);
        if (receiver.Refs.Count == 0 && member.Locations.All(static l => !l.IsInSource) && TypeShape.Passes(member.ContainingType, type)) read = read.With(taints: receiver.Taints);
        if (member is IFieldSymbol or IPropertySymbol && instance is IInstanceReferenceOperation && own is null && member.Locations.Any(static l => l.IsInSource))
            read = Enrich(read, member.OriginalDefinition);
        if (!receiver.Facts.IsNone)
        {
            read = read.With(facts: read.Facts.And(OfMember(receiver.Facts, key)));
            if (Marks.IsAboutPerson(receiver.Type ?? member.ContainingType)) read = read.With(facts: read.Facts.And(OfSelf(receiver.Facts)));
        }

        if (!labels.IsEmpty) read = read.With(taints: read.Taints.Select(t => t.PutInto(member, labels, subjects)));
        return read.With(subjects: subjects.Union(own?.Subjects ?? SmallSet<Loc>.Empty));
    }

    /// <summary>What the body itself stored in the member, on every object that the value may be.</summary>
    private Value? Overwritten(Value receiver, string key)
    {
        Value? result = null;
        foreach (var loc in receiver.Refs)
        {
            if (_state.Get(loc)?.Get(key) is not { } value) return null;
            result = result?.Join(value) ?? value;
        }

        return result;
    }

    /// <summary>
    /// Whose the member's value is: the person of the object that holds it, where that object is about a person; else the member's own path. A service
    /// that the body belongs to is nobody.
    /// </summary>
    private SmallSet<Loc> SubjectsOf(ISymbol member, ITypeSymbol type, Value receiver, IOperation? instance)
    {
        var key = "." + FieldName(member);
        var result = SmallSet<Loc>.Empty;
        if (!TypeShape.IsScalar(type) || instance is IInstanceReferenceOperation || !Marks.IsAboutPerson(receiver.Type ?? member.ContainingType))
            foreach (var loc in instance is IInstanceReferenceOperation ? SmallSet<Loc>.Of(Loc.This) : receiver.Subjects)
                result = result.Add(Loc.Member(loc, key));
        if (instance is not IInstanceReferenceOperation || Marks.IsAboutPerson(member.ContainingType))
            if (TypeShape.IsScalar(type) || Marks.IsAboutPerson(receiver.Type ?? member.ContainingType) && !IsAnother(type, receiver.Type ?? member.ContainingType) && !HoldsOthers(type, receiver.Type ?? member.ContainingType))
                result = result.Union(instance is IInstanceReferenceOperation ? SmallSet<Loc>.Of(Loc.This) : receiver.Subjects);
        return result;
    }

    /// <summary>A person that a person holds, such as who recommended her, is another one; any other object that she holds is about her.</summary>
    private static bool IsAnother(ITypeSymbol type, ITypeSymbol holder)
    {
        for (ITypeSymbol? t = holder; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            if (SymbolEqualityComparer.Default.Equals(t, type)) return true;
        for (ITypeSymbol? t = type; t is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; t = t.BaseType)
            if (SymbolEqualityComparer.Default.Equals(t, holder)) return true;
        return false;
    }

    /// <summary>True for a collection of persons. What else a person collects, such as her calls, is about her.</summary>
    private bool HoldsOthers(ITypeSymbol type, ITypeSymbol holder)
    {
        if (!TypeShape.IsCollection(type) || TypeShape.ElementOf(type) is not { } element) return false;
        if (element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: { Length: 2 } pair }) element = pair[1];
        return IsAnother(element, holder) || Marks.SpeaksForItself(element);
    }

    private static string FieldName(ISymbol member) => member switch
    {
        IFieldSymbol { CorrespondingTupleField: { } tuple } => tuple.Name,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property.Name,
        _ => member.Name,
    };

    /// <summary>True where a property that has bodies in some types is a mere place in what the receiver may be.</summary>
    private bool MayBePlace(IPropertySymbol property, Value receiver) =>
        (property.IsAbstract || property.IsVirtual) && !property.IsIndexer
        && !(receiver is { IsExact: true, Type: INamedTypeSymbol exact } && property.GetMethod is { } getter && Exact(exact, getter.OriginalDefinition) is { } one && _context.HasBody(one));

    /// <summary>A property that is nothing but a place: automatic, positional, abstract without implementation, or of a library.</summary>
    private bool IsAuto(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (property.GetMethod is not { } getter) return true;
        if (_context.HasBody(getter)) return false;
        return !(property.IsAbstract || property.IsVirtual) || !_context.Hierarchy.Implementations(getter).Any(_context.HasBody);
    }

    private Value ReadArrayElement(IArrayElementReferenceOperation element)
    {
        var array = Eval(element.ArrayReference);
        var indexes = element.Indices.Select(Eval).ToList();
        if (element.Indices.Any(static i => i is IRangeOperation || i.Type?.Name == "Range"))
        {
            var part = new Value { Refs = SmallSet<Loc>.Of(NewObject(element.Syntax, element.Type)), Type = element.Type, Subjects = array.Subjects };
            WriteField(part, Element, ReadElements(array, ElementType(element.Type)));
            return part;
        }

        return ReadAt(array, element.Indices.Length == 1 ? indexes[0] : Value.None, element.Type, element.Indices.Length == 1 && element.Indices[0].ConstantValue.HasValue);
    }

    /// <summary>An element by index: its own slot where the index is constant and known, else any of them.</summary>
    /// <param name="isConstant">True where the code itself names the element; a variable that is known to be 0 now may be another number in the next round.</param>
    private Value ReadAt(Value collection, Value index, ITypeSymbol? type, bool isConstant)
    {
        var slot = Slot(index);
        Value value;
        if (slot is not null && collection.Refs.Count > 0 && collection.Refs.All(r => _state.Get(r) is { Fresh: true }))
        {
            value = Value.None;
            var any = true;
            foreach (var loc in collection.Refs)
            {
                var obj = _state.Get(loc)!;
                if (obj.Get(slot) is { } exact) { value = any ? exact : value.Join(exact); any = false; }
                if (obj.Get(Element) is { } loose) { value = any ? loose : value.Join(loose); any = false; }
                if (any && !TypeShape.IsScalar(type)) value = value.Join(ReadField(new Value { Refs = SmallSet<Loc>.Of(loc) }, slot, type));
                value = value.With(taints: value.Taints.Union(TypeShape.CanCarry(type) ? obj.Content : TaintSet.Empty));
            }
        }
        else
        {
            value = ReadElements(collection, type);
        }

        var subjects = SmallSet<Loc>.Empty;
        foreach (var loc in collection.Subjects)
            if (IsOwner(loc, collection)) subjects = subjects.Add(loc);
            else if (isConstant && slot is not null) subjects = subjects.Add(Loc.Member(loc, slot));
            else
                foreach (var by in index.Subjects) subjects = subjects.Add(Loc.Member(loc, "[" + by + "]"));
        return value.With(subjects: subjects.Count > 0 ? subjects : value.Subjects, type: value.Type is null ? TypeShape.Telling(type) : null);
    }

    /// <summary>True for the person whose collection it is: what is in it is hers, whatever the index.</summary>
    private static bool IsOwner(Loc loc, Value collection) => collection.Subjects.Any(s => s.Kind == LocKind.Member && s.Parent!.Equals(loc));

    private static string? Slot(Value index) =>
        index.Known.Count == 1 && index.Known[0] is { IsPrefix: false, Constant: int or string and not "" } known ? "[" + known.Constant + "]" : null;

    private Value ReadIndexer(IPropertyReferenceOperation reference, Value receiver)
    {
        var property = reference.Property;
        var args = Args(reference.Arguments);
        if (!Marks.Of(property).IsEmpty) return ReadMember(property, property.Type, receiver, reference.Instance, reference.Syntax);
        if (property.GetMethod is { } getter && (_context.HasBody(getter.OriginalDefinition) || YieldsByModel(property)))
            return Call(getter, receiver, reference.Instance, args, reference.Syntax, property.Type);
        if (TypeShape.IsCollection(reference.Instance?.Type))
            return ReadAt(receiver, args.Count == 1 ? args[0].Value : Value.None, property.Type, args.Count == 1 && args[0].Operation.ConstantValue.HasValue);
        return property.GetMethod is { } unknown ? Call(unknown, receiver, reference.Instance, args, reference.Syntax, property.Type) : Value.None;
    }
}
