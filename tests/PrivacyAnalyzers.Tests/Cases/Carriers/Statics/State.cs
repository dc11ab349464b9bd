namespace Cases.Statics_State;

// Static fields and properties, static caches, nested statics, lazy singletons.
public static class Store
{
    public static string Last = "";
    public static string Plan = "";
    public static readonly List<string> Lines = new();
    public static readonly Dictionary<int, string> Names = new();
    public static int Count;
}

public sealed class Registry
{
    public static Registry Instance { get; } = new();
    public string Current { get; set; } = "";
    public string CurrentPlan { get; set; } = "";
}

public class State
{
    public void Put(Customer c)
    {
        Store.Last = c.Email;
        Store.Plan = c.Plan;
        Store.Lines.Add(c.Phone);
        Store.Names[c.Id] = c.Name;
        Store.Count += c.Email.Length;
        Registry.Instance.Current = c.Email;
        Registry.Instance.CurrentPlan = c.Plan;
    }

    public void BadField() => Out.Log(Store.Last); //! PRIV2001
    public void BadList() => Out.Log(Store.Lines[0]); //! PRIV2001
    public void BadDictionary() => Out.Log(Store.Names[3]); //! PRIV2001
    public void BadSingleton() => Out.Log(Registry.Instance.Current); //! PRIV2001
    public void BadAll() { foreach (var line in Store.Lines) Out.Log(line); } //! PRIV2001

    public void OkField() => Out.Log(Store.Plan);
    public void OkCount() => Out.Log(Store.Count + Store.Lines.Count);
    public void OkSingleton() => Out.Log(Registry.Instance.CurrentPlan);
    public void OkKeys() { foreach (var id in Store.Names.Keys) Out.Log(id); }
}
