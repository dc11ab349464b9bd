using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>What other members of a type leave in its fields.</content>
internal sealed partial class BodyWalker
{
    /// <summary>Adds what is known of a field in whatever method: delegates, constants, exact types, and how the object in it was set up.</summary>
    private Value Enrich(Value value, ISymbol member)
    {
        value = Enrich(value, _context.ContentsOf(member, _session));
        var held = _context.HeldIn(member, _session);
        if (held.Count == 0) return value;
        foreach (var loc in value.Refs)
            if (loc.IsSymbolic) Hold(loc, held);
        foreach (var item in held)
            if (item.Path.Count == 0 && !item.IsContent) value = value.With(taints: value.Taints.Union(item.Value.Taints));
        return value;
    }

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

    /// <summary>Marks an object whose contents are known already, so that what the body takes out of it stays out.</summary>
    private const string HeldMark = "#held";

    /// <summary>The objects that the body itself changes; a summary need not speak of those that it leaves as other members made them.</summary>
    private readonly HashSet<Loc> _changed = [];

    private bool _holding;

    /// <summary>Adds what other members put into the object to what the body's caller may have put there.</summary>
    private void Hold(Loc at, IReadOnlyList<Held> held)
    {
        if (_state.Get(at)?.Get(HeldMark) is not null) return;
        _holding = true;
        WriteField(new Value { Refs = SmallSet<Loc>.Of(at) }, HeldMark, Value.None);
        foreach (var item in held)
        {
            if (item.Path.Count == 0 && !item.IsContent) continue;
            var owner = at;
            for (var i = 0; i < item.Path.Count - (item.IsContent ? 0 : 1); i++)
            {
                // Slots are found by their names.
                if (item.Path[i][0] == '[') WriteField(new Value { Refs = SmallSet<Loc>.Of(owner) }, item.Path[i], Value.Pristine(owner, item.Path[i], null), weak: true);
                owner = Loc.Member(owner, item.Path[i]);
            }

            var place = new Value { Refs = SmallSet<Loc>.Of(owner) };
            if (item.IsContent) AddContent(place, item.Value.Taints);
            else WriteField(place, item.Path[item.Path.Count - 1], item.Value, weak: true);
        }

        _holding = false;
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

        // A collection may have got more elements since.
        for (var i = 0; i < fields.Count; i++)
            if (fields[i].Key[0] == '[' && fields[i].Value.Targets.Count == 0 && at.IsSymbolic) fields[i] = new(fields[i].Key, fields[i].Value.Join(Value.Pristine(at, fields[i].Key, null)));
        var made = new Obj { Type = obj.Type, Fields = fields, Content = obj.Content };
        _state.Set(at, obj.Fresh ? made.Set(Made, new Value { Known = SmallSet<Known>.Of(new(true, false, null)) }) : made);
        foreach (var (member, inner) in below) Plant(member, inner, contents);
    }
}
