namespace Cases.Interproc_Chains;

// Long chains, several parameters, returned through many layers, mixed clean and personal calls of one helper.
public class Chains
{
    static string F1(string x) => F2(x); static string F2(string x) => F3(x); static string F3(string x) => F4(x);
    static string F4(string x) => F5(x); static string F5(string x) => F6(x); static string F6(string x) => x + "!";
    static void G1(string x) => G2(x); static void G2(string x) => G3(x); static void G3(string x) => G4(x);
    static void G4(string x) => G5(x); static void G5(string x) => G6(x); static void G6(string x) => Out.Log(x);
    static string H1(Customer c) => H2(c); static string H2(Customer c) => H3(c); static string H3(Customer c) => c.Email;
    static string Pick(string a, string b, bool first) => first ? a : b;
    static string Second(string a, string b) => b;
    static string Cleaned(string x) => F1(Clean.Redact(x));
    static string? Try(Customer c, Func<Customer, string> f) { try { return f(c); } catch (FormatException) { return null; } finally { Out.Log("tried"); } }

    public void BadLong(Customer c)
    {
        Out.Log(F1(c.Email)); //! PRIV2001
        G1(c.Email); //! PRIV2001
        Out.Log(H1(c)); //! PRIV2001
    }

    public void BadPick(Customer c)
    {
        Out.Log(Pick(c.Plan, c.Email, true)); //! PRIV2001
        Out.Log(Second(c.Plan, c.Email)); //! PRIV2001
        Out.Log(Try(c, x => x.Phone)); //! PRIV2001
        Out.Log(Try(c, H1)); //! PRIV2001
    }

    public void BadNestedCalls(Customer c) => Out.Log(F1(Second("x", F1(H1(c))))); //! PRIV2001

    public void OkMixed(Customer c)
    {
        Out.Log(F1(c.Plan));
        G1(c.Plan);
        Out.Log(Second(c.Email, c.Plan));
        Out.Log(Cleaned(c.Email));
        Out.Log(Try(c, x => x.Plan));
    }

    public void OkLength(Customer c)
    {
        Out.Log(F1(c.Email).Length);
        Out.Log(H1(c) == "x");
        G1(F1(c.Email).Length.ToString());
    }
}
