namespace Cases.Tuples_Own;

// User-defined Deconstruct, KeyValuePair, deconstruction in foreach and in lambdas, nested names.
public class Own
{
    sealed class Person(string given, string code) { public void Deconstruct(out string g, out string c) => (g, c) = (given, code); public void Deconstruct(out string g, out string c, out int n) { g = given; c = code; n = given.Length; } }

    public void BadDeconstruct(Customer c)
    {
        var (given, code) = new Person(c.Name, c.Plan);
        Out.Log(code);
        Out.Log(given); //! PRIV2001
    }

    public void BadThree(Customer c)
    {
        new Person(c.Name, c.Plan).Deconstruct(out var g, out var code, out var n);
        Out.Log(code + n);
        Out.Log(g); //! PRIV2001
    }

    public void BadPair(Customer c)
    {
        var pair = KeyValuePair.Create(c.Id, c.Email);
        Out.Log(pair.Key);
        Out.Log(pair.Value); //! PRIV2001
        var (_, value) = pair;
        Out.Log(value); //! PRIV2001
        var (k, v) = new KeyValuePair<string, string>(c.Phone, "x");
        Out.Log(v);
        Out.Log(k); //! PRIV2001
    }

    public void BadForeach(Customer[] customers)
    {
        List<(string Label, (int Id, string Mail) Inner)> rows = [];
        foreach (var c in customers) rows.Add(("row", (c.Id, c.Email)));
        foreach (var (label, (id, mail)) in rows)
        {
            Out.Log(label + id);
            Out.Log(mail); //! PRIV2001
        }
    }

    public void BadReturnedTask(Customer c)
    {
        var (a, b) = Pair(c).Result;
        Out.Log(a);
        Out.Log(b); //! PRIV2001
    }

    static async Task<(string, string)> Pair(Customer c) { await Task.Yield(); return (c.Plan, c.Email); }

    public void OkThree(Customer c)
    {
        var (_, code, n) = new Person(c.Name, c.Plan);
        Out.Log(code + n);
    }

    public void OkForeach(Customer[] customers)
    {
        List<(string Label, (int Id, string Mail) Inner)> rows = [];
        foreach (var c in customers) rows.Add(("row", (c.Id, c.Email)));
        foreach (var (label, (id, _)) in rows) Out.Log(label + id);
        foreach (var row in rows) Out.Log(row.Inner.Id);
    }
}
