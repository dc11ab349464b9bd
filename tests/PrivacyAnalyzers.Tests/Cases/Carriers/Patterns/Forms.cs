namespace Cases.Patterns_Forms;

// Declaration, var, property, positional, recursive, relational, switch expressions, when clauses.
public class Forms
{
    sealed class Pair(string a, string b) { public void Deconstruct(out string first, out string second) { first = a; second = b; } }

    public void BadDeclaration(object o)
    {
        if (o is Customer { Email: { Length: > 3 } mail }) Out.Log(mail); //! PRIV2001
        if (o is Customer c && c.Name is var name) Out.Log(name); //! PRIV2001
    }

    public void BadSwitch(object o)
    {
        var text = o switch
        {
            Customer { Plan: "Gold", Phone: var phone } => phone,
            Customer { Plan: var plan } => plan,
            _ => "none",
        };
        Out.Log(text); //! PRIV2001
    }

    public void BadPositional(Customer c)
    {
        if (new Pair(c.Plan, c.Email) is (_, var second)) Out.Log(second); //! PRIV2001
        if ((c.Id, c.Email) is (> 3, { } mail)) Out.Log(mail); //! PRIV2001
    }

    public void BadCase(object o)
    {
        switch (o)
        {
            case Customer { Email: "" }: Out.Log("empty"); break;
            case Customer { Email: var mail } when mail.Contains('@'): Out.Log(mail); break; //! PRIV2001
            case Customer c: Out.Log(c.Phone); break; //! PRIV2001
            case string s: Out.Log(s); break;
        }
    }

    public void BadNotNull(Customer c)
    {
        if (c.Email is not { } mail) return;
        Out.Log(mail); //! PRIV2001
    }

    public void BadDeep((Customer? Who, int Count) pair)
    {
        if (pair is { Who.Email.Length: > 0, Who: { Email: var mail } }) Out.Log(mail); //! PRIV2001
    }

    public void OkSwitch(Customer c)
    {
        var kind = c.Email switch { "" => "none", { Length: > 40 } => "long", _ => "normal" };
        Out.Log(kind);
        Out.Log(c is { Email: "x" or "y", Phone.Length: < 3 });
    }

    public void OkPositional(Customer c)
    {
        if (new Pair(c.Plan, c.Email) is (var first, _)) Out.Log(first);
        if ((c.Id, c.Email) is (var id, { Length: var size })) Out.Log(id + size);
    }

    public void OkCase(object o)
    {
        switch (o)
        {
            case Customer { Email.Length: var n, Plan: var plan } when plan != "": Out.Log(plan + n); break;
            case Customer { Id: var id }: Out.Log(id); break;
        }
    }
}
