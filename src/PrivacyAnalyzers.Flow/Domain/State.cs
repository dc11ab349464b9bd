using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>What an abstract object holds: written members by name, and what lies somewhere inside it.</summary>
public sealed class Obj : IEquatable<Obj>
{
    private static readonly KeyValuePair<string, Value>[] NoFields = [];

    public ITypeSymbol? Type { get; init; }

    /// <summary>Data that is somewhere inside: the arguments of a library object's constructor, what was appended to a builder.</summary>
    public TaintSet Content { get; init; } = TaintSet.Empty;

    /// <summary>Sorted by name, each name once.</summary>
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
        var at = 0;
        while (at < Fields.Count && string.CompareOrdinal(Fields[at].Key, field) < 0) at++;
        var replaces = at < Fields.Count && Fields[at].Key == field;
        var fields = new KeyValuePair<string, Value>[replaces ? Fields.Count : Fields.Count + 1];
        for (var i = 0; i < at; i++) fields[i] = Fields[i];
        fields[at] = new(field, value);
        for (var i = at + 1; i < fields.Length; i++) fields[i] = Fields[replaces ? i : i - 1];
        return new Obj { Type = Type, Content = Content, Fields = fields, Fresh = Fresh };
    }

    public Obj Add(TaintSet content) => new() { Type = Type, Content = Content.Union(content), Fields = Fields, Fresh = Fresh };

    /// <summary>Renames locations throughout; this very object where none is met.</summary>
    public Obj Rename(Func<Loc, Loc> map)
    {
        KeyValuePair<string, Value>[]? fields = null;
        for (var i = 0; i < Fields.Count; i++)
        {
            var renamed = Fields[i].Value.Rename(map);
            if (ReferenceEquals(renamed, Fields[i].Value)) continue;
            fields ??= Fields.ToArray();
            fields[i] = new(Fields[i].Key, renamed);
        }

        var content = Content.Rename(map);
        return fields is null && ReferenceEquals(content, Content) ? this : With(content, fields);
    }

    public Obj With(TaintSet? content = null, IReadOnlyList<KeyValuePair<string, Value>>? fields = null, bool? fresh = null) =>
        new() { Type = Type, Content = content ?? Content, Fields = fields ?? Fields, Fresh = fresh ?? Fresh };

    /// <param name="at">Where both objects stand: a member that one side did not write is, there, what it was before.</param>
    public Obj Join(Obj other, Loc at)
    {
        if (ReferenceEquals(this, other)) return this;
        var content = Content.Union(other.Content);
        var fresh = Fresh && other.Fresh;
        var fields = new KeyValuePair<string, Value>[Fields.Count + other.Fields.Count];
        var count = 0;
        var isSame = ReferenceEquals(content, Content) && fresh == Fresh;
        for (int i = 0, j = 0; i < Fields.Count || j < other.Fields.Count;)
        {
            var order = i == Fields.Count ? 1 : j == other.Fields.Count ? -1 : string.CompareOrdinal(Fields[i].Key, other.Fields[j].Key);
            var name = order <= 0 ? Fields[i].Key : other.Fields[j].Key;
            var mine = order <= 0 ? Fields[i++].Value : Unwritten(at, name);
            var theirs = order >= 0 ? other.Fields[j++].Value : other.Unwritten(at, name);
            var joined = mine is null ? theirs! : theirs is null ? mine : mine.Join(theirs);
            isSame &= order <= 0 && ReferenceEquals(joined, mine);
            fields[count++] = new(name, joined);
        }

        if (isSame) return this;
        Array.Resize(ref fields, count);
        return new Obj { Type = Type ?? other.Type, Content = content, Fresh = fresh, Fields = fields };
    }

    /// <summary>Null where there is nothing: of an object made here that nobody put an element into.</summary>
    private Value? Unwritten(Loc at, string field) => !Fresh || at.IsSymbolic ? Value.Pristine(at, field, null) : field[0] == '[' ? null : Value.None;

    public bool Equals(Obj? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Fresh == other.Fresh && Content.Equals(other.Content) && Fields.Count == other.Fields.Count
            && SameFields(Fields, other.Fields));

    private static bool SameFields(IReadOnlyList<KeyValuePair<string, Value>> mine, IReadOnlyList<KeyValuePair<string, Value>> theirs)
    {
        for (var i = 0; i < mine.Count; i++)
            if (mine[i].Key != theirs[i].Key || !mine[i].Value.Equals(theirs[i].Value)) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Obj);

    public override int GetHashCode() => Fields.Count;
}

