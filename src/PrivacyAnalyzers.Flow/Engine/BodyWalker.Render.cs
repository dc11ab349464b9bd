using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>What a value shows when it becomes text, and what an object discloses as a whole.</content>
internal sealed partial class BodyWalker
{
    /// <summary>Objects within objects are looked into this far when they are printed or serialised.</summary>
    private const int MaxPrintDepth = 3;

    private static bool IsTooDeep(int depth)
    {
        if (depth < MaxPrintDepth) return false;
        FlowStatistics.Hit(Bound.PrintDepth);
        return true;
    }

    /// <summary>The data in the value itself, and in a library object's content.</summary>
    internal TaintSet Direct(Value value)
    {
        var taints = value.Taints;
        foreach (var loc in value.Refs)
            if (_state.Get(loc) is { } obj && IsLibrary(obj.Type)) taints = taints.Union(obj.Content);
        return taints;
    }

    /// <summary>Every value of a marked type is personal, and so are its parts; numbers may as well count something.</summary>
    private bool IsPartOfMarked(ISymbol member, ITypeSymbol type) =>
        !member.IsStatic && TypeShape.CanCarry(type) && !TypeShape.IsNumeric(type) && (member is IFieldSymbol || member is IPropertySymbol property && (property.IsAbstract || IsAuto(property)));

