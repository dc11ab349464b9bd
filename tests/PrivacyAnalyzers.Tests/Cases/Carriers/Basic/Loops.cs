namespace Cases.Basic_Loops;

// Loops of every kind with several variables, break, continue, nested and labelled exits.
public class Loops
{
    public void BadFor(Customer[] customers)
    {
        for (var i = 0; i < customers.Length; i++)
        {
            if (customers[i].Email == "") continue;
            Out.Log(customers[i].Email); //! PRIV2001
        }
    }

    public void BadWhile(IEnumerator<Customer> e)
    {
        while (e.MoveNext())
        {
            var c = e.Current;
            if (c.Id == 0) break;
            Out.Log(c.Name); //! PRIV2001
        }
    }

    public void BadShift(Customer c)
    {
        string a = "a", b = "b", d = "d";
        for (var i = 0; i < 5; i++) { d = b; b = a; a = c.Email; }
        Out.Log(d); //! PRIV2001
    }

    public void BadForVariables(Customer c)
    {
        for (string s = c.Name, t = ""; s != ""; t += s[0], s = s[1..]) Out.Log(t); //! PRIV2001
    }

    public void BadBreakValue(Customer[] customers)
    {
        Customer? found = null;
        foreach (var c in customers) if (c.Id == 3) { found = c; break; }
        Out.Log(found?.Email); //! PRIV2001
    }

    public void BadGotoOut(Customer[] customers)
    {
        var text = "";
        foreach (var c in customers)
            foreach (var part in c.Name.Split(' '))
                if (part.Length > 9) { text = part; goto found; }
        return;
        found:
        Out.Log(text); //! PRIV2001
    }

    public void OkFor(Customer[] customers)
    {
        for (var i = 0; i < customers.Length; i++)
        {
            if (customers[i].Email == "") { Out.Log(i); continue; }
            Out.Log(customers[i].Plan);
        }
    }

    public void OkShift(Customer c)
    {
        string a = "a", b = "b", d = "d";
        for (var i = 0; i < 5; i++) { a = c.Email; d = b; b = c.Plan; }
        Out.Log(d + a.Length);
    }

    public void OkBreakValue(Customer[] customers)
    {
        var at = -1;
        for (var i = 0; i < customers.Length; i++) if (customers[i].Email == "x") { at = i; break; }
        Out.Log(at);
    }
}
