using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Expressions that compute a value from values.</content>
internal sealed partial class BodyWalker
{
    // Collection expressions have operations of their own since 4.10; before, operations without a kind stand at their syntax. The children are the same.
    private static bool IsCollectionExpression(IOperation operation) => operation.Kind == (OperationKind)127 || operation is { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax };

    private static bool IsSpread(IOperation operation) => operation.Kind == (OperationKind)128 || operation is { Kind: OperationKind.None, Syntax: SpreadElementSyntax };

    private Value Eval(IOperation? operation)
    {
        if (operation is null) return Value.None;
        // Generated code has blocks of thousands of operations, and one operation may apply a large summary.
        _session.Cancellation.ThrowIfCancellationRequested();
        var value = Dispatch(operation);
        if (operation.ConstantValue.HasValue && value.Known.Count == 0)
            value = value.With(known: SmallSet<Known>.Of(new(operation.ConstantValue.Value, false, operation.Syntax)));
        return value;
    }

    private Value Dispatch(IOperation operation) => operation switch
    {
        IDefaultValueOperation { Type: { } type } when IsPlainStruct(type) => Blank(operation.Syntax, type),
        ILiteralOperation or IDefaultValueOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation => Constant(operation),
        ILocalReferenceOperation local => ReadVariable(local.Local, local.Local.Type),
        IParameterReferenceOperation parameter => ReadVariable(parameter.Parameter, parameter.Parameter.Type),
        IInstanceReferenceOperation => This(operation),
        IFieldReferenceOperation field => ReadFieldReference(field),
        IPropertyReferenceOperation property => ReadProperty(property),
        IEventReferenceOperation @event => ReadEvent(@event),
        IArrayElementReferenceOperation element => ReadArrayElement(element),
        IFlowCaptureOperation capture => Captures(capture),
        IFlowCaptureReferenceOperation reference => _state.Get(reference.Id) ?? Value.None,
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation compound => AssignCompound(compound),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
        IIncrementOrDecrementOperation step => Increment(step),
        IEventAssignmentOperation handler => Subscribe(handler),
        IExpressionStatementOperation statement => Statement(statement),
        IInvocationOperation call => Invoke(call),
        IObjectCreationOperation creation => Create(creation),
        ITypeParameterObjectCreationOperation creation => new Value { Refs = SmallSet<Loc>.Of(NewObject(creation.Syntax, creation.Type)) },
        IInlineArrayAccessOperation element => ReadAt(Eval(element.Instance), Eval(element.Argument), element.Type, element.Argument.ConstantValue.HasValue),
        IDelegateCreationOperation creation => CreateDelegate(creation.Target),
        IMethodReferenceOperation method => CreateDelegate(method),
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
        IConversionOperation conversion => Convert(conversion),
        IUnaryOperation unary => Unary(unary),
        IBinaryOperation binary => Binary(binary),
        IInterpolatedStringOperation text => Interpolate(text),
        ITupleOperation tuple => Tuple(tuple),
        IAnonymousObjectCreationOperation anonymous => CreateAnonymous(anonymous),
        IArrayCreationOperation array => CreateArray(array),
        IArrayInitializerOperation initializer => Elements(initializer.ElementValues, initializer, null),
        ITranslatedQueryOperation query => Eval(query.Operation),
        IAwaitOperation await => Eval(await.Operation),
        IIsPatternOperation pattern => IsPattern(pattern),
        IIsNullOperation or IIsTypeOperation => Quiet(operation),
        ICaughtExceptionOperation caught => Caught(caught),
        IReturnOperation { Kind: OperationKind.YieldReturn } yield => Yield(yield),
        IDeclarationExpressionOperation declaration => Eval(declaration.Expression),
        IThrowOperation thrown => Eval(thrown.Exception),
        IRangeOperation or IUtf8StringOperation => Constant(operation),
        IDynamicMemberReferenceOperation dynamic => ReadDynamic(dynamic),
        IDynamicInvocationOperation dynamic => InvokeDynamic(dynamic),
        _ when operation.Syntax is StackAllocArrayCreationExpressionSyntax => Elements([], operation, operation.Type),
        _ when IsCollectionExpression(operation) => Elements(operation.ChildOperations.Where(e => e.Syntax != operation.Syntax), operation, operation.Type),
        _ => Unknown(operation),
    };

