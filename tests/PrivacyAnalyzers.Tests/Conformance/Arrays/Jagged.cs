namespace Cases.Arrays;

// Arrays of arrays.
public class Jagged
{
    public void Bad(Customer c)
    {
        var rows = new string[2][];
        rows[0] = new[] { "plan", c.Plan };
        rows[1] = new[] { "mail", c.Email };
        Out.Log(rows[1][1]); //! PRIV2001
    }

    public void BadNestedLoop(Customer c)
    {
        string[][] rows = [["plan", c.Plan], ["name", c.Name]];
        foreach (var row in rows)
            foreach (var cell in row)
                Out.Log(cell); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        string[][] rows = [["plan", c.Plan], ["id", c.Id.ToString()]];
        string[] person = [c.Email];
        Out.Log(rows[0][1]);
        Out.Log(rows.Length + person.Length);
    }
}
