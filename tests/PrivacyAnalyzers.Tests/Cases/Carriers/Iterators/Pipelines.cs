namespace Cases.Iterators_Pipelines;

// Generators that filter, batch, merge, remember; yield in try/finally; local iterator functions; iterators over iterators.
public static class Pipelines
{
    static IEnumerable<T> Filter<T>(this IEnumerable<T> xs, Predicate<T> p) { foreach (var x in xs) if (p(x)) yield return x; }
    static IEnumerable<List<T>> Batch<T>(this IEnumerable<T> xs, int n)
    {
        var list = new List<T>(n);
        foreach (var x in xs) { list.Add(x); if (list.Count == n) { yield return list; list = new List<T>(n); } }
        if (list.Count > 0) yield return list;
    }
    static IEnumerable<(T Previous, T Next)> Pairs<T>(this IEnumerable<T> xs)
    {
        using var e = xs.GetEnumerator();
        if (!e.MoveNext()) yield break;
        var previous = e.Current;
        while (e.MoveNext()) { yield return (previous, e.Current); previous = e.Current; }
    }
    static IEnumerable<string> Mails(IEnumerable<Customer> cs) { try { foreach (var c in cs) yield return c.Email; } finally { Out.Log("done"); } }
    static IEnumerable<int> Sizes(IEnumerable<string> xs) { foreach (var x in xs) yield return x.Length; }

    public static void BadFilter(IEnumerable<Customer> cs)
    {
        foreach (var m in Mails(cs).Filter(x => x != "")) Out.Log(m); //! PRIV2001
    }

    public static void BadBatch(IEnumerable<Customer> cs)
    {
        foreach (var batch in Mails(cs).Batch(10))
        {
            Out.Log(batch.Count);
            Out.Log(string.Join(",", batch)); //! PRIV2001
        }
    }

    public static void BadPairs(IEnumerable<Customer> cs)
    {
        foreach (var (previous, next) in cs.Pairs())
            if (previous.Id != next.Id) Out.Log(next.Email); //! PRIV2001
        foreach (var (previous, _) in Mails(cs).Pairs()) Out.Log(previous); //! PRIV2001
    }

    public static void BadLocal(Customer c)
    {
        foreach (var part in Parts()) Out.Log(part); //! PRIV2001
        IEnumerable<string> Parts() { yield return "x"; yield return c.Name; }
    }

    public static void BadStored(IEnumerable<Customer> cs)
    {
        var seen = new List<string>();
        foreach (var m in Remember(Mails(cs))) Out.Log(m.Length);
        Out.Log(seen[0]); //! PRIV2001
        IEnumerable<string> Remember(IEnumerable<string> xs) { foreach (var x in xs) { seen.Add(x); yield return x; } }
    }

    public static void OkSizes(IEnumerable<Customer> cs)
    {
        foreach (var n in Sizes(Mails(cs))) Out.Log(n);
        foreach (var batch in Mails(cs).Batch(10)) Out.Log(batch.Count);
        Out.Log(Mails(cs).Filter(x => x == "").Any());
    }

    public static void OkPairs(IEnumerable<Customer> cs)
    {
        foreach (var (previous, next) in cs.Pairs()) if (previous.Email != next.Email) Out.Log(next.Plan);
        foreach (var (a, b) in cs.Select(c => c.Plan).Pairs()) Out.Log(a + b);
    }
}
