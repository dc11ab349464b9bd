using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Guards: what a check establishes, about whom, and for which purpose.</content>
internal sealed partial class BodyWalker
{
    private static Test? TestOf(Value value) => value.Test
        ?? (value.Known.Count == 1 && value.Known[0] is { IsPrefix: false, Constant: bool constant }
            ? constant ? new Test(FactSet.None, FactSet.Top) : new Test(FactSet.Top, FactSet.None) : null);

    /// <summary>What a check of these persons says, either way it comes out.</summary>
    private static Test TestOf(SmallSet<CheckMark> checks, SmallSet<Loc> subjects, ITypeSymbol? type, (string Text, Loc? At)? purpose = null)
    {
        var yes = SmallSet<Fact>.Empty;
        var no = SmallSet<Fact>.Empty;
        foreach (var check in checks)
        {
            var (name, at) = check.Name is { } own ? (own, null) : purpose ?? ("", null);
            if (name.Length == 0 && at is null) continue;
            foreach (var subject in subjects.Count == 0 ? [null] : subjects.Select(static s => (Loc?)s))
            {
                yes = yes.Add(new Fact(check.WhenTrue, name, subject, at));
                no = no.Add(new Fact(check.WhenFalse, name, subject, at));
            }
        }

        return TypeShape.IsNullableBool(type) ? new Test(FactSet.Of(yes), FactSet.Of(no), FactSet.None) : new Test(FactSet.Of(yes), FactSet.Of(no));
    }

    private Value Check(SmallSet<CheckMark> checks, IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        var (subjects, via) = SubjectOf(method, receiver, instance, args);
        var purposes = PurposesOf(args);
        var test = purposes.Count == 0 ? TestOf(checks, subjects, method.ReturnType) : purposes.Select(p => TestOf(checks, subjects, method.ReturnType, p)).Aggregate(static (a, b) => a.Join(b));
        Note(checks, subjects, node, via, method, purposes.Count > 0 ? purposes[0] : null);
        return new Value { Test = test };
    }

    /// <summary>The argument marked [DataSubject], else the first one that is no purpose, else the receiver.</summary>
    private (SmallSet<Loc> Subjects, IOperation? Via) SubjectOf(IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args)
    {
        var arg = args.FirstOrDefault(a => a.Parameter is { } p && Marks.Of(p).IsDataSubject)
            ?? args.FirstOrDefault(a => a.Parameter is { } p && !Marks.Of(p).IsPurpose && p.Type.Name != "CancellationToken");
        if (arg is not null) return (arg.Value.Subjects, arg.Written);
        return receiver is null ? (SmallSet<Loc>.Empty, null) : (WhoIs(receiver, instance, method.ContainingType), instance is IInstanceReferenceOperation ? null : instance);
    }

    /// <summary>The person that a receiver is. A body's own object is one where it holds personal data; a service is nobody.</summary>
    private SmallSet<Loc> WhoIs(Value receiver, IOperation? instance, ITypeSymbol type) =>
        instance is not IInstanceReferenceOperation ? receiver.Subjects : Marks.HoldsPersonalData(type) ? SmallSet<Loc>.Of(Loc.This) : SmallSet<Loc>.Empty;

    private List<(string Text, Loc? At)> PurposesOf(IReadOnlyList<Arg> args)
    {
        var result = new List<(string, Loc?)>();
        foreach (var arg in args)
            if (arg.Parameter is { } parameter && (Marks.Of(parameter).IsPurpose || Marks.Of(parameter.OriginalDefinition).IsPurpose)) result.AddRange(PurposesIn(arg.Value, Marks));
        return result;
    }

    /// <summary>The purposes that a value may carry: constants, enum members, or what a place of the caller's holds.</summary>
    private static List<(string Text, Loc? At)> PurposesIn(Value value, Marks marks)
    {
        var result = new List<(string, Loc?)>();
        foreach (var known in value.Known)
            if (known.Constant is string text && !known.IsPrefix) result.Add((text, null));
            else if (known.Constant is IFieldSymbol member) result.Add((marks.Of(member).Purpose ?? member.Name, null));
        if (result.Count == 0 && value.Origin is { IsSymbolic: true } origin) result.Add(("", origin));
        return result;
    }

