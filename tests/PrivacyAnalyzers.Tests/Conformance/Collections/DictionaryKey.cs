namespace Cases.Collections;

// The keys are personal, the values are not.
public class DictionaryKey
{
    public void BadKeys(Customer c)
    {
        var planByMail = new Dictionary<string, string>();
        planByMail[c.Email] = c.Plan;
        foreach (var mail in planByMail.Keys) Out.Log(mail); //! PRIV2001
    }

    public void BadPair(Customer c)
    {
        var countByName = new Dictionary<string, int>();
        countByName.Add(c.Name, 1);
        foreach (var pair in countByName) Out.Log(pair.Key); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        var planByMail = new Dictionary<string, string>();
        planByMail[c.Email] = c.Plan;
        foreach (var plan in planByMail.Values) Out.Log(plan);
        if (planByMail.TryGetValue(c.Email, out var found)) Out.Log(found);
        Out.Log(planByMail.ContainsKey(c.Email));
    }
}
