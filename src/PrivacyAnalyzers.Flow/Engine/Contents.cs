using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>A value that is the same for every caller, and the objects below it as far as they are known.</summary>
/// <param name="IsWhole">True where nothing was left out: no caller hands anything over.</param>
internal sealed record Contents(Value Value, IReadOnlyDictionary<Loc, Obj> Heap, bool IsWhole = false)
{
    public static readonly Contents None = new(Value.None, new Dictionary<Loc, Obj>());

    public bool SameAs(Contents other) => ReferenceEquals(this, other)
        || IsWhole == other.IsWhole && Value.Equals(other.Value) && Heap.Count == other.Heap.Count && Heap.All(p => other.Heap.TryGetValue(p.Key, out var obj) && obj.Equals(p.Value));
}

/// <summary>Data at the end of a path of members and elements.</summary>
/// <param name="IsContent">True where it is somewhere inside the object at the end of the path.</param>
internal sealed record Held(IReadOnlyList<string> Path, Value Value, bool IsContent);

/// <summary>Joins what several bodies store in one place, leaving out what depends on their callers.</summary>
internal sealed class ContentsBuilder
{
    private readonly Dictionary<Loc, Obj> _heap = [];
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);
    private Value? _result;
    private bool _isWhole = true;

    public Contents Build() => _result is null ? Contents.None : new Contents(_result, _heap, _isWhole);

    public IReadOnlyList<Held> BuildHeld() => [.. _held.Values];

    /// <summary>The contents of an object whose members were taken over with <see cref="Keep(Value, Summary)"/>.</summary>
    public Contents Build(Obj obj)
    {
        if (obj.Fields.Count == 0) return Contents.None;
        var root = Loc.Input("configured");
        _heap[root] = obj;
        return new Contents(new Value { Refs = SmallSet<Loc>.Of(root) }, _heap);
    }

    public Value Keep(Value value, Summary summary)
    {
        var own = Own(value);
        foreach (var loc in own.Refs) Keep(loc, summary);
        return own;
    }

    public void Add(Value value, Summary summary)
    {
        _isWhole &= value.Refs.All(static r => !r.IsSymbolic);
        var own = Keep(value, summary);
        _result = _result?.Join(own) ?? own;
    }

    /// <summary>Takes an object along with what lies below it. What several writers give is not told apart, so nothing is known of it.</summary>
    private void Keep(Loc loc, Summary summary)
    {
        if (_heap.ContainsKey(loc)) return;
        foreach (var pair in summary.Heap)
        {
            if (!pair.Key.Equals(loc)) continue;
            var fields = pair.Value.Fields.Select(static f => new KeyValuePair<string, Value>(f.Key, Own(f.Value))).ToList();

            // An inner object that nobody assigned, only its members.
            foreach (var inner in summary.Heap)
                if (inner.Key is { Kind: LocKind.Member, Parent: { } parent } && parent.Equals(loc) && fields.TrueForAll(f => f.Key != (string)inner.Key.Key))
                    fields.Add(new((string)inner.Key.Key, new Value { Refs = SmallSet<Loc>.Of(inner.Key) }));
            fields.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
            _heap[loc] = new Obj { Type = pair.Value.Type, Fields = fields, Content = Own(pair.Value.Content), Fresh = pair.Value.Fresh };
            foreach (var field in fields)
                foreach (var below in field.Value.Refs) Keep(below, summary);
        }
    }

    /// <summary>Notes what the object at the path holds, and what lies below it.</summary>
    public void Hold(IReadOnlyList<string> path, Obj obj, Summary summary)
    {
        if (!obj.Content.IsEmpty) Hold(path, new Value { Taints = obj.Content }, true);
        foreach (var field in obj.Fields)
            if (field.Key[0] != '#') Hold([.. path, field.Key], field.Value, summary);
    }

    /// <summary>Notes what the value at the path holds, and what lies in the objects that a body made for it.</summary>
    public void Hold(IReadOnlyList<string> path, Value value, Summary summary)
    {
        if (path.Count > Loc.MaxDepth) return;
        Hold(path, value, false);
        if (value.Refs.Count == 0) return;
        if (!ReferenceEquals(_telling.Of, summary)) _telling = (summary, Telling(summary));
        foreach (var pair in _telling.Objects)
        {
            if (!value.Refs.Contains(pair.Key)) continue;
            if (_looks++ < MaxLooks) Hold(path, pair.Value, summary);
            else FlowStatistics.Hit(Bound.Reach);
        }
    }

    /// <summary>Objects that one look into what a field holds visits at the most; each way to an object counts, since each is another path.</summary>
    private const int MaxLooks = 2_000;

    private int _looks;
    private (Summary? Of, List<KeyValuePair<Loc, Obj>> Objects) _telling = (null, []);

    /// <summary>The objects of a body from which data or a delegate can be come by: few, as a rule none.</summary>
    private static List<KeyValuePair<Loc, Obj>> Telling(Summary summary)
    {
        var telling = new HashSet<Loc>();
        int before;
        do
        {
            before = telling.Count;
            foreach (var pair in summary.Heap)
                if (!telling.Contains(pair.Key) && (!Own(pair.Value.Content).IsEmpty || pair.Value.Fields.Any(f => f.Value.Targets.Count > 0 || !Own(f.Value.Taints).IsEmpty || f.Value.Refs.Any(telling.Contains)))) telling.Add(pair.Key);
        }
        while (telling.Count > before);
        return [.. summary.Heap.Where(p => !p.Key.IsSymbolic && telling.Contains(p.Key))];
    }

    private void Hold(IReadOnlyList<string> path, Value value, bool isContent)
    {
        var own = new Value { Taints = Own(value.Taints), Targets = value.Targets };
        if (own.Taints.IsEmpty && own.Targets.Count == 0) return;
        var key = string.Join("/", path) + (isContent ? "/" : "");
        _held[key] = _held.TryGetValue(key, out var known) ? known with { Value = known.Value.Join(own) } : new Held(path, own, isContent);
    }

    /// <summary>The caller-independent part of a value.</summary>
    private static Value Own(Value value) => new()
    {
        Taints = Own(value.Taints),
        Refs = value.Refs,
        Targets = value.Targets,
        Known = value.Known,
        Type = value.Type,
        IsExact = value.IsExact,
    };

    private static TaintSet Own(TaintSet taints) => taints.Select(static t =>
        t.IsSymbolic || t.Subjects.Any(static s => s.Root.Kind == LocKind.Input && s.Root.Key is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
            ? null : t.With(subjects: SmallSet<Loc>.Empty));
}