    /// <summary>What the value's string form shows: texts themselves, records their members, overrides of ToString what they return, other classes nothing.</summary>
    internal TaintSet Printed(Value value, IOperation? written)
    {
        var type = TypeOf(value, written);
        var result = Printed(value, type, written, 0);
        if (value.IsExact || type is not INamedTypeSymbol { IsSealed: false } || value.Refs.Count == 0) return result;
        // A value of a base type shows what the objects show that it may be.
        foreach (var loc in value.Refs)
            if (_state.Get(loc) is { Fresh: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Class } made } && !IsLibrary(made) && !SymbolEqualityComparer.Default.Equals(made, type))
                result = result.Union(Printed(new Value { Refs = SmallSet<Loc>.Of(loc), Subjects = value.Subjects, Type = made, IsExact = true }, made, written, 0));
        return result;
    }

    private ITypeSymbol? TypeOf(Value value, IOperation? written)
    {
        if (value.Type is not null) return value.Type;
        while (written is Microsoft.CodeAnalysis.Operations.IConversionOperation { OperatorMethod: null } conversion) written = conversion.Operand;
        return TypeShape.Telling(written?.Type) ?? (TypeShape.IsCollection(written?.Type) ? written!.Type : null);
    }

    private TaintSet Printed(Value value, ITypeSymbol? type, IOperation? written, int depth)
    {
        type = TypeShape.Unwrapped(type);
        if (type is null)
        {
            // Of an input the type is not known here: the caller knows it.
            var symbolic = value.Taints.Select(t => t.IsSymbolic && t.Aspect == Aspect.Direct && value.Refs.Contains(t.Input!) ? t.With(aspect: Aspect.Printed) : t);
            return value.Refs.Count == 0 || value.Refs.All(static r => r.IsSymbolic) ? symbolic : symbolic.Union(Deep(value));
        }

        if (TypeShape.IsScalar(type)) return value.Taints;
        if (TypeShape.IsException(type)) return Deep(value);
        if (type is INamedTypeSymbol { IsRecord: true } record && ToStringOf(record) is null && PrinterOf(record) is { } printer) return PrintedBy(printer, value, written, depth);
        if (type is INamedTypeSymbol named && (named.IsAnonymousType || named.IsTupleType || named.IsRecord && ToStringOf(named) is null)) return Members(value, named, written, depth);
        if (ToStringOf(type) is { } method)
        {
            var result = value.Taints.Select(static t => t.IsSymbolic ? null : t);
            if (IsTooDeep(depth) || _context.SummaryOf(method, _session) is not { } summary) return result;
            var map = new Instance(this, method, new Dictionary<Loc, Value> { [Loc.This] = value }, method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? _graph.OriginalOperation.Syntax);
            return result.Union(AsWhole(map.Value(summary.Return).Taints, written));
        }

        if (TypeShape.IsCollection(type) && OwnElement(type) is { } own && !IsTooDeep(depth)) return Direct(value).Union(Printed(ReadElements(value, own), own, written, depth + 1));
        if (ElementType(type) is { } element && TypeShape.IsCollection(type) && !TypeShape.IsScalar(element) && !IsTooDeep(depth))
        {
            var read = ReadElements(value, element);
            return Deep(value).Union(Printed(read, TypeOf(read, null) ?? TypeShape.Telling(element), written, depth + 1));
        }

        if (TypeShape.IsCollection(type) || IsHandler(type) || Marks.IsForeign(type) && TypeShape.OverridesToString(type)) return Deep(value);
        return value.Taints.Select(static t => t.IsSymbolic ? null : t);
    }

    /// <summary>The builder of an interpolated string is the text that was put into it.</summary>
    private static bool IsHandler(ITypeSymbol type) => type.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);

    private TaintSet AsWhole(TaintSet taints, IOperation? written) => taints.Select(t => t.With(whole: true, path: t.Path ?? (written is null ? null : Step.Append(null, written.Syntax))));

    private TaintSet Members(Value value, INamedTypeSymbol type, IOperation? written, int depth)
    {
        var result = value.Taints.Select(static t => t.IsSymbolic ? null : t);
        if (IsTooDeep(depth)) return result;
        foreach (var member in Marks.MembersOf(type))
        {
            if (member is not (IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public }) || member.Name == "EqualityContract") continue;
            if (member is IFieldSymbol { CorrespondingTupleField: { } first } && !SymbolEqualityComparer.Default.Equals(first, member)) continue;
            var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            if (!TypeShape.CanCarry(memberType)) continue;
            var read = ReadMember(member, memberType, value, null, written?.Syntax ?? _graph.OriginalOperation.Syntax);
            var shown = Printed(read, TypeOf(read, null) ?? TypeShape.Telling(memberType), written, depth + 1);
            result = result.Union(type.IsRecord ? AsWhole(shown, written) : type.IsAnonymousType ? shown : shown);
        }

        return result;
    }

    /// <summary>What a record's own PrintMembers puts into the text.</summary>
    private TaintSet PrintedBy(IMethodSymbol printer, Value value, IOperation? written, int depth)
    {
        var result = value.Taints.Select(static t => t.IsSymbolic ? null : t);
        if (IsTooDeep(depth) || _context.SummaryOf(printer, _session) is not { } summary) return result;
        var builder = Loc.Input(printer.Parameters[0]);
        var map = new Instance(this, printer, new Dictionary<Loc, Value> { [Loc.This] = value }, printer.DeclaringSyntaxReferences[0].GetSyntax());
        foreach (var pair in summary.Heap)
            if (pair.Key.Equals(builder)) result = result.Union(AsWhole(map.Taints(pair.Value.Content), written));
        return result;
    }

    private static IMethodSymbol? PrinterOf(INamedTypeSymbol record) =>
        record.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { Parameters.Length: 1, IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0 })?.OriginalDefinition;

    private static IMethodSymbol? ToStringOf(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            foreach (var member in t.GetMembers("ToString"))
                if (member is IMethodSymbol { Parameters.Length: 0, IsImplicitlyDeclared: false, IsOverride: true } method && method.DeclaringSyntaxReferences.Length > 0)
                    return method.OriginalDefinition;
        return null;
    }

    /// <summary>What a library member can see of a value: texts and contents, and of users' objects their string form.</summary>
    private TaintSet Shown(Value value, IOperation? written)
    {
        var type = value.Type ?? written?.Type;
        var isOwn = type is INamedTypeSymbol { SpecialType: SpecialType.None } && !Marks.IsForeign(type) && !TypeShape.IsScalar(type) || OwnElement(type) is not null;
        if (!isOwn && (!TypeShape.IsCollection(type) || TypeShape.IsScalar(ElementType(type)))) return Deep(value);
        if (_isShowing)
        {
            FlowStatistics.Hit(Bound.PrintDepth);
            return Direct(value);
        }

        _isShowing = true;
        try
        {
            return isOwn ? Printed(value, written) : Printed(value, type, written, 0);
        }
        finally
        {
            _isShowing = false;
        }
    }

    /// <summary>
    /// True while a value's members are read for what they show. A getter without a body to look at is asked what its object shows, which would ask the
    /// getter again, and all the others with it.
    /// </summary>
    private bool _isShowing;

    /// <summary>The object with everything that it holds: what a serialiser, a partner or a structured log is given.</summary>
    internal TaintSet Whole(Value value, IOperation? written) => Whole(value, TypeOf(value, written), written, 0, []);

    private TaintSet Whole(Value value, ITypeSymbol? type, IOperation? written, int depth, HashSet<Loc> seen)
    {
        type = TypeShape.Unwrapped(type);
        if (TypeShape.IsScalar(type)) return value.Taints;
        var result = type is null
            ? value.Taints.Select(t => t.IsSymbolic && t.Aspect == Aspect.Direct && value.Refs.Contains(t.Input!) ? t.With(aspect: Aspect.Whole) : t)
            : value.Taints.Select(static t => t.IsSymbolic ? null : t);
        if (IsTooDeep(depth - 1)) return result;
        if (TypeShape.IsCollection(type) || type is null || Marks.IsForeign(type) && type is not INamedTypeSymbol { IsTupleType: true })
        {
            if (OwnElement(type) is { } own) return result.Union(Direct(value)).Union(AsWhole(Whole(ReadElements(value, own), own, written, depth + 1, seen), written));
            result = result.Union(Deep(value));
            var element = ElementType(type);
            if (element is null || TypeShape.IsScalar(element)) return result;
            var read = ReadElements(value, element);
            return result.Union(Whole(read, TypeOf(read, null) ?? element, written, depth + 1, seen));
        }

        foreach (var member in Marks.MembersOf(type))
        {
            if (member is not (IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public }) || member.Name == "EqualityContract") continue;
            var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            if (!TypeShape.CanCarry(memberType) || memberType.TypeKind == TypeKind.Delegate) continue;
            if (!TypeShape.IsScalar(memberType) && IsTooDeep(depth)) continue;
            var read = ReadMember(member, memberType, value, null, written?.Syntax ?? _graph.OriginalOperation.Syntax);
            result = result.Union(AsWhole(Whole(read, TypeOf(read, null) ?? memberType, written, depth + 1, seen), written));
        }

        return result;
    }

    /// <summary>The element type of a collection, where it is a class of the user's: then its members and its string form say what an element shows.</summary>
    private ITypeSymbol? OwnElement(ITypeSymbol? type) =>
        ElementType(type) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } element && type is not INamedTypeSymbol { Arity: 2 }
        && !Marks.IsForeign(element) && !TypeShape.IsScalar(element) && element.DeclaringSyntaxReferences.Length > 0 ? element : null;

    private static ITypeSymbol? ElementType(ITypeSymbol? type) => TypeShape.ElementOf(type);
}