    private void Note(SmallSet<CheckMark> checks, SmallSet<Loc> subjects, SyntaxNode node, IOperation? via, ISymbol member, (string Text, Loc? At)? purpose = null)
    {
        foreach (var check in checks)
            if (check.Name is not null || purpose is not null)
                _checks[node] = new CheckUse(check.WhenTrue, check.Name ?? purpose!.Value.Text, subjects, node, VariableOf(via), member, false, check.Name is null ? purpose!.Value.At : null);
    }

    private static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Instance: { } instance, Type: var type } and not { Instance: IInstanceReferenceOperation } => TypeShape.IsScalar(type) ? VariableOf(instance) : null,
        IPropertyReferenceOperation property => property.Property,
        IConversionOperation conversion => VariableOf(conversion.Operand),
        IFlowCaptureReferenceOperation => null,
        _ => null,
    };

    private void AssumeConsent(string purpose, IReadOnlyList<Arg> args, Value? receiver)
    {
        var arg = args.FirstOrDefault(a => a.Parameter is { } p && Marks.Of(p).IsDataSubject) ?? args.FirstOrDefault(a => a.Parameter is { } p && !Marks.Of(p).IsPurpose);
        List<(string Text, Loc? At)> names = purpose.Length > 0 ? [(purpose, null)] : PurposesOf(args);
        var subjects = arg?.Value.Subjects ?? SmallSet<Loc>.Empty;
        foreach (var name in names)
            foreach (var subject in subjects.Count == 0 ? [null] : subjects.Select(static s => (Loc?)s))
                _state.Facts = _state.Facts.And(FactSet.Of(SmallSet<Fact>.Of(new Fact(FactKind.Consent, name.Text, subject, name.At))));
    }

    /// <summary>A method that wants its callers to check: the call is where the check has to stand.</summary>
    private void Demand(Mark mark, IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        foreach (var purpose in mark.Requires)
            foreach (var arg in args)
                if (Whole(arg.Value, arg.Written) is { IsEmpty: false } taints)
                    Record(new Release { Channel = purpose, IsDemand = true, Sink = method, Node = arg.Written.Syntax, Taints = taints, Facts = _state.Facts });
    }

    /// <summary>Equality: with a constant it is a check's outcome; of two persons it says that they are one.</summary>
    private static Test? Compare(IBinaryOperation binary, Value left, Value right)
    {
        if (ConstantBool(right) is { } r && TestOf(left) is { } l) return l.Is(r);
        if (ConstantBool(left) is { } c && TestOf(right) is { } t) return t.Is(c);
        return SamePerson(left, right);
    }

    /// <summary>Calls that compare as the operator does.</summary>
    private static Test? Sameness(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args) => method switch
    {
        { Name: "Equals" or "ReferenceEquals", IsStatic: true, ReturnType.SpecialType: SpecialType.System_Boolean } when IsLibrary(method.ContainingType) && args.Count >= 2 => SamePerson(args[0].Value, args[1].Value),
        { Name: "Equals", IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean } when IsLibrary(method.ContainingType) && receiver is not null && args.Count >= 1 => SamePerson(receiver, args[0].Value),
        _ => null,
    };

    /// <summary>Of values that may each belong to many, a comparison does not tell who is who.</summary>
    private const int MaxPairs = 16;

    private static Test? SamePerson(Value left, Value right)
    {
        if (left.Subjects.Count == 0 || right.Subjects.Count == 0 || left.Subjects.Overlaps(right.Subjects)) return null;
        if (left.Subjects.Count * right.Subjects.Count > MaxPairs) return null;
        var same = SmallSet<Fact>.Empty;
        foreach (var a in left.Subjects)
            foreach (var b in right.Subjects) same = same.Add(new Fact(FactKind.Same, "", a, b));
        return new Test(FactSet.Of(same), FactSet.None);
    }

    private static bool? ConstantBool(Value value) => value.Test is null && value.Known.Count == 1 && value.Known[0] is { IsPrefix: false, Constant: bool constant } ? constant : null;

    private Value IsPattern(IIsPatternOperation operation)
    {
        var value = Eval(operation.Value);
        var test = Match(operation.Pattern, value, operation.Value);
        return new Value { Test = test };
    }

    /// <summary>Binds a pattern's variables and says what a match implies; null where it says nothing.</summary>
    private Test? Match(IPatternOperation pattern, Value value, IOperation? instance)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return constant.Value.ConstantValue is { HasValue: true, Value: bool expected } && TestOf(value) is { } outcome ? outcome.Is(expected) : null;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                Bind(symbol, value, pattern);
                return null;
            case INegatedPatternOperation not:
                return Match(not.Pattern, value, instance)?.Not();
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, value, instance) ?? Test.Silent;
                var right = Match(binary.RightPattern, value, instance) ?? Test.Silent;
                return binary.OperatorKind == BinaryOperatorKind.And
                    ? new Test(left.WhenTrue.And(right.WhenTrue), left.WhenFalse.Join(right.WhenFalse))
                    : new Test(left.WhenTrue.Join(right.WhenTrue), left.WhenFalse.And(right.WhenFalse));
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value);
            case IListPatternOperation list:
                var every = FactSet.None;
                int? index = 0;
                foreach (var part in list.Patterns)
                {
                    var match = part is ISlicePatternOperation slice ? slice.Pattern is { } inner ? Match(inner, Sliced(value, slice), null) : null
                        : Match(part, Fresh(PartOf(value, index, part.NarrowedType), value, part.Syntax), null);
                    if (match is not null) every = every.And(match.WhenTrue);
                    index = part is ISlicePatternOperation ? null : index + 1;
                }

                if (list.DeclaredSymbol is { } whole) Bind(whole, value, pattern);
                return every.IsNone ? null : new Test(every, FactSet.None);
            default:
                return null;
        }
    }

    /// <summary>The element at a place that is known, of a list that was made here; else any.</summary>
    private Value PartOf(Value list, int? index, ITypeSymbol type) =>
        index is { } i && list.Refs.Count > 0 && list.Refs.All(r => _state.Get(r) is { Fresh: true }) ? ReadKeyed(list, "[" + i + "]") : ReadElements(list, type);

    /// <summary>What a list pattern leaves between its ends: a part of a text, else a list of its own with any of the elements.</summary>
    private Value Sliced(Value list, ISlicePatternOperation slice)
    {
        if (list.Refs.Count == 0) return list;
        var self = new Value { Refs = SmallSet<Loc>.Of(NewObject(slice.Syntax, slice.InputType, "slice")), Taints = list.Taints, Subjects = list.Subjects, Facts = list.Facts, Type = TypeShape.Telling(slice.InputType) };
        WriteField(self, Element, ReadElements(list, TypeShape.ElementOf(slice.InputType)));
        return self;
    }

    private Test? MatchRecursive(IRecursivePatternOperation recursive, Value value)
    {
        var yes = FactSet.None;
        var parts = 0;
        Test? only = null;
        foreach (var sub in recursive.PropertySubpatterns)
        {
            parts++;
            var member = sub.Member switch
            {
                IPropertyReferenceOperation p => ReadMember(p.Property, p.Property.Type, value, null, sub.Syntax),
                IFieldReferenceOperation f => ReadMember(f.Field, f.Field.Type, value, null, sub.Syntax),
                _ => Value.None,
            };
            only = Match(sub.Pattern, member, null);
            if (only is not null) yes = yes.And(only.WhenTrue);
        }

        var outs = recursive.DeconstructSymbol is IMethodSymbol deconstruct && !recursive.DeconstructionSubpatterns.IsEmpty ? DeconstructBy(deconstruct, value, recursive) : null;
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            parts++;
            var sub = recursive.DeconstructionSubpatterns[i];
            var part = ReadField(value, ".Item" + (i + 1), sub.InputType);
            if (outs is not null) part = outs[i];
            else if (recursive.DeconstructSymbol is IMethodSymbol method && i < method.Parameters.Length
                && Marks.MembersOf(method.ContainingType).FirstOrDefault(m => m.Name == method.Parameters[i].Name && m is IPropertySymbol) is IPropertySymbol property)
                part = ReadMember(property, property.Type, value, null, sub.Syntax);
            only = Match(sub, part, null);
            if (only is not null) yes = yes.And(only.WhenTrue);
        }

        if (recursive.DeclaredSymbol is { } symbol) Bind(symbol, value, recursive);

        // A failed match of one part alone says the opposite; of several it says nothing. The value may also be null, which is nobody.
        return yes.IsNone && only is null ? null : new Test(yes, parts == 1 && only is not null ? only.WhenFalse : FactSet.None);
    }

    private void Bind(ISymbol symbol, Value value, IOperation at) =>
        _state.Set(symbol, value.With(taints: value.Taints.Select(t => t.IsSymbolic ? t : t.With(path: Step.Append(t.Path, at.Syntax))), type: symbol is ILocalSymbol local ? TypeShape.Telling(local.Type) ?? value.Type : null));
}
