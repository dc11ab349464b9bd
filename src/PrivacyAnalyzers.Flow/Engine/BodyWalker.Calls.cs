using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>One argument of a call.</summary>
internal sealed record Arg(IParameterSymbol? Parameter, Value Value, IOperation Operation)
{
    /// <summary>Takes what the callee assigns to a ref or out parameter.</summary>
    public Action<Value>? Out { get; init; }

    /// <summary>The single values behind a params array, each an argument of its own to the reader.</summary>
    public IReadOnlyList<Arg>? Parts { get; init; }

    /// <summary>The expression as the user wrote it, without the conversions that the compiler added.</summary>
    public IOperation Written
    {
        get
        {
            var operation = Operation;
            while (operation is IConversionOperation { OperatorMethod: null } conversion && conversion.Syntax == conversion.Operand.Syntax || operation is IConversionOperation { IsImplicit: true, OperatorMethod: null })
                operation = ((IConversionOperation)operation).Operand;
            return operation;
        }
    }
}

/// <content>Calls: marks first, then bodies, then models, then the default.</content>
internal sealed partial class BodyWalker
{
    private Value Invoke(IInvocationOperation call)
    {
        if (call.TargetMethod is { MethodKind: MethodKind.DelegateInvoke } invoke)
            return Marked(invoke, InvokeDelegate(Eval(call.Instance), Args(call.Arguments), call.Syntax, call.Type, call.Instance), call.Syntax);
        var receiver = call.Instance is null ? null : Eval(call.Instance);
        if (call.TargetMethod is { Name: "<Clone>$" or "MemberwiseClone" }) return Clone(receiver ?? Value.None, call);
        var args = Args(call.Arguments);
        if (call.TargetMethod is not { MethodKind: MethodKind.Constructor } constructor || receiver is null) return Call(call.TargetMethod, receiver, call.Instance, args, call.Syntax, call.Type);
        Construct(constructor, constructor.ContainingType, receiver, call.Instance, args, call.Syntax);
        return Value.None;
    }

    /// <summary>A call whose method is chosen while the program runs: where only one can be meant, it is that one.</summary>
    private Value InvokeDynamic(IDynamicInvocationOperation call)
    {
        if (call.Operation is not IDynamicMemberReferenceOperation target) return Unknown(call);
        var receiver = target.Instance is { } instance ? Eval(instance) : null;
        var methods = (target.ContainingType ?? (target.Instance is { Type.TypeKind: not TypeKind.Dynamic } known ? known.Type : receiver?.Type)) is { } type
            ? Marks.MembersOf(type).OfType<IMethodSymbol>().Where(m => m.Name == target.MemberName && m.Parameters.Length == call.Arguments.Length && m.OverriddenMethod is null).Take(2).ToList() : [];
        if (methods.Count != 1) return Unknown(call);
        var args = call.Arguments.Select((a, i) => new Arg(methods[0].Parameters[i], Carry(Eval(a)), a)).ToList();
        return Call(methods[0], receiver, target.Instance, args, call.Syntax, methods[0].ReturnType);
    }

    private List<Arg> Args(IEnumerable<IArgumentOperation> arguments)
    {
        var result = new List<Arg>();
        foreach (var argument in arguments)
        {
            var value = Carry(Eval(argument.Value));
            if (argument.Parameter?.RefKind is RefKind.None) value = Copied(value, argument.Value);
            IReadOnlyList<Arg>? parts = null;
            if (argument.ArgumentKind is ArgumentKind.ParamArray or (ArgumentKind)4 || argument.Parameter?.IsParams == true && Unwrap(argument.Value) is IArrayCreationOperation { Initializer: not null })
            {
                var elements = Unwrap(argument.Value) is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues.AsEnumerable()
                    : argument.Value.ChildOperations.AsEnumerable();
                var index = 0;
                parts = elements.Select(e => new Arg(argument.Parameter, ReadField(value, "[" + index++ + "]", e.Type), e)).ToList();
            }

            var place = argument.Value;
            result.Add(new Arg(argument.Parameter, value, argument.Value)
            {
                Parts = parts,
                Out = argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? v => Store(place, v, place) : null,
            });
        }

        return result;
    }

