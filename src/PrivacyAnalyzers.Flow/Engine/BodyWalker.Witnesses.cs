using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Objects that carry with them what is known of the persons whose data they hold.</content>
internal sealed partial class BodyWalker
{
    /// <summary>An object that was made by a projection, with what is now known of the persons whose data it holds.</summary>
    private Loc Witnessed(Loc loc, FactSet facts, SyntaxNode node)
    {
        if (_state.Get(loc) is not { Fresh: true } obj || !obj.Fields.Any(f => !About(f.Value.Subjects, facts).IsNone || f.Value.Taints.Atoms.Any(t => !About(t.Subjects, facts).IsNone))) return loc;
        var copy = Loc.Site(node, "witnessed");
        _state.Set(copy, obj.With(fields: obj.Fields.Select(f => new KeyValuePair<string, Value>(f.Key, Knowing(f.Value))).ToArray()));
        return copy;

        Value Knowing(Value value) => value.With(
            facts: value.Facts.And(About(value.Subjects, facts)),
            taints: value.Taints.Select(t => t.With(facts: t.Facts.And(OfSelf(About(t.Subjects, facts))))));
    }

    /// <summary>
    /// An object of the caller's, as it is put into a collection of the caller's: its personal members with what is known of the person here. What is
    /// in the collection else, only the caller knows, so that the elements together know nothing.
    /// </summary>
    private Value Handed(Value value, Value collection, SyntaxNode node)
    {
        if (value.Facts.IsNone || value.Facts.IsTop || value.Refs.Count != 1 || !value.Refs[0].IsSymbolic || !collection.Refs.Any(static r => r.IsSymbolic)) return value;
        if (value.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class } type || IsLibrary(type) || _state.Get(value.Refs[0]) is { Fields.Count: > 0 }) return value;
        var fields = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var member in Marks.MembersOf(type))
        {
            var held = member switch { IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type, IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type, _ => null };
            if (held is not null && Marks.LabelsOf(member, held) is { IsEmpty: false } labels)
                fields["." + FieldName(member)] = new Value { Taints = Seed(member, labels, value.Subjects, node, value.Facts), Subjects = value.Subjects };
        }

        if (fields.Count == 0) return value;
        var copy = Loc.Site(node, "handed");
        _state.Set(copy, new Obj { Type = type, Fields = fields.ToArray() });
        return value.With(refs: SmallSet<Loc>.Of(copy));
    }
}
