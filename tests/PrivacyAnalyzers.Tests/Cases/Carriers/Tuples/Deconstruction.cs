namespace Cases.Tuples_Deconstruction;

// Tuples: fields, names, nesting, deconstruction into old and new variables, swaps, returned.
public class Deconstruction
{
    string first = "", second = "";

    public void BadItem(Customer c)
    {
        var t = (c.Id, c.Email);
        Out.Log(t.Email); //! PRIV2001
        Out.Log(t.Item2); //! PRIV2001
        Out.Log(t); //! PRIV2001
    }

    public void BadSwap(Customer c)
    {
        var a = c.Plan;
        var b = c.Email;
        (a, b) = (b, a);
        Out.Log(b);
        Out.Log(a); //! PRIV2001
    }

    public void BadNested(Customer c)
    {
        var (id, (plan, name)) = (c.Id, (c.Plan, c.Name));
        Out.Log(id + plan);
        Out.Log(name); //! PRIV2001
    }

    public void BadMixed(Customer c)
    {
        string plan;
        (plan, var mail) = Both(c);
        Out.Log(plan);
        Out.Log(mail); //! PRIV2001
    }

    public void BadFields(Customer c)
    {
        (first, second) = (c.Plan, c.Phone);
        Out.Log(first);
        Out.Log(second); //! PRIV2001
    }

    public void BadCompat(Customer c)
    {
        var t = Tuple.Create(c.Id, c.Email);
        Out.Log(t.Item1);
        Out.Log(t.Item2); //! PRIV2001
        (string Plan, string Mail) v = Both(c);
        v.Plan = v.Mail;
        Out.Log(v.Plan); //! PRIV2001
    }

    public void BadForeach(IEnumerable<Customer> customers)
    {
        foreach (var (id, mail) in customers.Select(c => (c.Id, c.Email)))
        {
            Out.Log(id);
            Out.Log(mail); //! PRIV2001
        }
    }

    static (string Plan, string Mail) Both(Customer c) => (c.Plan, c.Email);

    public void OkItem(Customer c)
    {
        var t = (c.Id, c.Email);
        Out.Log(t.Id);
        t.Email = "x";
        Out.Log(t.Email);
        Out.Log(t == (1, "x"));
    }

    public void OkDiscard(Customer c)
    {
        var (plan, _) = Both(c);
        Out.Log(plan);
        Out.Log(Both(c).Plan);
    }

    public void OkSwapTwice(Customer c)
    {
        var a = c.Plan;
        var b = c.Email;
        (a, b) = (b, a);
        (a, b) = (b, a);
        Out.Log(a);
    }
}