    private Value Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor) return Unknown(creation);
        var args = Args(creation.Arguments);
        if (constructor.ContainingType.TypeKind == TypeKind.Delegate && args.Count == 1) return args[0].Value;
        if (TypeShape.IsText(creation.Type) || TypeShape.IsNumeric(creation.Type))
            return new Value { Taints = args.Aggregate(TaintSet.Empty, (set, arg) => set.Union(TypeShape.Passes(arg.Parameter?.Type, creation.Type) ? Deep(arg.Value) : TaintSet.Empty)) };
        if (TypeShape.IsTransparent(creation.Type) && args.Count > 0)
            return args[0].Value.Targets.Count > 0 ? InvokeDelegate(args[0].Value, [], creation.Syntax, null, args[0].Operation) : args[0].Value;
        var loc = NewObject(creation.Syntax, creation.Type);
        var self = new Value { Refs = SmallSet<Loc>.Of(loc), Type = creation.Type, IsExact = true, Subjects = SmallSet<Loc>.Of(loc) };
        var labels = creation.Type is null ? Labels.None : Marks.OfType(creation.Type);
        if (!labels.IsEmpty) self = self.With(taints: Seed(creation.Type!, labels, self.Subjects, creation.Syntax));
        Construct(constructor, creation.Type as INamedTypeSymbol, self, null, args, creation.Syntax);
        if (Viewed(constructor, args) is { Refs.Count: > 0 } viewed) self = self.With(refs: self.Refs.Union(viewed.Refs));
        return TextOf(constructor, null, args) is { } text ? self.With(known: text) : self;
    }

    /// <summary>What a constructor does to the object, as it is made or for one that derives from it.</summary>
    private void Construct(IMethodSymbol constructor, INamedTypeSymbol? type, Value self, IOperation? instance, List<Arg> args, SyntaxNode node)
    {
        Initialise(constructor, self, args, node);
        Call(constructor, self, instance, args, node, null);

        // A primary constructor keeps its parameters; of a record each is its property.
        if ((!_context.HasBody(constructor.OriginalDefinition) || IsPrimary(constructor)) && type is not null && !IsLibrary(type))
            foreach (var arg in args)
                if (arg.Parameter is { } parameter) StorePrimary(type, parameter, self, arg);
    }

    /// <summary>Field and property initialisers of a type in source run before its constructor, with a primary constructor's parameters at hand.</summary>
    private void Initialise(IMethodSymbol constructor, Value self, List<Arg> args, SyntaxNode node)
    {
        foreach (var summary in _context.InitialisersOf(constructor.ContainingType.OriginalDefinition, _session))
        {
            var inputs = Bind(summary.Constructor, self, SymbolEqualityComparer.Default.Equals(summary.Constructor, constructor.OriginalDefinition) ? args : []);
            Instantiate(summary.Summary, summary.Constructor, inputs, args, null, node);
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax);

    private void StorePrimary(INamedTypeSymbol type, IParameterSymbol parameter, Value self, Arg arg)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { } constructor || !SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, type.OriginalDefinition)) return;
        if (type.IsRecord) WriteField(self, "." + parameter.Name, arg.Value);
        WriteField(self, PrimaryName(parameter.Name), arg.Value);
        KeepPrimary(type, parameter, arg);
    }

    private Value Clone(Value original, IInvocationOperation call)
    {
        var loc = Loc.Site(call.Syntax);
        Renew(loc);
        var copy = new Obj { Type = original.Type };
        foreach (var source in original.Refs)
            if (_state.Get(source) is { } obj) copy = copy.With(content: copy.Content.Union(obj.Content), fields: obj.Fields, fresh: obj.Fresh);
        _state.Set(loc, copy);
        // Members that the original's body did not write are read through: the copy of an input shows what the input shows.
        if (copy.Fields.Count == 0 && !copy.Fresh) return original.With(subjects: original.Subjects);
        return new Value { Refs = SmallSet<Loc>.Of(loc), Taints = original.Taints, Subjects = original.Subjects, Facts = original.Facts, Type = original.Type, IsExact = original.IsExact };
    }

    /// <summary>A struct that is assigned or handed over by value is copied: what becomes of the copy leaves the original alone.</summary>
    private Value Copied(Value value, IOperation from)
    {
        if (value.Refs.Count == 0 || from.Type is not INamedTypeSymbol { IsValueType: true } type || TypeShape.IsScalar(type) || Marks.IsForeign(type) && !type.IsTupleType) return value;
        if (from is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation)) return value;
        if (value.Refs.Any(r => _state.Get(r) is not { Fresh: true })) return value;
        var loc = Loc.Site(from.Syntax, "copy");
        Renew(loc);
        var copy = _state.Get(value.Refs[0])!;
        for (var i = 1; i < value.Refs.Count; i++) copy = copy.Join(_state.Get(value.Refs[i])!, loc);
        _state.Set(loc, copy);
        return value.With(refs: SmallSet<Loc>.Of(loc));
    }

    /// <summary>Any call: a method, constructor, accessor or operator.</summary>
    private Value Call(IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type)
    {
        if (method is { ReducedFrom: { } }) method = method.ReducedFrom!;
        if (Sameness(method, receiver, args) is { } same) return new Value { Test = same };
        if (Marks.NeverReturns(method)) _state.Die();
        var mark = Marks.Of(method.AssociatedSymbol is IPropertySymbol associated ? associated : method);
        if (mark.IsAccountChange) _changes[node] = new AccountChange(node, method, _state.Facts);
        if (mark.Guard is { } guarded) AssumeConsent(guarded, args, receiver);
        if (mark.Sanitizer != Protections.None) return Protect(mark.Sanitizer, receiver, args);
        if (ComponentParameters.IsGiving(method)) KeepParameter(args, node);
        var released = ReleaseTo(method, method, receiver, instance, args, node);
        if (mark.Checks is { Count: > 0 } checks) return Check(checks, method, receiver, instance, args, node);
        if (mark.Requires.Count > 0) Demand(mark, method, receiver, instance, args, node);

        var result = released || IsDescribed(method) ? null : CallBodies(method, receiver, instance, args, node, type);
        if (result is not null) result = FromOutside(Marked(result, receiver, method, args, node), method, node);
        // An object of a library may stand behind its own interface, whoever else implements it here.
        if (result is not null && method.IsAbstract && IsLibrary(method.ContainingType) && receiver is not { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } })
            result = result.Join(Modelled(method, receiver, args, node, type) ?? Default(method, receiver, args, node, type));
        result ??= DelegateOf(method, args) ?? Modelled(method, receiver, args, node, type) ?? Default(method, receiver, args, node, type);
        foreach (var arg in args)
            if (arg is { Out: { } store, Parameter: { } parameter } && Marks.Of(parameter).Sanitizer is var protection and not Protections.None)
                store(new Value { Taints = args.Aggregate(receiver is null ? TaintSet.Empty : Deep(receiver), (set, a) => set.Union(a.Out is null ? Deep(a.Value) : TaintSet.Empty)).Select(t => t.With(protections: t.Protections | protection)) });
        foreach (var arg in args)
            if (arg is { Out: { } put, Parameter: { } marked } && Marks.LabelsOf(marked, marked.Type) is { IsEmpty: false } given)
                put(arg.Value.With(taints: Seed(marked, given, arg.Value.Subjects, arg.Written.Syntax)));
        if (TextOf(method, receiver, args) is { } text) result = result.With(known: text);
        if (!mark.Labels.IsEmpty && method.MethodKind != MethodKind.Constructor)
            result = result.With(taints: Seed(method, mark.Labels, result.Subjects, node));
        else if (type is not null && Marks.OfType(type) is { IsEmpty: false } labels && result.Taints.IsEmpty)
            result = result.With(taints: Seed(type, labels, result.Subjects, node));
        return result;
    }

    /// <summary>True for a method in source that a model file describes: what it says is taken before what the body does.</summary>
    private bool IsDescribed(IMethodSymbol method) => method.DeclaringSyntaxReferences.Length > 0
        && _context.Models.Names(method.AssociatedSymbol is IPropertySymbol property ? property : method.OriginalDefinition, static r => r.Kind is RowKind.Flow or RowKind.Filter or RowKind.None or RowKind.Sanitizer or RowKind.Reveal or RowKind.Source or RowKind.View or RowKind.Clear or RowKind.Every);

    private Value Protect(Protections protection, Value? receiver, IReadOnlyList<Arg> args)
    {
        var taints = receiver is null ? TaintSet.Empty : Deep(receiver);
        foreach (var arg in args) taints = taints.Union(Deep(arg.Value));
        taints = taints.Select(t => t.With(protections: t.Protections | protection));
        foreach (var arg in args) arg.Out?.Invoke(new Value { Taints = taints });
        return new Value { Taints = taints };
    }

    /// <summary>Runs the summaries of the methods in source that the call may reach; null where there is none.</summary>
    private Value? CallBodies(IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type)
    {
        var targets = TargetsOf(method, receiver, instance);
        if (targets.Count == 0) return null;
        Value? result = null;
        State? after = null;
        var before = targets.Count > 1 ? _state.Copy() : null;
        foreach (var target in targets)
        {
            if (before is not null) _state = before.Copy();
            var callee = target.Key;
            var summary = _context.SummaryOf(callee, _session);
            if (summary is null) continue;
            var inputs = Bind(callee, receiver, args);
            var value = Instantiate(summary, callee, inputs, args, instance, node);
            result = result?.Join(value) ?? value;
            if (before is null) continue;

            // Who never returns, as a recursion in its first round, adds nothing to what the others leave.
            if (after is null || after.IsDead) after = _state;
            else if (!_state.IsDead)
            {
                var facts = after.Facts.Join(_state.Facts);
                after.JoinIn(_state, _inputOrNull);
                after.Facts = facts;
            }
        }

        if (after is not null) _state = after;
        return result;
    }

    private List<KeyValuePair<IMethodSymbol, int>> TargetsOf(IMethodSymbol method, Value? receiver, IOperation? instance)
    {
        var definition = method.OriginalDefinition;
        if (definition.PartialImplementationPart is { } part) definition = part;
        var virtualCall = (definition.IsVirtual || definition.IsAbstract || definition.IsOverride) && instance is not IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };
        if (!virtualCall) return _context.HasBody(definition) ? [new(definition, 0)] : [];
        IEnumerable<IMethodSymbol> candidates;
        if (receiver is { Type: INamedTypeSymbol exact } && (receiver.IsExact || exact.IsSealed || exact.IsValueType) && Exact(exact, definition) is { } one) candidates = [one];
        else candidates = _context.Hierarchy.Implementations(definition).Where(m => receiver?.Type is not { } known || MayRunOn(m, known));
        var found = candidates.Where(_context.HasBody).Select(static m => new KeyValuePair<IMethodSymbol, int>(m, 0)).ToList();
        if (found.Count <= FlowContext.MaxImplementations) return found;
        FlowStatistics.Hit(Bound.Implementations);
        return [];
    }

    /// <summary>False for an implementation in a type that a receiver of the known class cannot be of.</summary>
    private static bool MayRunOn(IMethodSymbol implementation, ITypeSymbol receiver) => receiver switch
    {
        IArrayTypeSymbol => false,
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } => implementation.ContainingType.TypeKind == TypeKind.Interface
            || Derives(implementation.ContainingType.OriginalDefinition, receiver.OriginalDefinition) || Derives(receiver.OriginalDefinition, implementation.ContainingType.OriginalDefinition),
        _ => true,
    };

    private static IMethodSymbol? Exact(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface) return TypeHierarchy.OfInterface(type, method) ?? (method.IsAbstract ? null : method);
        for (INamedTypeSymbol? t = type.OriginalDefinition; t is not null; t = t.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(t, method.ContainingType.OriginalDefinition)) return method.IsAbstract ? null : method;
            if (TypeHierarchy.Override(t, method) is { } found) return found;
        }

        return null;
    }

    /// <summary>What the callee's inputs are here.</summary>
    private Dictionary<Loc, Value> Bind(IMethodSymbol callee, Value? receiver, IReadOnlyList<Arg> args)
    {
        var inputs = new Dictionary<Loc, Value>();
        if (receiver is not null) inputs[Loc.This] = receiver;
        if (receiver is not null && _context.ExtendedBy(callee) is { } extended) inputs[Loc.Input(extended)] = receiver;
        foreach (var arg in args)
            if (arg.Parameter is { } parameter && parameter.Ordinal < callee.Parameters.Length)
                inputs[Loc.Input(callee.Parameters[parameter.Ordinal])] = arg.Value;
        foreach (var parameter in callee.Parameters)
            if (!inputs.ContainsKey(Loc.Input(parameter)))
                inputs[Loc.Input(parameter)] = parameter.HasExplicitDefaultValue ? new Value { Known = SmallSet<Known>.Of(new(parameter.ExplicitDefaultValue, false, null)) } : Value.None;
        return inputs;
    }

    private Value CreateDelegate(IOperation target)
    {
        if (target is IMethodReferenceOperation reference)
        {
            var method = reference.Method.ReducedFrom ?? reference.Method;
            return new Value { Targets = SmallSet<Target>.Of(new(method, reference.Instance is null ? null : Eval(reference.Instance), null)) };
        }

        return Eval(target);
    }

    private Value Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        _context.Register(lambda.Symbol, () => _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda));
        return new Value { Targets = SmallSet<Target>.Of(new(lambda.Symbol, This(lambda), null)) };
    }

    private Value InvokeDelegate(Value @delegate, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type, IOperation? instance)
    {
        Value? result = null;
        foreach (var target in @delegate.Targets)
        {
            var value = InvokeTarget(target, args, node, type, instance);
            result = result?.Join(value) ?? value;
        }

        foreach (var loc in @delegate.Refs)
        {
            if (!loc.IsSymbolic) continue;
            var returned = Loc.Invoked(node);
            _delegateCalls[node] = new DelegateCall(loc, args.Select(static a => a.Value).ToList(), returned, _state.Facts, node);
            var value = Value.Symbolic(returned, type);
            if (type?.SpecialType == SpecialType.System_Boolean) value = value.With(test: Given(returned, type));
            result = result?.Join(value) ?? value;
        }

        return result ?? Value.None;
    }

    private Value InvokeTarget(Target target, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type, IOperation? instance = null)
    {
        var method = target.Method;
        if (target.IsLibraryDelegate) return ReleaseThroughDelegate(target, args, node);
        var renumbered = new List<Arg>();
        for (var i = 0; i < args.Count && i < method.Parameters.Length; i++) renumbered.Add(args[i] with { Parameter = method.Parameters[i] });
        if (method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction))
            return Call(method, target.Receiver, null, renumbered, node, type ?? method.ReturnType);
        if (_context.SummaryOf(method, _session) is not { } summary || IsCalledByItself(method)) return Value.None;
        var inputs = Bind(method, target.Receiver, renumbered);
        if (target.Captured is { } captured)
            foreach (var pair in captured) inputs[pair.Key] = pair.Value;
        _delegates.Push(method);
        var result = Instantiate(summary, method, inputs, renumbered, instance, node);
        _delegates.Pop();
        return Marked(method, result, node);
    }

    /// <summary>A lambda that is given lambdas calls them in its turn; so many within one another are followed.</summary>
    private const int MaxDelegates = 12;

    /// <summary>The lambdas that are being called, each by the one below it.</summary>
    private readonly Stack<IMethodSymbol> _delegates = new();

    /// <summary>What a lambda does that comes to itself, it did the first time; one that is given others without end is cut short.</summary>
    private bool IsCalledByItself(IMethodSymbol lambda)
    {
        if (_delegates.Count < MaxDelegates) return _delegates.Count(l => SymbolEqualityComparer.Default.Equals(l, lambda)) > 1;
        FlowStatistics.Hit(Bound.Delegates);
        return true;
    }

    /// <summary>What a delegate or lambda returns is personal where its return value is marked.</summary>
    private Value Marked(IMethodSymbol method, Value result, SyntaxNode node) =>
        Marks.Of(method).Labels is { IsEmpty: false } labels ? result.With(taints: Seed(method, labels, result.Subjects, node)) : result;

    /// <summary>A delegate that leaves for code the engine does not see may run at any time: what it releases by itself is released here.</summary>
    private void Escape(Value value, SyntaxNode node)
    {
        foreach (var target in value.Targets)
        {
            if (target.Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)) continue;
            if (_context.SummaryOf(target.Method, _session) is not { } summary) continue;
            var state = _state.Copy();
            var inputs = Bind(target.Method, target.Receiver, []);
            if (target.Captured is { } captured)
                foreach (var pair in captured) inputs[pair.Key] = pair.Value;
            Instantiate(summary, target.Method, inputs, [], null, node);
            _state = state;
        }
    }
}