/// <summary>
/// The abstract state at a program point: variables, heap, and the facts that hold. Copied where paths part; copies share their tables until
/// one of them writes, since most blocks write little.
/// </summary>
public sealed class State
{
    private Dictionary<object, Value> _variables;
    private Dictionary<Loc, Obj> _heap;
    private Dictionary<Loc, List<Loc>>? _below;
    private bool _sharesVariables;
    private bool _sharesHeap;
    private FactSet _facts;
    private Changes? _changes;

    public State() : this([], [], FactSet.None, false) { }

    private State(Dictionary<object, Value> variables, Dictionary<Loc, Obj> heap, FactSet facts, bool shares)
    {
        _variables = variables;
        _heap = heap;
        _facts = facts;
        _sharesVariables = _sharesHeap = shares;
    }

    /// <summary>Grows with every change, so that a reader of the state sees whether there is anything new.</summary>
    public int Version { get; private set; }

    public FactSet Facts
    {
        get => _facts;
        set
        {
            if (ReferenceEquals(value, _facts)) return;
            _facts = value;
            Version++;
        }
    }

    /// <summary>True after a call that never returns: nothing follows.</summary>
    public bool IsDead { get; private set; }

    public void Die()
    {
        IsDead = true;
        Facts = FactSet.Top;
    }

    public IEnumerable<KeyValuePair<Loc, Obj>> Heap => _heap;

    public IEnumerable<KeyValuePair<object, Value>> Variables => _variables;

    public State Copy()
    {
        _sharesVariables = _sharesHeap = true;
        return new(_variables, _heap, _facts, true) { IsDead = IsDead };
    }

    public Value? Get(object variable) => _variables.TryGetValue(variable, out var value) ? value : null;

    public void Set(object variable, Value value)
    {
        if (_variables.TryGetValue(variable, out var old) && ReferenceEquals(old, value)) return;
        if (_sharesVariables)
        {
            _variables = new(_variables);
            _sharesVariables = false;
        }

        _variables[variable] = value;
        _changes?.Variables.Add(variable);
        Version++;
    }

    public Obj? Get(Loc loc) => _heap.TryGetValue(loc, out var obj) ? obj : null;

    public void Set(Loc loc, Obj obj)
    {
        if (_heap.TryGetValue(loc, out var old))
        {
            if (ReferenceEquals(old, obj)) return;
        }
        else
        {
            _below = null;
        }

        OwnHeap();
        _heap[loc] = obj;
        _changes?.Objects.Add(loc);
        Version++;
    }

    private void Remove(Loc loc)
    {
        OwnHeap();
        _below = null;
        _heap.Remove(loc);
        _changes?.Objects.Add(loc);
        Version++;
    }

    private void OwnHeap()
    {
        if (!_sharesHeap) return;
        _heap = new(_heap);
        _sharesHeap = false;
    }

    /// <summary>The written objects that are members of an object.</summary>
    public IReadOnlyList<Loc> Below(Loc loc)
    {
        if (_below is null)
        {
            _below = [];
            foreach (var key in _heap.Keys)
            {
                if (key is not { Kind: LocKind.Member, Parent: { } parent }) continue;
                if (!_below.TryGetValue(parent, out var members)) _below[parent] = members = [];
                members.Add(key);
            }
        }

        return _below.TryGetValue(loc, out var below) ? below : [];
    }

    /// <summary>What has changed since it was asked the last time; null when it is asked for the first time.</summary>
    public Changes? TakeChanges()
    {
        var taken = _changes;
        _changes = new();
        return taken;
    }

    /// <summary>Joins another path's variables and objects in; true where this state changed. The facts are left to the caller.</summary>
    /// <param name="other">The state at the end of that path.</param>
    /// <param name="input">What a variable is where nothing was assigned to it; null for one that does not exist there.</param>
    /// <param name="changes">What the other has changed since it was joined in before; null where it was not.</param>
    public bool JoinIn(State other, Func<object, Value?> input, Changes? changes = null)
    {
        var before = Version;
        if (changes is not null)
        {
            foreach (var variable in changes.Variables) JoinVariable(variable, other, input);
            foreach (var loc in changes.Objects) JoinObject(loc, other);
        }
        else
        {
            if (!ReferenceEquals(_variables, other._variables)) JoinVariables(other, input);
            if (!ReferenceEquals(_heap, other._heap)) JoinHeap(other);
        }

        return Version != before;
    }

    private void JoinVariables(State other, Func<object, Value?> input)
    {
        foreach (var variable in other._variables.Keys) JoinVariable(variable, other, input);
        foreach (var variable in Missing(_variables, other._variables)) JoinVariable(variable, other, input);
    }

    /// <summary>A variable that only one side knows is either not yet in scope there (then nothing is lost) or an input that one side wrote.</summary>
    private void JoinVariable(object variable, State other, Func<object, Value?> input)
    {
        var mine = Get(variable);
        var theirs = other.Get(variable);
        if (ReferenceEquals(mine, theirs)) return;
        var (known, given) = (mine ?? input(variable), theirs ?? input(variable));
        if (given is null) return;
        var joined = known is null ? given : Join(variable, known, Facts, given, other.Facts);
        if (mine is null || !mine.Equals(joined)) Set(variable, joined);
    }

