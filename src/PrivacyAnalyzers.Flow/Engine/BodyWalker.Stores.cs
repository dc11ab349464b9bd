using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Assigning to places: variables, members, elements, references.</content>
internal sealed partial class BodyWalker
{
    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation alias && alias.Local.RefKind != RefKind.In)
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
                Keep(field, field.Type, value, at);
                _state.Set(field, value);
                break;
            case IFieldReferenceOperation field:
                Keep(field.Field, field.Field.Type, value, at);
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
            case IInlineArrayAccessOperation element:
                StoreAt(Eval(element.Instance), Eval(element.Argument), value);
                break;
            case IFlowCaptureReferenceOperation reference when _places.TryGetValue(reference.Id, out var places):
                // The parts of the place were captured before; evaluating them again reads the captures.
                foreach (var place in places) Store(place, places.Count > 1 ? value.Join(Eval(place)) : value, at);
                _state.Set(reference.Id, value);
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
            case IInvocationOperation { TargetMethod: { ReturnsByRef: true } method } reference when StoreReturned(method, reference.Instance is null ? null : Eval(reference.Instance), Args(reference.Arguments), value, reference.Syntax):
                break;
            case IInvocationOperation or IConversionOperation:
                // A reference that unknown code returned: the place is inside what the call was given.
                var owner = target is IInvocationOperation call ? Eval(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) : Eval(Unwrap(target));
                WriteField(owner, Element, value);
                AddContent(owner, value.Taints);
                break;
        }
    }

    private void StoreMember(ISymbol member, ITypeSymbol type, Value receiver, Value value)
    {
        foreach (var check in Marks.Of(member).Checks) Reset(check.WhenTrue, check.Name ?? "", receiver.Subjects);
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
        Keep(property, property.Type, value, at);
        if (reference.Instance is IInstanceReferenceOperation && _context.Endpoints.Shows(property) && Whole(value, null) is { IsEmpty: false } shown)
            Record(new Release { Channel = "Response", Sink = property, Node = source.Syntax, Taints = shown, Facts = _state.Facts });
        if (setter is not null && (Marks.Of(property).Sink is not null || Marks.Of(property.ContainingType).Sink is not null || HasRelease(property)))
            ReleaseTo(property, setter, receiver, reference.Instance, [.. args, new Arg(setter.Parameters[setter.Parameters.Length - 1], value, source)], at.Syntax);
        if (property.IsIndexer)
        {
            if (reference.Instance is IMemberReferenceOperation { Member: { } whole } && Marks.IsAggregate(whole))
                foreach (var part in (IEnumerable<(Value Value, IOperation Written)>)[.. args.Select(static a => (a.Value, a.Written)), (value, source)]) Gather(whole, part.Value, part.Written);
            if (setter is not null && (_context.HasBody(setter.OriginalDefinition) || _context.Models.For(property).Any(static r => r.Kind == Policy.RowKind.Flow)))
                Call(setter, receiver, reference.Instance, [.. args, new Arg(setter.Parameters[setter.Parameters.Length - 1], value, source)], at.Syntax, null);
            else if (property.ReturnsByRef && !StoreReturned(property.GetMethod!, receiver, args, value, at.Syntax)) WriteField(receiver, Element, value);
            else if (!property.ReturnsByRef) StoreAt(receiver, args.Count == 1 ? args[0].Value : Value.None, value);
            return;
        }

        if (property.ReturnsByRef && StoreReturned(property.GetMethod!, receiver, args, value, at.Syntax)) return;
        if (property.ReturnsByRef)
        {
            WriteField(receiver, Element, value);
            if (reference.Instance is { } instance) WriteField(Eval(instance), Element, value);
            return;
        }

        if (setter is not null && Marks.Of(property).Labels.IsEmpty && (_context.HasBody(setter.OriginalDefinition) || !IsAuto(property) && TargetsOf(setter, receiver, reference.Instance).Count > 0))
        {
            Call(setter, receiver, reference.Instance, [new Arg(setter.Parameters[0], value, source)], at.Syntax, null);
            if (!MayBePlace(property, receiver)) return;
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
        else if (compound.OperatorMethod is { IsStatic: false, Parameters.Length: 1 } own)
        {
            Call(own, before, compound.Target, [new Arg(own.Parameters[0], added, compound.Value)], compound.Syntax, null);
            return before;
        }
        else if (TypeShape.IsText(compound.Type))
            value = new Value { Taints = before.Taints.Union(Printed(added, compound.Value)), Known = Composed(Prefix(before), [before, added]), Subjects = before.Subjects.Union(added.Subjects) };
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

    /// <summary>Gives a value to the place that a call returned a reference to: a member or element of what the callee was given; false where the callee is not known.</summary>
    private bool StoreReturned(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args, Value value, SyntaxNode node)
    {
        var callee = method.OriginalDefinition;
        if (!_context.HasBody(callee) || _context.SummaryOf(callee, _session) is not { } summary) return false;
        var map = new Instance(this, callee, Bind(callee, receiver, args), node);
        var places = summary.Return.Taints.Atoms.Where(static t => t.IsSymbolic).Select(static t => t.Input!).Concat(summary.Return.Refs.Where(static r => r.IsSymbolic)).Distinct().ToList();
        foreach (var place in places)
        {
            if (place.Kind == LocKind.Member) WriteField(new Value { Refs = map.Targets(place.Parent!) }, (string)place.Key, value, weak: places.Count > 1);
            else if (args.FirstOrDefault(a => a.Parameter is { } p && p.Ordinal < callee.Parameters.Length && Loc.Input(callee.Parameters[p.Ordinal]).Equals(place)) is { Out: { } store } arg)
                store(places.Count > 1 ? value.Join(arg.Value) : value);
            else if (place.Key is IFieldSymbol { IsStatic: true } field) _state.Set(field, value);
        }

        return places.Count > 0;
    }
}
