namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>The first of many by some order, and how many there were.</summary>
internal sealed class Top<T>(int most, IComparer<T> order)
{
    private readonly SortedSet<(T Item, long Number)> _kept = new(Comparer<(T Item, long Number)>.Create((a, b) => order.Compare(a.Item, b.Item) is var c and not 0 ? c : a.Number.CompareTo(b.Number)));

    public long Count { get; private set; }

    /// <summary>How many of them are not kept.</summary>
    public long Left => Count - _kept.Count;

    public IReadOnlyList<T> Items => [.. _kept.Select(static k => k.Item)];

    public void Add(T item)
    {
        _kept.Add((item, Count++));
        if (_kept.Count > most) _kept.Remove(_kept.Max);
    }
}
