using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>What an abstract object holds: written members by name, and what lies somewhere inside it.</summary>
public sealed class Obj : IEquatable<Obj>
{
    private static readonly KeyValuePair<string, Value>[] NoFields = [];

    public ITypeSymbol? Type { get; init; }

    /// <summary>Data that is somewhere inside: the arguments of a library object's constructor, what was appended to a builder.</summary>
    public TaintSet Content { get; init; } = TaintSet.Empty;

    public IReadOnlyList<KeyValuePair<string, Value>> Fields { get; init; } = NoFields;

    /// <summary>True where the location stands for one object that the body made itself, so unwritten members are empty and writes are strong.</summary>
    public bool Fresh { get; init; }

    public Value? Get(string field)
    {
        foreach (var pair in Fields)
            if (pair.Key == field) return pair.Value;
        return null;
    }

    public Obj Set(string field, Value value)
    {
        var fields = Fields.Where(p => p.Key != field).Append(new(field, value)).OrderBy(p => p.Key, StringComparer.Ordinal).ToArray();
        return new Obj { Type = Type, Content = Content, Fields = fields, Fresh = Fresh };
    }

    public Obj Add(TaintSet content) => new() { Type = Type, Content = Content.Union(content), Fields = Fields, Fresh = Fresh };

    public Obj With(TaintSet? content = null, IReadOnlyList<KeyValuePair<string, Value>>? fields = null, bool? fresh = null) =>
        new() { Type = Type, Content = content ?? Content, Fields = fields ?? Fields, Fresh = fresh ?? Fresh };

    /// <param name="unwritten">What a member reads as on the side that did not write it.</param>
    public Obj Join(Obj other, Func<string, Value> unwritten)
    {
        if (Equals(other)) return this;
        var names = Fields.Select(p => p.Key).Union(other.Fields.Select(p => p.Key)).OrderBy(n => n, StringComparer.Ordinal);
        var fresh = Fresh && other.Fresh;
        return new Obj
        {
            Type = Type ?? other.Type,
            Content = Content.Union(other.Content),
            Fresh = fresh,
            Fields = names.Select(n => new KeyValuePair<string, Value>(n, (Get(n) ?? unwritten(n)).Join(other.Get(n) ?? unwritten(n)))).ToArray(),
        };
    }

    public bool Equals(Obj? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Fresh == other.Fresh && Content.Equals(other.Content) && Fields.Count == other.Fields.Count
            && Fields.Zip(other.Fields, static (a, b) => a.Key == b.Key && a.Value.Equals(b.Value)).All(static same => same));

    public override bool Equals(object? obj) => Equals(obj as Obj);

    public override int GetHashCode() => Fields.Count;
}

/// <summary>The abstract state at a program point: variables, heap, and the facts that hold. Copied where paths part.</summary>
public sealed class State
{
    private readonly Dictionary<object, Value> _variables;
    private readonly Dictionary<Loc, Obj> _heap;

    public State() : this([], [], FactSet.None) { }

    private State(Dictionary<object, Value> variables, Dictionary<Loc, Obj> heap, FactSet facts)
    {
        _variables = variables;
        _heap = heap;
        Facts = facts;
    }

    public FactSet Facts { get; set; }

    public IEnumerable<KeyValuePair<Loc, Obj>> Heap => _heap;

    public IEnumerable<KeyValuePair<object, Value>> Variables => _variables;

    public State Copy() => new(new(_variables), new(_heap), Facts);

    public Value? Get(object variable) => _variables.TryGetValue(variable, out var value) ? value : null;

    public void Set(object variable, Value value) => _variables[variable] = value;

    public Obj? Get(Loc loc) => _heap.TryGetValue(loc, out var obj) ? obj : null;

    public void Set(Loc loc, Obj obj) => _heap[loc] = obj;

    /// <summary>Joins another path's state in; true where this state changed.</summary>
    public bool JoinIn(State other, Func<object, Value?> input, Func<Loc, string, Value> unwritten)
    {
        var changed = false;
        foreach (var pair in other._variables)
        {
            // A variable that only one side knows is either not yet in scope there (then nothing is lost) or an input that one side wrote.
            var mine = Get(pair.Key) ?? input(pair.Key);
            var joined = mine is null ? pair.Value : mine.Join(pair.Value);
            if (Get(pair.Key)?.Equals(joined) != true) { _variables[pair.Key] = joined; changed = true; }
        }

        foreach (var key in _variables.Keys.Where(k => !other._variables.ContainsKey(k)).ToList())
        {
            if (input(key) is not { } theirs) continue;
            var joined = _variables[key].Join(theirs);
            if (!joined.Equals(_variables[key])) { _variables[key] = joined; changed = true; }
        }

        foreach (var pair in other._heap)
        {
            var mine = Get(pair.Key);
            var joined = mine is not null ? mine.Join(pair.Value, f => unwritten(pair.Key, f))
                : pair.Key.IsSymbolic ? pair.Value.Join(new Obj { Type = pair.Value.Type }, f => unwritten(pair.Key, f)) : pair.Value;
            if (mine?.Equals(joined) != true) { _heap[pair.Key] = joined; changed = true; }
        }

        foreach (var key in _heap.Keys.Where(k => k.IsSymbolic && !other._heap.ContainsKey(k)).ToList())
        {
            var joined = _heap[key].Join(new Obj { Type = _heap[key].Type }, f => unwritten(key, f));
            if (!joined.Equals(_heap[key])) { _heap[key] = joined; changed = true; }
        }

        var facts = Facts.Join(other.Facts);
        if (!facts.Equals(Facts)) { Facts = facts; changed = true; }
        return changed;
    }

    /// <summary>
    /// The site makes another object: what it made before becomes old. Facts about the older objects are dropped, since they hold of one of them at most;
    /// values that carry their facts with them keep them.
    /// </summary>
    public void Age(Loc site)
    {
        var known = _heap.ContainsKey(site) || _variables.Values.Any(v => v.Subjects.Contains(site) || v.Refs.Contains(site) || v.Taints.Atoms.Any(t => t.Subjects.Contains(site)));
        if (!known)
        {
            Facts = Facts.Where(f => !Equals(f.Subject, site) && !Equals(f.Other, site));
            return;
        }

        Loc Map(Loc loc) => loc.Equals(site) ? loc.Aged()
            : loc is { Kind: LocKind.Member } && loc.IsWithin(site) ? Loc.Member(Map(loc.Parent!), (string)loc.Key) : loc;
        foreach (var key in _variables.Keys.ToList()) _variables[key] = _variables[key].Rename(Map);
        foreach (var key in _heap.Keys.ToList())
        {
            var obj = _heap[key];
            obj = obj.With(content: obj.Content.Select(t => t.With(subjects: SmallSet<Loc>.From(t.Subjects.Select(Map)))),
                fields: obj.Fields.Select(p => new KeyValuePair<string, Value>(p.Key, p.Value.Rename(Map))).ToArray());
            var target = Map(key);
            if (target.Equals(key)) { _heap[key] = obj; continue; }
            _heap.Remove(key);
            obj = obj.With(fresh: false);
            _heap[target] = _heap.TryGetValue(target, out var older) ? older.Join(obj, static _ => Value.None) : obj;
        }

        Facts = Facts.Where(f => f.Subject?.IsWithin(site) != true && f.Other?.IsWithin(site) != true);
    }
}
