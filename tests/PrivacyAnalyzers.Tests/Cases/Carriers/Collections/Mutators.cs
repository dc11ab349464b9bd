namespace Cases.Collections_Mutators;

// Members that move elements: indexers, ranges, sorting, removal, copies, conversions, capacity.
public class Mutators
{
    public void BadSetByIndex(Customer c)
    {
        var list = new List<string> { "a", "b" };
        list[1] = c.Email;
        Out.Log(list[1]); //! PRIV2001
        Out.Log(list[^1]); //! PRIV2001
    }

    public void BadRanges(Customer c)
    {
        var list = new List<string>();
        list.InsertRange(0, new[] { c.Email });
        list.Sort();
        list.Reverse();
        list.RemoveAt(0);
        Out.Log(list[0]); //! PRIV2001
        var array = new string[4];
        list.CopyTo(array, 0);
        Out.Log(array[0]); //! PRIV2001
        Out.Log(list.FindAll(x => x != "")[0]); //! PRIV2001
        Out.Log(list[0..1][0]); //! PRIV2001
    }

    public void BadSets(Customer c)
    {
        var set = new HashSet<string> { "x" };
        set.SymmetricExceptWith(new[] { c.Email });
        foreach (var x in set) Out.Log(x); //! PRIV2001
        if (set.TryGetValue("x", out var actual)) Out.Log(actual); //! PRIV2001
    }

    public void BadDictionary(Customer c)
    {
        var map = new Dictionary<int, string>();
        if (map.TryAdd(1, c.Email)) Out.Log(map[1]); //! PRIV2001
        if (map.Remove(1, out var removed)) Out.Log(removed); //! PRIV2001
        var copy = new Dictionary<int, string>(map);
        Out.Log(copy[1]); //! PRIV2001
        Out.Log(map.OrderBy(p => p.Key).Select(p => p.Value).First()); //! PRIV2001
    }

    public void BadEnumerator(Customer c)
    {
        var list = new List<string> { c.Email };
        var e = list.GetEnumerator();
        while (e.MoveNext()) Out.Log(e.Current); //! PRIV2001
        var tuple = list.Select((x, i) => (x, i)).ToList();
        tuple.ForEach(t => Out.Log(t.x)); //! PRIV2001
    }

    public void BadListOfLists(Customer c)
    {
        var rows = new List<List<string>> { new() { "a" }, new() { c.Email } };
        rows[0].Add(c.Phone);
        Out.Log(rows[1][0]); //! PRIV2001
        foreach (var row in rows) foreach (var cell in row) Out.Log(cell); //! PRIV2001
        Out.Log(rows.SelectMany(r => r).First()); //! PRIV2001
    }

    public void OkRanges(Customer c)
    {
        var list = new List<string>();
        list.InsertRange(0, new[] { c.Plan });
        list.RemoveAll(x => x == c.Email);
        Out.Log(list[0]);
        Out.Log(list.BinarySearch(c.Email));
        Out.Log(list.Remove(c.Email));
    }

    public void OkDictionary(Customer c)
    {
        var map = new Dictionary<string, int> { [c.Email] = 1 };
        Out.Log(map[c.Email]);
        Out.Log(map.Remove(c.Email));
        map[c.Phone]++;
        Out.Log(map.Values.Sum());
    }
}
