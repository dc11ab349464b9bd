namespace Cases.Interproc_Shapes;

// Callee reads the member, callee sinks, recursion, mutual recursion, optional, named, params, local functions.
public class Shapes
{
    static string MailOf(Customer c) => c.Email;
    static void LogMail(Customer c) => Out.Log(c.Email); //! PRIV2001
    static void LogPlan(Customer c) => Out.Log(c.Plan);
    static void LogText(string text, string prefix = "") => Out.Log(prefix + text);
    static void LogAll(params string[] parts) => Out.Log(string.Join(" ", parts));
    static void LogSecond(string a, string b) => Out.Log(b);
    static string Repeat(string text, int n) => n == 0 ? "" : text + Repeat(text, n - 1);
    static string Even(string text, int n) => n == 0 ? text : Odd(text + "e", n - 1);
    static string Odd(string text, int n) => n == 0 ? "odd" : Even(text, n - 1);
    static void Deep(string text, int n) { if (n == 0) Out.Log(text); else Deep(text, n - 1); }
    static int Count(string text, int n) => n == 0 ? text.Length : Count(text[1..], n - 1);

    public void BadReads(Customer c)
    {
        Out.Log(MailOf(c)); //! PRIV2001
        LogMail(c);
        LogPlan(c);
    }

    public void BadNamed(Customer c)
    {
        LogText(prefix: c.Email, text: "x"); //! PRIV2001
        LogText(text: c.Name); //! PRIV2001
        LogSecond(b: c.Name, a: "x"); //! PRIV2001
    }

    public void BadParams(Customer c)
    {
        LogAll("a", c.Email, "b"); //! PRIV2001
        LogAll([c.Phone]); //! PRIV2001
    }

    public void BadRecursive(Customer c)
    {
        Out.Log(Repeat(c.Email, 3)); //! PRIV2001
        Out.Log(Even(c.Email, 4)); //! PRIV2001
        Deep(c.Name, 5); //! PRIV2001
    }

    public void BadLocal(Customer c)
    {
        Log(c.Email); //! PRIV2001
        static void Log(string s) => Out.Log(s);
        Out.Log(Get()); //! PRIV2001
        string Get() => c.Phone;
    }

    public void OkNamed(Customer c)
    {
        LogSecond(b: "x", a: c.Name);
        LogText(c.Plan);
        LogAll("a", c.Plan);
        LogAll();
    }

    public void OkRecursive(Customer c)
    {
        Out.Log(Repeat(c.Plan, 3));
        Out.Log(Count(c.Email, 3));
        Deep("x", c.Email.Length);
    }

    public void OkLocal(Customer c)
    {
        Log(c.Email);
        static void Log(string s) => Out.Log(s.Length);
    }
}