    /// <summary>
    /// A variable that is one person on one path and another on the other is neither of them for certain: it becomes a person of its own, of whom
    /// is known what both paths know.
    /// </summary>
    private static Value Join(object variable, Value mine, FactSet facts, Value theirs, FactSet otherFacts)
    {
        var joined = mine.Join(theirs);
        if (variable is not ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } and not IParameterSymbol { DeclaringSyntaxReferences.Length: > 0 }) return joined;
        if (mine.Subjects.Count == 0 || theirs.Subjects.Count == 0 || mine.Refs.Count == 0 || mine.Subjects.Overlaps(theirs.Subjects)) return joined;
        var either = Loc.Site(((ISymbol)variable).DeclaringSyntaxReferences[0].GetSyntax(), "either");
        return joined.With(subjects: SmallSet<Loc>.Of(either), facts: mine.FactsUnder(facts).Join(theirs.FactsUnder(otherFacts)));
    }

    private void JoinHeap(State other)
    {
        foreach (var loc in other._heap.Keys) JoinObject(loc, other);
        foreach (var loc in Missing(_heap, other._heap)) JoinObject(loc, other);
    }

    /// <summary>The keys that only the first has; none, as a rule.</summary>
    private static IReadOnlyList<TKey> Missing<TKey, TValue>(Dictionary<TKey, TValue> mine, Dictionary<TKey, TValue> theirs)
        where TKey : notnull
    {
        List<TKey>? missing = null;
        foreach (var key in mine.Keys)
            if (!theirs.ContainsKey(key)) (missing ??= []).Add(key);
        return missing ?? (IReadOnlyList<TKey>)[];
    }

    /// <summary>An object of the caller's that only one side has written is on the other what it was; one that was made here is there only on that side.</summary>
    private void JoinObject(Loc loc, State other)
    {
        var mine = Get(loc);
        var theirs = other.Get(loc);
        if (ReferenceEquals(mine, theirs)) return;
        if (theirs is null && !loc.IsSymbolic) return;
        var joined = mine is null
            ? loc.IsSymbolic ? theirs!.Join(new Obj { Type = theirs.Type }, loc) : theirs!
            : mine.Join(theirs ?? new Obj { Type = mine.Type }, loc);
        if (!ReferenceEquals(mine, joined) && (mine is null || !mine.Equals(joined))) Set(loc, joined);
    }

    /// <summary>
    /// Each site makes another object: what it made before becomes old. Facts about the older objects are dropped, since they hold of one of them at most;
    /// values that carry their facts with them keep them.
    /// </summary>
    public void Age(HashSet<Loc> sites)
    {
        if (!sites.Any(_heap.ContainsKey) && !_variables.Values.Any(v => v.Subjects.Any(sites.Contains) || v.Refs.Any(sites.Contains) || v.Taints.Atoms.Any(t => t.Subjects.Any(sites.Contains))))
        {
            Facts = Facts.Where(f => !(f.Subject is not null && sites.Contains(f.Subject)) && !(f.Other is not null && sites.Contains(f.Other)));
            return;
        }

        foreach (var pair in _variables.ToList())
            if (pair.Value.Rename(Map) is var renamed && !ReferenceEquals(renamed, pair.Value)) Set(pair.Key, renamed);
        foreach (var pair in _heap.ToList())
        {
            var obj = pair.Value.Rename(Map);
            var target = Map(pair.Key);
            if (ReferenceEquals(target, pair.Key))
            {
                if (!ReferenceEquals(obj, pair.Value)) Set(pair.Key, obj);
                continue;
            }

            Remove(pair.Key);
            obj = obj.With(fresh: false);
            Set(target, Get(target) is { } older ? older.Join(obj, target) : obj);
        }

        Facts = Facts.Where(f => (f.Subject is null || ReferenceEquals(Map(f.Subject), f.Subject)) && (f.Other is null || ReferenceEquals(Map(f.Other), f.Other)));

        Loc Map(Loc loc)
        {
            if (loc.Kind == LocKind.Site) return sites.Contains(loc) ? loc.Aged() : loc;
            return loc.Kind == LocKind.Member && Map(loc.Parent!) is var parent && !ReferenceEquals(parent, loc.Parent) ? Loc.Member(parent, (string)loc.Key) : loc;
        }
    }
}

/// <summary>What of a state was written.</summary>
public sealed class Changes
{
    public HashSet<object> Variables { get; } = [];

    public HashSet<Loc> Objects { get; } = [];
}
