namespace Cases.Statics_SameClass;

// Static members of the class itself, written in one method and read in another.
public class SameClass
{
    static string last = "";
    static string plan = "";
    static readonly List<string> lines = [];
    static int size;
    static string Current { get; set; } = "";

    public static void Put(Customer c)
    {
        last = c.Email;
        plan = c.Plan;
        lines.Add(c.Name);
        size = c.Email.Length;
        Current = c.Phone;
    }

    public static void BadField() => Out.Log(last); //! PRIV2001
    public static void BadList() => Out.Log(string.Join(",", lines)); //! PRIV2001
    public static void BadProperty() => Out.Log(Current); //! PRIV2001
    public static void BadSameMethod(Customer c) { last = c.Email; Out.Log(last); } //! PRIV2001
    public static void OkField() => Out.Log(plan);
    public static void OkSize() => Out.Log(size + lines.Count);
}