    private Value Constant(IOperation operation)
    {
        if (TypeShape.IsNullableBool(operation.Type)) return new Value { Known = SmallSet<Known>.Of(new(null, false, operation.Syntax)), Test = Test.Null };
        foreach (var child in operation.ChildOperations)
            if (operation is not (INameOfOperation or ISizeOfOperation)) Eval(child);
        return operation.Type is { IsReferenceType: true } && operation.ConstantValue is { HasValue: true, Value: null }
            ? new Value { Known = SmallSet<Known>.Of(new(null, false, operation.Syntax)) }
            : operation.ConstantValue.HasValue ? new Value { Known = SmallSet<Known>.Of(new(operation.ConstantValue.Value, false, operation.Syntax)) } : Value.None;
    }

    /// <summary>A struct whose members are written one by one; an object of its own from the start.</summary>
    private static bool IsPlainStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsValueType: true, TypeKind: TypeKind.Struct } && !TypeShape.IsScalar(type) && !TypeShape.IsTransparent(type) && (type.IsTupleType || !IsLibrary(type));

    private Value Blank(SyntaxNode node, ITypeSymbol type)
    {
        var loc = NewObject(node, type);
        return new Value { Refs = SmallSet<Loc>.Of(loc), Type = type, IsExact = true, Subjects = SmallSet<Loc>.Of(loc) };
    }

    /// <summary>An operation without a rule of its own yields what its parts hold: odd or half-typed code is never a reason to lose data.</summary>
    private Value Unknown(IOperation operation)
    {
        var taints = TaintSet.Empty;
        foreach (var child in operation.ChildOperations)
        {
            var value = Eval(child);
            taints = taints.Union(Deep(value));
        }

        return TypeShape.CanCarry(operation.Type) ? new Value { Taints = taints } : Value.None;
    }

    private Value Quiet(IOperation operation)
    {
        foreach (var child in operation.ChildOperations) Eval(child);
        return Value.None;
    }

    private Value This(IOperation operation) =>
        _state.Get("this") ?? new Value { Refs = SmallSet<Loc>.Of(Loc.This), Type = operation.Type, Taints = TaintSet.Empty };

    private Value Statement(IExpressionStatementOperation statement)
    {
        var value = Eval(statement.Operation);
        var inner = statement.Operation is IAwaitOperation await ? await.Operation : statement.Operation;
        if (_checks.TryGetValue(inner.Syntax, out var check)) _checks[inner.Syntax] = check with { Unused = true };
        return value;
    }

    private Value Captures(IFlowCaptureOperation capture)
    {
        // A capture of an assignment's target stands for the place, not for its value.
        if (IsPlace(capture))
        {
            if (!_places.TryGetValue(capture.Id, out var places)) _places[capture.Id] = places = [];
            if (!places.Any(p => p.Syntax == capture.Value.Syntax)) places.Add(capture.Value);
        }

        var value = Carry(Eval(capture.Value), capture.Value.Type);
        _state.Set(capture.Id, value);
        return value;
    }

    private readonly Dictionary<CaptureId, List<IOperation>> _places = [];

    private static bool IsPlace(IFlowCaptureOperation capture) =>
        capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation;

    private Value Convert(IConversionOperation conversion)
    {
        var value = Eval(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
            return Call(method, null, null, [new Arg(method.Parameters[0], value, conversion.Operand)], conversion.Syntax, conversion.Type);
        if (value.Test is not null || conversion.Type is null) return value;
        if (!TypeShape.CanCarry(conversion.Type) && !value.Taints.IsEmpty) return value.With(taints: TaintSet.Empty);
        return value;
    }

    private Value Unary(IUnaryOperation unary)
    {
        var value = Eval(unary.Operand);
        if (unary.OperatorMethod is { } method) return Call(method, null, null, [new Arg(method.Parameters[0], value, unary.Operand)], unary.Syntax, unary.Type);
        if (unary.OperatorKind == UnaryOperatorKind.Not) return TestOf(value) is { } test ? new Value { Test = test.Not() } : Value.None;
        return Derived(value, unary.Type, unary.Syntax);
    }

    private Value Binary(IBinaryOperation binary)
    {
        var left = Eval(binary.LeftOperand);
        var right = Eval(binary.RightOperand);
        if (binary.OperatorMethod is { } method && _context.HasBody(method.OriginalDefinition))
            return Call(method, null, null, [new Arg(method.Parameters[0], left, binary.LeftOperand), new Arg(method.Parameters[1], right, binary.RightOperand)], binary.Syntax, binary.Type);
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            var test = Compare(binary, left, right);
            return new Value { Test = binary.OperatorKind == BinaryOperatorKind.Equals ? test : test?.Not() };
        }

        if (binary.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr && binary.Type?.SpecialType == SpecialType.System_Boolean)
            return Logic(binary.OperatorKind, left, right);
        if (binary.Type?.TypeKind == TypeKind.Delegate) return left.Join(right);
        if (!TypeShape.CanCarry(binary.Type)) return Value.None;
        if (TypeShape.IsText(binary.Type))
        {
            var taints = Printed(left, binary.LeftOperand).Union(Printed(right, binary.RightOperand));
            return new Value { Taints = taints, Known = Composed(Prefix(left), [left, right]), Subjects = left.Subjects.Union(right.Subjects) };
        }

        return Derived(new Value { Taints = left.Taints.Union(right.Taints), Subjects = left.Subjects.Union(right.Subjects) }, binary.Type, binary.Syntax);
    }

    private static Value Logic(BinaryOperatorKind kind, Value left, Value right)
    {
        if (kind == BinaryOperatorKind.ExclusiveOr) return Value.None;
        var l = TestOf(left) ?? Test.Silent;
        var r = TestOf(right) ?? Test.Silent;
        return new Value
        {
            Test = kind == BinaryOperatorKind.And
                ? new Test(l.WhenTrue.And(r.WhenTrue), l.WhenFalse.Join(r.WhenFalse))
                : new Test(l.WhenTrue.Join(r.WhenTrue), l.WhenFalse.And(r.WhenFalse)),
        };
    }

    /// <summary>A text that begins with a known text is known by that beginning.</summary>
    private static SmallSet<Known> Prefix(Value first) =>
        SmallSet<Known>.From(TextsOf(first).Where(static k => !k.IsUnknown).Select(static k => k with { IsPrefix = true }));

    /// <summary>What arithmetic makes of personal data stays personal.</summary>
    private Value Derived(Value value, ITypeSymbol? type, SyntaxNode node) =>
        TypeShape.CanCarry(type) ? new Value { Taints = value.Taints, Subjects = value.Subjects.Count > 0 ? value.Subjects : SmallSet<Loc>.Empty } : Value.None;

    private Value Interpolate(IInterpolatedStringOperation text)
    {
        var taints = TaintSet.Empty;
        var subjects = SmallSet<Loc>.Empty;
        var parts = new List<Value?>();
        string? prefix = "";
        SyntaxNode? node = null;
        var known = SmallSet<Known>.Empty;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(literal.Text.ConstantValue is { HasValue: true, Value: string written } ? new Value { Known = SmallSet<Known>.Of(new(written, false, null)) } : null);
                    if (prefix is not null && literal.Text.ConstantValue is { HasValue: true, Value: string words })
                    {
                        prefix += words;
                        node ??= literal.Syntax;
                    }

                    break;
                case IInterpolationOperation hole:
                    var value = Eval(hole.Expression);
                    parts.Add(hole.FormatString is null ? value : null);
                    if (hole.Alignment is not null) Eval(hole.Alignment);
                    if (prefix is "") known = Prefix(value);
                    else if (prefix is { Length: > 0 }) known = SmallSet<Known>.Of(new(prefix, true, node));
                    prefix = null;
                    taints = taints.Union(Printed(value, hole.Expression));
                    subjects = subjects.Union(value.Subjects);
                    break;
            }
        }

        known = prefix is { Length: > 0 } ? SmallSet<Known>.Of(new(prefix, false, node)) : Composed(known, parts);
        return new Value { Taints = taints, Known = known, Subjects = subjects };
    }

    private Value Tuple(ITupleOperation tuple)
    {
        var loc = NewObject(tuple.Syntax, tuple.Type);
        var target = new Value { Refs = SmallSet<Loc>.Of(loc), Type = tuple.Type };
        for (var i = 0; i < tuple.Elements.Length; i++)
            WriteField(target, ".Item" + (i + 1), Carry(Eval(tuple.Elements[i])));
        return target;
    }

    private Value CreateAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var values = new List<(string Name, Value Value)>();
        foreach (var initializer in anonymous.Initializers)
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value })
                values.Add((property.Name, Carry(Eval(value))));
        var target = new Value { Refs = SmallSet<Loc>.Of(NewObject(anonymous.Syntax, anonymous.Type)), Type = anonymous.Type };
        foreach (var (name, value) in values) WriteField(target, "." + name, value);
        return target;
    }

    private Value CreateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes) Eval(size);
        return Elements(array.Initializer is { } initializer ? initializer.ElementValues : Enumerable.Empty<IOperation>(), array, array.Type);
    }

    /// <summary>Arrays and collection expressions keep their elements apart by position.</summary>
    private Value Elements(IEnumerable<IOperation> elements, IOperation operation, ITypeSymbol? type)
    {
        var values = elements.Select(e => (Operation: e, Value: Carry(Eval(IsSpread(e) ? e.ChildOperations.FirstOrDefault() : e)))).ToList();
        var target = new Value { Refs = SmallSet<Loc>.Of(NewObject(operation.Syntax, type ?? operation.Type, operation.IsImplicit ? "array" : null)), Type = type ?? operation.Type };
        var index = 0;
        foreach (var (element, value) in values)
        {
            if (IsSpread(element) || index < 0)
            {
                WriteField(target, Element, IsSpread(element) ? ReadElements(value, null) : value);
                index = -1;
            }
            else
            {
                WriteField(target, "[" + index++ + "]", value);
            }
        }

        return target;
    }

    /// <summary>The object that an operation makes; what it made in an earlier round of a loop becomes old.</summary>
    /// <param name="part">Tells an object that the compiler makes from the one that the expression makes.</param>
    private Loc NewObject(SyntaxNode node, ITypeSymbol? type, string? part = null)
    {
        var loc = part is null ? Loc.Site(node) : Loc.Site(node, part);
        Renew(loc);
        _state.Set(loc, new Obj { Type = type, Fresh = true });
        return loc;
    }

    /// <summary>The site makes another object; where it made one before in this walk, that one becomes old.</summary>
    private void Renew(Loc site)
    {
        if (!_made.Add(site)) _state.Age([site]);
    }

    private Value Yield(IReturnOperation yield)
    {
        var value = Carry(Eval(yield.ReturnedValue));
        var loc = Loc.Site(_graph.OriginalOperation.Syntax, "iterator");
        if (_state.Get(loc) is null) _state.Set(loc, new Obj { Type = _owner.ReturnType, Fresh = true });
        var iterator = new Value { Refs = SmallSet<Loc>.Of(loc), Type = _owner.ReturnType };
        WriteField(iterator, Element, value);
        KeepReturned(value, yield.ReturnedValue?.Type, yield.ReturnedValue ?? yield);
        _returned = _returned?.Join(iterator) ?? iterator;
        return Value.None;
    }
}
