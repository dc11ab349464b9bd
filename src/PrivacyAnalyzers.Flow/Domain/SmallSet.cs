using System.Collections;

namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>
/// An immutable set kept in insertion order. Sets in the engine hold a handful of items, where a scan beats a hash table; the order
/// keeps results independent of hash codes, which differ from process to process.
/// </summary>
public sealed class SmallSet<T> : IReadOnlyList<T>, IEquatable<SmallSet<T>>
    where T : IEquatable<T>
{
    public static readonly SmallSet<T> Empty = new([]);

    private readonly T[] _items;

    private SmallSet(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static SmallSet<T> Of(T item) => new([item]);

    public static SmallSet<T> From(IEnumerable<T> items)
    {
        List<T>? kept = null;
        foreach (var item in items)
            if (!(kept ??= []).Contains(item)) kept.Add(item);
        return kept is null ? Empty : new([.. kept]);
    }

    public bool Contains(T item)
    {
        foreach (var own in _items)
            if (own.Equals(item)) return true;
        return false;
    }

    public SmallSet<T> Add(T item) => Contains(item) ? this : new([.. _items, item]);

    public SmallSet<T> Union(SmallSet<T> other)
    {
        if (other.Count == 0 || ReferenceEquals(this, other)) return this;
        if (Count == 0) return other;
        List<T>? added = null;
        for (var i = 0; i < other._items.Length; i++)
            if (!IsAt(i, other._items[i]) && !Contains(other._items[i])) (added ??= []).Add(other._items[i]);
        return added is null ? this : new([.. _items, .. added]);
    }

    /// <summary>The union as far as there is room; beyond, what came first stays, and the limit is counted.</summary>
    public SmallSet<T> Union(SmallSet<T> other, int room, Bound bound)
    {
        if (Count + other.Count <= room || other.Count == 0 || ReferenceEquals(this, other)) return Union(other);
        var added = new List<T>();
        foreach (var item in other._items)
        {
            if (Contains(item)) continue;
            if (Count + added.Count >= room)
            {
                FlowStatistics.Hit(bound);
                break;
            }

            added.Add(item);
        }

        return added.Count == 0 ? this : new([.. _items, .. added]);
    }

    /// <summary>The images of all items; this very set where each is its own image.</summary>
    public SmallSet<T> Map(Func<T, T> map)
    {
        for (var i = 0; i < _items.Length; i++)
            if (!map(_items[i]).Equals(_items[i])) return From(_items.Select(map));
        return this;
    }

    public SmallSet<T> Intersect(SmallSet<T> other)
    {
        if (ReferenceEquals(this, other) || Count == 0) return this;
        return Where(other.Contains);
    }

    public SmallSet<T> Where(Func<T, bool> keep)
    {
        var kept = Array.FindAll(_items, item => keep(item));
        return kept.Length == _items.Length ? this : kept.Length == 0 ? Empty : new(kept);
    }

    public bool Overlaps(SmallSet<T> other)
    {
        foreach (var item in _items)
            if (other.Contains(item)) return true;
        return false;
    }

    public bool Equals(SmallSet<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        for (var i = 0; i < _items.Length; i++)
            if (!other.IsAt(i, _items[i]) && !other.Contains(_items[i])) return false;
        return true;
    }

    /// <summary>True where the item stands at that place: sets that are compared are mostly of one origin, and so of one order.</summary>
    private bool IsAt(int index, T item) => index < _items.Length && _items[index].Equals(item);

    public override bool Equals(object? obj) => Equals(obj as SmallSet<T>);

    public override int GetHashCode() => _items.Length;

    /// <summary>Loops over sets are everywhere; this one costs no object.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public struct Enumerator(T[] items)
    {
        private int _at = -1;

        public readonly T Current => items[_at];

        public bool MoveNext() => ++_at < items.Length;
    }
}
