namespace Cases.Statics_OtherClass;

// A static field of another class, set and read in one method.
public static class Ambient
{
    public static string Mail = "";
    public static string Plan { get; set; } = "";
    [ThreadStatic] public static string? Thread;
    public static Dictionary<string, object> Items { get; } = new();
}

public class OtherClass
{
    public void BadHere(Customer c)
    {
        Ambient.Mail = c.Email;
        Out.Log(Ambient.Mail); //! PRIV2001
    }

    public void BadThrough(Customer c)
    {
        Ambient.Thread = c.Phone;
        Print();
    }

    static void Print() => Out.Log(Ambient.Thread); //! PRIV2001

    public void BadItems(Customer c)
    {
        Ambient.Items["mail"] = c.Email;
        Out.Log(Ambient.Items["mail"]); //! PRIV2001
    }

    public void OkHere(Customer c)
    {
        Ambient.Plan = c.Plan;
        Out.Log(Ambient.Plan);
        Out.Log(Ambient.Items.Count);
    }
}
