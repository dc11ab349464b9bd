namespace Cases.Collections_DictionaryWrites;

// A second write under another key leaves the first in place.
public class DictionaryWrites
{
    public void BadSecondKey(Customer c)
    {
        var map = new Dictionary<string, string>();
        map["mail"] = c.Email;
        map["plan"] = c.Plan;
        Out.Log(map["mail"]); //! PRIV2001
        foreach (var pair in map) Out.Log(pair.Value); //! PRIV2001
    }

    public void BadAdded(Customer c)
    {
        var map = new Dictionary<string, object?> { { "mail", c.Email } };
        map.Add("plan", c.Plan);
        Out.Log(string.Join(",", map.Values)); //! PRIV2001
    }

    public void BadUnknownKey(Customer c, string key)
    {
        var map = new Dictionary<string, string> { ["mail"] = c.Email };
        map[key] = "x";
        Out.Log(map["mail"]); //! PRIV2001
    }

    public void BadInitialiser(Customer c)
    {
        var map = new Dictionary<string, string> { ["mail"] = c.Email, ["plan"] = c.Plan };
        foreach (var (k, v) in map) Out.Log(k + v); //! PRIV2001
    }

    public void BadLoop(IEnumerable<Customer> customers)
    {
        var map = new Dictionary<int, string>();
        foreach (var c in customers) { map[c.Id] = c.Name; map[-c.Id] = c.Plan; }
        Out.Log(map[3]); //! PRIV2001
    }

    public void OkSecondKey(Customer c)
    {
        var map = new Dictionary<string, string>();
        map["mail"] = Clean.Redact(c.Email);
        map["plan"] = c.Plan;
        Out.Log(map["mail"]);
        foreach (var pair in map) Out.Log(pair.Value);
    }

    public void OkLoop(IEnumerable<Customer> customers)
    {
        var map = new Dictionary<string, string>();
        foreach (var c in customers) { map[c.Name] = c.Plan; map["-" + c.Email] = c.Plan; }
        foreach (var (_, v) in map) Out.Log(v);
    }
}
