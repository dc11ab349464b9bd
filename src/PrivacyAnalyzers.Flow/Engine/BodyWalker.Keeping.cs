using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Where data comes to rest: in members that carry no mark, and in what such members return.</content>
internal sealed partial class BodyWalker
{
    /// <summary>Places of one body; generated mappers have hundreds, and one diagnostic after the other is mended.</summary>
    private const int MaxStored = 64;

    private readonly Dictionary<int, List<StoredAt>> _stored = [];

    /// <summary>A member is given a value.</summary>
    private void Keep(ISymbol member, ITypeSymbol type, Value value, IOperation at)
    {
        if (Marks.IsAggregate(member)) Gather(member, value, at is IAssignmentOperation { Value: { } given } ? given : at);
        if (value.Taints.IsEmpty && value.Refs.Count == 0 || _context.Unmarked.Keeper(member) is not { } keeper || IsBehindMarked(keeper)) return;
        Keep(keeper, (at is IAssignmentOperation assignment ? assignment.Value : at).Syntax, InItself(value, type));
    }

    /// <summary>
    /// A value becomes part of an aggregate. A number that was computed may well be the figure that the aggregate is about, so that of numbers only
    /// what is taken over as it stands counts.
    /// </summary>
    private void Gather(ISymbol aggregate, Value value, IOperation written)
    {
        while (written is IConversionOperation { OperatorMethod: null } conversion) written = conversion.Operand;
        if (TypeShape.IsNumeric(written.Type) && written is not (IMemberReferenceOperation or IParameterReferenceOperation)) return;
        if (Whole(value, written) is { IsEmpty: false } taints) Record(new Release { Channel = "Aggregate", Sink = aggregate, Node = written.Syntax, Taints = taints, Facts = _state.Facts });
    }

    /// <summary>A primary constructor's parameter becomes the property of a record, or a field without a name.</summary>
    private void KeepPrimary(INamedTypeSymbol type, IParameterSymbol parameter, Arg arg)
    {
        if (!type.IsRecord) Keep(parameter, parameter.Type, arg.Value, arg.Written);
        else if (Marks.MembersOf(type).FirstOrDefault(m => m is IPropertySymbol && m.Name == parameter.Name) is IPropertySymbol property) Keep(property, property.Type, arg.Value, arg.Written);
    }

    /// <summary>
    /// A visible method or a property returns a value. What a caller hands over comes back to a caller who knows it, so only what the body finds
    /// by itself counts.
    /// </summary>
    private void KeepReturned(Value value, ITypeSymbol? type, IOperation returned)
    {
        if (Marks.IsAggregate(_owner.AssociatedSymbol ?? _owner) && !_owner.ReturnsVoid) Gather(_owner.AssociatedSymbol ?? _owner, value, returned);
        if (type is null || value.Taints.IsEmpty && value.Refs.Count == 0 || _context.Unmarked.Keeper(_owner) is not { } keeper) return;
        Keep(keeper, returned.Syntax, InItself(value, type).Select(t => t.IsSymbolic || SymbolEqualityComparer.Default.Equals(t.Source?.ContainingSymbol, _owner) ? null : t));
    }

    /// <summary>A page gives a value to a parameter of one of its components.</summary>
    private void KeepParameter(IReadOnlyList<Arg> args, SyntaxNode node)
    {
        // A graph has the name as a constant; what it names, the tree of operations tells.
        if (_context.ModelOf(node.SyntaxTree).GetOperation(node, _session.Cancellation) is IInvocationOperation call && ComponentParameters.Named(call) is { } property && args[args.Count - 1] is var given)
            Keep(property, property.Type, given.Value, given.Written);
    }

    private void Keep(ISymbol keeper, SyntaxNode node, TaintSet taints)
    {
        taints = taints.Select(static t => Counts(t) ? t : null);
        if (taints.IsEmpty) return;
        if (!_stored.TryGetValue(_block!.Ordinal, out var all)) _stored[_block.Ordinal] = all = [];
        for (var i = 0; i < all.Count; i++)
        {
            if (!all[i].SamePlace(keeper, node)) continue;
            all[i] = all[i] with { Taints = all[i].Taints.Union(taints) };
            return;
        }

        if (_stored.Values.Sum(static s => s.Count) < MaxStored) all.Add(new StoredAt(keeper, node, taints));
        else FlowStatistics.Hit(Bound.StoredPlaces);
    }

    /// <summary>The value itself; of a collection of texts or numbers its elements, too. Objects speak for themselves.</summary>
    private TaintSet InItself(Value value, ITypeSymbol type)
    {
        type = TypeShape.Unwrapped(type) ?? type;
        return value.Refs.Count == 0 || TypeShape.IsScalar(type) || !TypeShape.IsCollection(type) ? value.Taints : value.Taints.Union(ReadElements(value, ElementType(type)).Taints);
    }

    private static bool Counts(Taint taint) => taint.Protections == Protections.None && !taint.Whole
        && (!taint.IsSymbolic || taint.Aspect is Aspect.Direct or Aspect.Printed && IsHandedOver(taint.Input!));

    /// <summary>True for a value that a caller gives by itself, not as a part of an object.</summary>
    private static bool IsHandedOver(Loc place)
    {
        while (place is { Kind: LocKind.Member, Key: string key } && key[0] == '[') place = place.Parent!;
        return place is { Kind: LocKind.Input, Key: IParameterSymbol or ILocalSymbol };
    }

    /// <summary>The field behind a property that is marked holds what the property says.</summary>
    private bool IsBehindMarked(ISymbol keeper) =>
        _owner.AssociatedSymbol is IPropertySymbol property && keeper.DeclaredAccessibility == Accessibility.Private && !Marks.LabelsOf(property, property.Type).IsEmpty
        && SymbolEqualityComparer.Default.Equals(keeper.ContainingType, property.ContainingType.OriginalDefinition);

    /// <summary>What the callee stores, seen from here: what the caller hands over comes to rest at the argument that carries it.</summary>
    private void RelayStored(Summary summary, IMethodSymbol callee, Instance map, IReadOnlyList<Arg> args, IOperation? instance, bool nested)
    {
        // A property with a body is told about as a whole, where it is assigned.
        if (callee.MethodKind == MethodKind.PropertySet) return;
        foreach (var stored in summary.Stored)
        {
            foreach (var taint in stored.Taints.Atoms)
            {
                if (!taint.IsSymbolic)
                {
                    if (nested) Keep(stored.Member, stored.Node, TaintSet.Of(map.Taint(taint)!));
                    continue;
                }

                if ((Place(taint.Input!.Root, callee, args, instance, nested) ?? (nested ? stored.Node : null)) is { } at) Keep(stored.Member, at, map.Resolve(taint));
            }
        }
    }
}
