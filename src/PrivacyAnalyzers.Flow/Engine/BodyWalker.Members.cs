using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            var value = ReadVariable(field, field.Type);
            return Enrich(value, _context.ContentsOf(field, _session));
        }

        var receiver = Eval(reference.Instance);
        return ReadMember(field, field.Type, receiver, reference.Instance, reference.Syntax);
    }

    /// <summary>Adds what is known of a field in whatever method: delegates, constants, exact types, and how the object in it was set up.</summary>
    private Value Enrich(Value value, Contents contents)
    {
        if (ReferenceEquals(contents, Contents.None)) return value;
        var known = contents.Value;
        if (known.Refs.Count == 1)
            foreach (var loc in value.Refs) Plant(loc, known.Refs[0], contents);
        return new Value
        {
            Taints = value.Taints.Union(known.Taints),
            // Whoever set the delegate is known: there is no other.
            Refs = contents.IsWhole && known.Targets.Count > 0 ? SmallSet<Loc>.Empty : value.Refs,
            Subjects = value.Subjects,
            Facts = value.Facts,
            Test = value.Test,
            Targets = value.Targets.Union(known.Targets),
            Known = value.Known.Count > 0 ? value.Known : known.Known,
            Origin = known.Known.Count > 0 ? null : value.Origin,
            Type = known.IsExact ? known.Type : value.Type ?? known.Type,
            IsExact = known.IsExact,
        };
    }

    /// <summary>Puts the object that the type's constructors made under the path that this body reads it by.</summary>
    private void Plant(Loc at, Loc source, Contents contents)
    {
        if (_state.Get(at) is null) Setup(at, source, contents);
    }

    private void Setup(Loc at, Loc source, Contents contents)
    {
        if (!contents.Heap.TryGetValue(source, out var obj)) return;
        var fields = new List<KeyValuePair<string, Value>>();
        var below = new List<(Loc At, Loc Source)>();
        foreach (var field in obj.Fields)
        {
            if (field.Value.Refs.Count != 1)
            {
                fields.Add(new(field.Key, field.Value.With(refs: SmallSet<Loc>.Empty)));
                continue;
            }

            var member = Loc.Member(at, field.Key);
            fields.Add(new(field.Key, field.Value.With(refs: SmallSet<Loc>.Of(member))));
            below.Add((member, field.Value.Refs[0]));
        }

        var made = new Obj { Type = obj.Type, Fields = fields, Content = obj.Content };
        _state.Set(at, obj.Fresh ? made.Set(Made, new Value { Known = SmallSet<Known>.Of(new(true, false, null)) }) : made);
        foreach (var (member, inner) in below) Plant(member, inner, contents);
    }

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var receiver = Eval(reference.Instance);
        if (property.IsIndexer) return ReadIndexer(reference, receiver);
        if (property.Name == "Current" && property.ContainingType.Name.EndsWith("Enumerator", StringComparison.Ordinal) && IsLibrary(property.ContainingType))
            return Fresh(ReadElements(receiver, property.Type), receiver, reference.Syntax).With(type: TypeShape.Telling(property.Type));
        if (TypeShape.IsTransparent(property.ContainingType) && property.Name is ("Result" or "Value")) return receiver;
        if (property.GetMethod is { } modelled && YieldsByModel(property))
            return Call(modelled, receiver, reference.Instance, [], reference.Syntax, property.Type);
        if (property.IsStatic && Marks.Of(property).IsEmpty && property.GetMethod is { } getter && !IsAuto(property))
            return Call(getter, null, null, [], reference.Syntax, property.Type);
        return ReadMember(property, property.Type, receiver, reference.Instance, reference.Syntax);
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
        if (receiver.IsNull && mark.Checks.Count > 0) return new Value { Test = Test.Unreachable };
        if (mark.Checks.Count > 0)
        {
            var who = WhoIs(receiver, instance, member.ContainingType);
            Note(mark.Checks, who.Count > 0 ? who : subjects, node, instance, member);
            var stored = Overwritten(receiver, key);
            if (stored is null) return new Value { Test = TestOf(mark.Checks, who, type) };
            // Where it was cleared on one of the ways here it may still be the person's own answer; where it was set, it may not.
            if (TestOf(stored) is null) return stored.Known.Any(static k => k.IsUnknown) && !stored.Known.Any(static k => k.Constant is true) ? new Value { Test = TestOf(mark.Checks, who, type) } : Value.None;
        }

        var own = Overwritten(receiver, key);
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
            return result.Subjects.Count == 0 ? result.With(subjects: subjects) : result.With(subjects: result.Subjects.Union(subjects));
        }

        var read = ReadField(receiver, key, type);
        if (receiver.Refs.Count == 0 && member.Locations.All(static l => !l.IsInSource) && TypeShape.Passes(member.ContainingType, type)) read = read.With(taints: receiver.Taints);
        if (member is IFieldSymbol or IPropertySymbol && instance is IInstanceReferenceOperation && own is null && member.Locations.Any(static l => l.IsInSource))
            read = Enrich(read, _context.ContentsOf(member.OriginalDefinition, _session));
        if (!receiver.Facts.IsNone)
        {
            read = read.With(facts: read.Facts.And(OfMember(receiver.Facts, key)));
            if (Marks.IsAboutPerson(receiver.Type ?? member.ContainingType)) read = read.With(facts: read.Facts.And(OfSelf(receiver.Facts)));
        }

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
            if (TypeShape.IsScalar(type) || Marks.IsAboutPerson(receiver.Type ?? member.ContainingType) && !IsAnother(type, receiver.Type ?? member.ContainingType))
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

    private static string FieldName(ISymbol member) => member switch
    {
        IFieldSymbol { CorrespondingTupleField: { } tuple } => tuple.Name,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property.Name,
        _ => member.Name,
    };

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
            if (isConstant && slot is not null) subjects = subjects.Add(Loc.Member(loc, slot));
            else
                foreach (var by in index.Subjects) subjects = subjects.Add(Loc.Member(loc, "[" + by + "]"));
        return value.With(subjects: subjects.Count > 0 ? subjects : value.Subjects, type: value.Type is null ? TypeShape.Telling(type) : null);
    }

    private static string? Slot(Value index) =>
        index.Known.Count == 1 && index.Known[0] is { IsPrefix: false, Constant: int or string } known ? "[" + known.Constant + "]" : null;

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

    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation alias)
        {
            Eval(assignment.Value);
            _aliases[alias.Local] = Unwrap(assignment.Value);
            return Value.None;
        }

        var value = Copied(Carry(Eval(assignment.Value), assignment.Value.Type), assignment.Value);
        if (value.Subjects.Count == 0 && assignment.Value.Type is { } type && TypeShape.IsNumeric(type))
            value = value.With(subjects: SmallSet<Loc>.Of(Loc.Site(assignment.Syntax, "value")));
        Store(assignment.Target, Extend(value, assignment.Target, assignment.Syntax), assignment);
        return value;
    }

    /// <summary>An assignment to a name is a step that a reader follows.</summary>
    private static Value Extend(Value value, IOperation target, SyntaxNode node) =>
        value.Taints.IsEmpty || target is IFlowCaptureReferenceOperation ? value
            : value.With(taints: value.Taints.Select(t => t.IsSymbolic && t.Path is null ? t.With(path: Step.Append(null, node)) : t.With(path: Step.Append(t.Path, node))));

    private static IOperation Unwrap(IOperation operation) => operation is IConversionOperation conversion ? Unwrap(conversion.Operand) : operation;

    /// <summary>Gives a value to a place.</summary>
    private void Store(IOperation target, Value value, IOperation at)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when _aliases.TryGetValue(local.Local, out var alias):
                Store(alias, value.Join(Eval(alias)), at);
                break;
            case ILocalReferenceOperation local:
                _state.Set(local.Local, value.Type is null ? value.With(type: TypeShape.Telling(local.Local.Type)) : value);
                break;
            case IParameterReferenceOperation parameter when PrimaryField(parameter.Parameter) is { } field:
                WriteField(_state.Get("this") ?? Value.Symbolic(Loc.This, null), field, value);
                break;
            case IParameterReferenceOperation parameter:
                _state.Set(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                _state.Set(field, value);
                break;
            case IFieldReferenceOperation field:
                StoreMember(field.Field, field.Field.Type, Eval(field.Instance), value);
                Escape(value, field.Syntax);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, at);
                break;
            case IArrayElementReferenceOperation element:
                var array = Eval(element.ArrayReference);
                StoreAt(array, element.Indices.Length == 1 ? Eval(element.Indices[0]) : Value.None, value);
                break;
            case IFlowCaptureReferenceOperation reference when _places.TryGetValue(reference.Id, out var place):
                StoreThrough(reference, place, value, at);
                break;
            case IFlowCaptureReferenceOperation reference:
                _state.Set(reference.Id, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, at);
                break;
            case ITupleOperation tuple:
                DeconstructInto(tuple, value, at);
                break;
            case IInvocationOperation or IConversionOperation:
                // A reference that a call returned: the place is inside what the call was given.
                var owner = target is IInvocationOperation call ? Eval(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) : Eval(Unwrap(target));
                WriteField(owner, Element, value);
                AddContent(owner, value.Taints);
                break;
        }
    }

    private void StoreThrough(IFlowCaptureReferenceOperation reference, IOperation place, Value value, IOperation at)
    {
        // The parts of the place were captured before; evaluating them again reads the captures.
        Store(place, value, at);
        _state.Set(reference.Id, value);
    }

    private void StoreMember(ISymbol member, ITypeSymbol type, Value receiver, Value value)
    {
        var checks = Marks.Of(member).Checks;
        foreach (var check in checks) Reset(check.WhenTrue, check.Name ?? "", receiver.Subjects);
        WriteField(receiver, "." + FieldName(member), value.Type is null ? value.With(type: TypeShape.Telling(type)) : value);
    }

    /// <summary>Consent that is set anew is no longer what was checked.</summary>
    private void Reset(FactKind kind, string name, SmallSet<Loc> subjects)
    {
        foreach (var subject in subjects)
            if (subject.IsSymbolic) _resets = _resets.Add(new Fact(kind, name, subject));
        if (_state.Facts.IsTop || _state.Facts.IsNone) return;
        var opposite = kind == FactKind.Consent ? FactKind.Refusal : kind == FactKind.Objection ? FactKind.NoObjection : FactKind.ConditionFails;
        var stale = _state.Facts.Select(f => IsMeant(f) && f.Kind == kind ? [f with { Kind = FactKind.Stale }] : []);
        _state.Facts = _state.Facts.Where(f => !(IsMeant(f) && (f.Kind == kind || f.Kind == opposite))).And(stale);

        bool IsMeant(Fact fact) => fact.Subject is not null && subjects.Contains(fact.Subject) && (name.Length == 0 || fact.Name == name);
    }

    private void StoreProperty(IPropertyReferenceOperation reference, Value value, IOperation at)
    {
        var property = reference.Property;
        var receiver = Eval(reference.Instance);
        var args = Args(reference.Arguments);
        var setter = property.SetMethod;
        var source = at is IAssignmentOperation assignment ? assignment.Value : at;
        if (setter is not null && (Marks.Of(property).Sink is not null || HasRelease(property)))
            ReleaseTo(property, setter, receiver, reference.Instance, [.. args, new Arg(setter.Parameters[setter.Parameters.Length - 1], value, source)], at.Syntax);
        if (property.IsIndexer)
        {
            if (setter is not null && (_context.HasBody(setter.OriginalDefinition) || _context.Models.For(property).Any(static r => r.Kind == Policy.RowKind.Flow)))
                Call(setter, receiver, reference.Instance, [.. args, new Arg(setter.Parameters[setter.Parameters.Length - 1], value, source)], at.Syntax, null);
            else if (property.ReturnsByRef) WriteField(receiver, Element, value);
            else StoreAt(receiver, args.Count == 1 ? args[0].Value : Value.None, value);
            return;
        }

        if (property.ReturnsByRef)
        {
            WriteField(receiver, Element, value);
            if (reference.Instance is { } instance) WriteField(Eval(instance), Element, value);
            return;
        }

        if (setter is not null && _context.HasBody(setter.OriginalDefinition) && Marks.Of(property).Labels.IsEmpty)
        {
            Call(setter, receiver, reference.Instance, [new Arg(setter.Parameters[0], value, source)], at.Syntax, null);
            return;
        }

        if (property.IsStatic) _state.Set(property, value);
        else StoreMember(property, property.Type, receiver, value);
        Escape(value, reference.Syntax);
    }

    private void StoreAt(Value collection, Value index, Value value)
    {
        var slot = Slot(index);
        if (slot is not null && collection.Refs.Count > 0 && collection.Refs.All(r => _state.Get(r) is { Fresh: true }))
        {
            var pairs = collection.Type is INamedTypeSymbol { Arity: 2 };
            if (!pairs)
            {
                WriteField(collection, slot, value);
                return;
            }
        }

        WriteField(collection, Element, value);
        if (collection.Refs.Count == 0) return;
    }

    private Value AssignCompound(ICompoundAssignmentOperation compound)
    {
        var before = Eval(compound.Target);
        var added = Eval(compound.Value);
        Value value;
        if (compound.Target.Type?.TypeKind == TypeKind.Delegate) value = before.Join(added);
        else if (compound.OperatorMethod is { } method && _context.HasBody(method.OriginalDefinition) && method.Parameters.Length == 2)
            value = Call(method, null, null, [new Arg(method.Parameters[0], before, compound.Target), new Arg(method.Parameters[1], added, compound.Value)], compound.Syntax, compound.Type);
        else if (TypeShape.IsText(compound.Type))
            value = new Value { Taints = before.Taints.Union(Printed(added, compound.Value)), Known = Prefix(before), Subjects = before.Subjects.Union(added.Subjects) };
        else if (compound.Type?.SpecialType == SpecialType.System_Boolean && compound.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or) value = Logic(compound.OperatorKind, before, added);
        else value = Derived(new Value { Taints = before.Taints.Union(added.Taints), Subjects = SmallSet<Loc>.Of(Loc.Site(compound.Syntax, "value")) }, compound.Type, compound.Syntax);
        Store(compound.Target, Extend(Carry(value), compound.Target, compound.Syntax), compound);
        return value;
    }

    private Value Increment(IIncrementOrDecrementOperation step)
    {
        var value = Eval(step.Target);
        Store(step.Target, value.With(subjects: SmallSet<Loc>.Of(Loc.Site(step.Syntax, "value")), known: SmallSet<Known>.Empty), step);
        return value;
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Carry(Eval(deconstruction.Value));
        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is ITupleOperation tuple) DeconstructInto(tuple, value, deconstruction);
        return value;
    }

    private void DeconstructInto(ITupleOperation tuple, Value value, IOperation at)
    {
        var source = at is IDeconstructionAssignmentOperation d ? d.Value.Type : null;
        var method = source is INamedTypeSymbol { IsTupleType: false } type ? Deconstructor(type, tuple.Elements.Length) : null;
        var outs = method is null ? null : DeconstructBy(method, value, at);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            Value part;
            if (outs is not null) part = outs[i];
            else if (method is not null && PartOf(source!, method.Parameters[i].Name) is { } member)
                part = ReadMember(member, method.Parameters[i].Type, value, null, at.Syntax);
            else part = ReadField(value, ".Item" + (i + 1), tuple.Elements[i].Type).With(taints: ReadField(value, ".Item" + (i + 1), tuple.Elements[i].Type).Taints.Union(value.Taints.Select(static t => t.IsSymbolic ? null : t)));
            Store(tuple.Elements[i], Extend(part, tuple.Elements[i], tuple.Elements[i].Syntax), tuple.Elements[i]);
        }
    }

    /// <summary>What a Deconstruct method with a body gives out, part by part; null where it has none and its parts are the members that they are named after.</summary>
    private Value[]? DeconstructBy(IMethodSymbol method, Value value, IOperation at)
    {
        var definition = method.ReducedFrom ?? method;
        if (!_context.HasBody(definition.OriginalDefinition)) return null;
        var skipped = definition.IsStatic ? 1 : 0;
        var outs = new Value[definition.Parameters.Length - skipped];
        for (var i = 0; i < outs.Length; i++) outs[i] = Value.None;
        var args = definition.Parameters.Skip(skipped).Select((p, i) => new Arg(p, Value.None, at) { Out = v => outs[i] = v }).ToList();
        if (skipped > 0) args.Insert(0, new Arg(definition.Parameters[0], value, at));
        Call(definition, skipped > 0 ? null : value, null, args, at.Syntax, null);
        return outs;
    }

    /// <summary>The member that a part of a deconstruction is named after; fields that only the type itself sees are no parts.</summary>
    private static ISymbol? PartOf(ITypeSymbol type, string name) =>
        type.GetMembers(name).Concat(type.GetMembers(Capitalised(name))).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Public });

    private static string Capitalised(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static IMethodSymbol? Deconstructor(INamedTypeSymbol type, int count) =>
        Marks.MembersOf(type).OfType<IMethodSymbol>().FirstOrDefault(m => m.Name == "Deconstruct" && m.Parameters.Length == count);

    private Value Subscribe(IEventAssignmentOperation operation)
    {
        var handler = Eval(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation { Event: { } member } reference && operation.Adds)
        {
            var receiver = reference.Instance is null ? null : Eval(reference.Instance);
            if (member.AddMethod is { } add && _context.HasBody(add.OriginalDefinition)) Call(add, receiver, reference.Instance, [new Arg(add.Parameters[0], handler, operation.HandlerValue)], operation.Syntax, null);
            else if (member.IsStatic) _state.Set(member, handler.Join(_state.Get(member) ?? Value.None));
            else if (receiver is { Refs.Count: > 0 }) WriteField(receiver, "." + member.Name, handler.Join(Overwritten(receiver, "." + member.Name) ?? Value.None));
        }

        Escape(handler, operation.Syntax);
        return Value.None;
    }

    /// <summary>The handlers of an event that the body itself raises.</summary>
    private Value ReadEvent(IEventReferenceOperation reference)
    {
        var member = reference.Event;
        if (member.IsStatic) return Enrich(_state.Get(member) ?? Value.None, _context.ContentsOf(member, _session));
        var receiver = Eval(reference.Instance);
        var handlers = ReadField(receiver, "." + member.Name, member.Type);
        return reference.Instance is IInstanceReferenceOperation ? Enrich(handlers, _context.ContentsOf(member.OriginalDefinition, _session)) : handlers;
    }
}
