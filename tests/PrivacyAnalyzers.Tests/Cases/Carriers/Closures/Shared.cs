namespace Cases.Closures_Shared;

// Closures kept in fields, shared between lambdas, captured loop variables, this captured, async lambdas, local functions as delegates.
public class Shared
{
    string kept = "";
    readonly List<Func<string>> later = [];

    public void BadThis(Customer c)
    {
        Action take = () => kept = c.Email;
        take();
        Out.Log(kept); //! PRIV2001
    }

    public void BadShared(Customer c)
    {
        var slot = "";
        Action<string> put = x => slot = x;
        Func<string> get = () => slot;
        put(c.Email);
        Out.Log(get()); //! PRIV2001
    }

    public void BadLoop(Customer[] customers)
    {
        var fs = new List<Func<string>>();
        foreach (var c in customers) fs.Add(() => c.Email);
        foreach (var f in fs) Out.Log(f()); //! PRIV2001
    }

    public void BadFieldList(Customer c)
    {
        later.Add(() => c.Phone);
        Out.Log(later[0]()); //! PRIV2001
    }

    public void BadMethodGroup(Customer c)
    {
        string Label(int i) => i + c.Name;
        Out.Log(new[] { 1, 2 }.Select(Label).First()); //! PRIV2001
        Func<int, string> f = Label;
        Out.Log(f(2)); //! PRIV2001
    }

    public async Task BadAsync(Customer c)
    {
        var text = "";
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async i => { await Task.Delay(i); text = c.Email; }));
        Out.Log(text); //! PRIV2001
    }

    public void BadRecursive(Customer c)
    {
        var parts = new List<string>();
        void Walk(string rest) { if (rest == "") return; parts.Add(rest[..1]); Walk(rest[1..]); }
        Walk(c.Name);
        Out.Log(parts[0]); //! PRIV2001
    }

    public void OkShared(Customer c)
    {
        var slot = "";
        Action<string> put = x => slot = Clean.Redact(x);
        put(c.Email);
        Out.Log(slot);
    }

    public void OkMethodGroup(Customer c)
    {
        string Label(int i) => i + c.Plan;
        Out.Log(new[] { 1, 2 }.Select(Label).First());
        Action never = () => Out.Log(c.Plan);
        never();
    }

    public void OkLoop(Customer[] customers)
    {
        var fs = new List<Func<int>>();
        foreach (var c in customers) fs.Add(() => c.Email.Length);
        foreach (var f in fs) Out.Log(f());
    }
}
