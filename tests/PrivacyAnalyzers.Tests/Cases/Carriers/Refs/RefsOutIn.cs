namespace Cases.Refs_RefsOutIn;

// ref, out, in, ref returns, ref fields, ref readonly, scoped.
public ref struct Slot(ref string target) { public ref string Target = ref target; }

public class RefsOutIn
{
    string stored = "";
    readonly string[] cells = new string[4];

    static bool TryMail(Customer c, out string mail) { mail = c.Email; return mail != ""; }
    static bool TryPlan(Customer c, out string plan) { plan = c.Plan; return c.Email != ""; }
    static void Fill(ref string text, in string with) => text = text + with;
    ref string Stored() => ref stored;
    ref string Cell(int i) => ref cells[i];
    static ref string Pick(ref string a, ref string b, bool first) { if (first) return ref a; return ref b; }

    public void BadOut(Customer c)
    {
        if (TryMail(c, out var mail)) Out.Log(mail); //! PRIV2001
    }

    public void BadRef(Customer c)
    {
        var text = "x";
        Fill(ref text, c.Email);
        Out.Log(text); //! PRIV2001
    }

    public void BadRefReturn(Customer c)
    {
        Stored() = c.Email;
        Out.Log(stored); //! PRIV2001
        Cell(2) = c.Phone;
        Out.Log(cells[2]); //! PRIV2001
    }

    public void BadPick(Customer c, bool first)
    {
        string a = "a", b = "b";
        Pick(ref a, ref b, first) = c.Name;
        Out.Log(b); //! PRIV2001
    }

    public void BadRefField(Customer c)
    {
        var text = "x";
        var slot = new Slot(ref text);
        slot.Target = c.Email;
        Out.Log(text); //! PRIV2001
    }

    public void BadConditionalRef(Customer c, bool first)
    {
        string a = "a", b = "b";
        ref var r = ref first ? ref a : ref b;
        r = c.Email;
        Out.Log(a); //! PRIV2001
    }

    public void OkOut(Customer c)
    {
        var found = TryMail(c, out _);
        Out.Log(found);
        if (TryPlan(c, out var plan)) Out.Log(plan);
    }

    public void OkRef(Customer c)
    {
        var text = "x";
        Fill(ref text, c.Plan);
        Out.Log(text);
        var mail = c.Email;
        Fill(ref mail, text);
        Out.Log(text);
    }

    public void OkRebound(Customer c)
    {
        string a = "a", b = "b";
        ref var r = ref a;
        r = ref b;
        r = c.Email;
        Out.Log(a);
    }
}
