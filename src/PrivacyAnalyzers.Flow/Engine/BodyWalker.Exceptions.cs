using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>What is thrown, which clause catches it, and what leaves the body.</content>
internal sealed partial class BodyWalker
{
    private const string CaughtKey = "caught";

    /// <summary>Everything that the body caught: what a rethrow throws.</summary>
    private Value? _caught;

    /// <summary>A try block begins with nothing thrown: what another one threw was caught there.</summary>
    private void EnterTry(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root } && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
            if (region.Kind == ControlFlowRegionKind.Try && _state.Get(CaughtKey) is not null) _state.Set(CaughtKey, Value.None);
    }

    private void Thrown(Value value, IReadOnlyList<(int Block, bool Finally)> handlers)
    {
        Escapes(value);
        _state.Set(CaughtKey, value.Join(_state.Get(CaughtKey) ?? Value.None));
        Raise(handlers);
    }

    private void Rethrown() => Escapes((_state.Get(CaughtKey) ?? Value.None).Join(_caught ?? Value.None));

    /// <summary>A caller meets what no clause around it catches for certain; an exception without data is of no interest.</summary>
    private void Escapes(Value value)
    {
        if (Deep(value).IsEmpty || IsCaughtHere(value)) return;
        _thrown = _thrown?.Join(value) ?? value;
        if (_thrower is null) _thrower = _state.Copy();
        else _thrower.JoinIn(_state, _inputOrNull);
    }

    private bool IsCaughtHere(Value value)
    {
        for (var region = _block?.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } parent }; region = parent)
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            foreach (var sibling in parent.NestedRegions)
                if (sibling.Kind == ControlFlowRegionKind.Catch && (IsAny(sibling.ExceptionType) || value.Refs.Count > 0 && value.Refs.All(r => IsA(r, sibling.ExceptionType!))))
                    return true;
        }

        return false;
    }

    private bool IsA(Loc loc, ITypeSymbol type) => _state.Get(loc)?.Type is { } made && Derives(made, type);

    private static bool IsAny(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_Object }
        or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool Derives(ITypeSymbol type, ITypeSymbol @base)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, @base.OriginalDefinition)) return true;
        return false;
    }

    /// <summary>What was thrown, without what a clause of this type cannot catch.</summary>
    private Value Caught(ICaughtExceptionOperation caught)
    {
        var thrown = _state.Get(CaughtKey) ?? Value.None;
        var refs = thrown.Refs.Where(r => IsAny(caught.Type) || r.Kind != LocKind.Site || _state.Get(r)?.Type is not { } made || Derives(made, caught.Type!));
        var result = thrown.With(refs: refs, taints: refs.Count == 0 && thrown.Refs.Count > 0 ? TaintSet.Empty : null, type: TypeShape.Telling(caught.Type));
        _caught = _caught?.Join(result) ?? result;
        return result;
    }
}
