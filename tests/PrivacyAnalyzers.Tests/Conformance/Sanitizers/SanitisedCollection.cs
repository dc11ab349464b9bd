namespace Cases.Sanitizers;

// A list of redacted values beside a list of raw ones.
public class SanitisedCollection
{
    public void Bad(IEnumerable<Customer> customers)
    {
        var raw = new List<string>();
        var masked = new List<string>();
        foreach (var c in customers)
        {
            raw.Add(c.Email);
            masked.Add(Clean.Redact(c.Email));
        }
        foreach (var line in masked) Out.Log(line);
        foreach (var line in raw) Out.Log(line); //! PRIV2001
    }

    public void BadMixed(Customer c)
    {
        var lines = new List<string> { Clean.Redact(c.Email) };
        lines.Add(c.Name);
        Out.Log(string.Join(",", lines)); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        var raw = new[] { c.Email, c.Name };
        var masked = new string[raw.Length];
        for (var i = 0; i < raw.Length; i++) masked[i] = Clean.Hash(raw[i]);
        Out.Log(string.Join(",", masked));
    }
}
