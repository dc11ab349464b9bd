namespace Cases.Interproc;

// The helper takes the data but lets nothing of it out.
public class CalleeIgnores
{
    static string Kind(string text) => text.Contains('@') ? "mail" : "phone";
    static void Seen(string text) => Out.Log("seen");
    static bool Valid(string text) { var t = text.Trim(); return t.Length > 5; }
    static string Describe(string text) => "length " + text.Length;
    static string Reveal(string text) => "value " + text;

    public void Bad(Customer c)
    {
        Out.Log(Reveal(c.Email)); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        Out.Log(Kind(c.Email));
        Seen(c.Name);
        Out.Log(Valid(c.Phone));
        Out.Log(Describe(c.Email));
    }
}
