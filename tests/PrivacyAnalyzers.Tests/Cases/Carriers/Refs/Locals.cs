namespace Cases.Refs_Locals;

// ref readonly, ref in foreach, ref ternary, out var in conditions, out discards, ref fields of objects, in parameters of structs.
public class Locals
{
    sealed class Box { public string Text = ""; public string Other = ""; public ref string Ref => ref Text; public ref readonly string Ro => ref Text; }

    static bool Split(string mail, out string user, out string host)
    {
        var at = mail.IndexOf('@');
        (user, host) = at < 0 ? ("", "") : (mail[..at], mail[(at + 1)..]);
        return at >= 0;
    }

    static void Init(out string a, out int n, Customer c) { a = c.Email; n = a.Length; }

    public void BadSplit(Customer c)
    {
        if (!Split(c.Email, out var user, out _)) return;
        Out.Log(user); //! PRIV2001
    }

    public void BadInit(Customer c)
    {
        Init(out var a, out var n, c);
        Out.Log(n);
        Out.Log(a); //! PRIV2001
    }

    public void BadRefProperty(Customer c)
    {
        var box = new Box();
        box.Ref = c.Email;
        Out.Log(box.Text); //! PRIV2001
        Out.Log(box.Ro); //! PRIV2001
        Out.Log(box.Other);
    }

    public void BadForeachRef(Customer c)
    {
        Span<string> span = new string[3];
        foreach (ref var s in span) s = c.Name;
        Out.Log(span[1]); //! PRIV2001
    }

    public void BadRefElement(Customer c)
    {
        var cells = new string[3];
        ref var cell = ref cells[1];
        cell = c.Phone;
        Out.Log(cells[1]); //! PRIV2001
    }

    public void BadFieldByRef(Customer c)
    {
        var box = new Box();
        Set(ref box.Text, c.Email);
        Out.Log(box.Text); //! PRIV2001
        Out.Log(box.Other);
    }

    static void Set(ref string slot, string value) => slot = value;

    public void OkSplit(Customer c)
    {
        Out.Log(Split(c.Email, out _, out _));
        if (Split(c.Plan, out var user, out var host)) Out.Log(user + host);
    }

    public void OkFieldByRef(Customer c)
    {
        var box = new Box();
        Set(ref box.Text, c.Plan);
        Out.Log(box.Text);
        Set(ref box.Other, c.Email);
        Out.Log(box.Text);
    }
}
