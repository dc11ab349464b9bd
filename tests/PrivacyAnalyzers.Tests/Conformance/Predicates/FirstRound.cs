namespace Cases.Predicates;

// What holds in the first round of a loop does not hold later.
public class FirstRound
{
    public void Bad(IEnumerable<Customer> customers)
    {
        string? previous = null;
        foreach (var c in customers)
        {
            if (previous != null) Out.Log("then " + previous); //! PRIV2001
            previous = c.Email;
        }
    }

    public void OnlyFirstRound(IEnumerable<Customer> customers)
    {
        var first = true;
        var previous = "start";
        foreach (var c in customers)
        {
            if (first) Out.Log(previous); //? PRIV2001
            first = false;
            previous = c.Email;
        }
    }

    public void Ok(IEnumerable<Customer> customers)
    {
        string? previous = null;
        foreach (var c in customers)
        {
            if (previous != c.Email) Out.Log("change at " + c.Id);
            previous = c.Email;
        }
    }
}
