namespace Cases.Arrays_Basics;

// Arrays: initialisers, indexes, ranges, multi-dimensional, Array methods, spread.
public class Basics
{
    public void BadInit(Customer c)
    {
        string[] parts = { c.Plan, c.Email };
        Out.Log(parts[^1]); //! PRIV2001
    }

    public void BadIndex(Customer c, int i)
    {
        var parts = new string[3];
        parts[i] = c.Email;
        Out.Log(parts[2]); //! PRIV2001
    }

    public void BadGrid(Customer c)
    {
        var grid = new string[2, 2];
        grid[0, 1] = c.Phone;
        Out.Log(grid[0, 1]); //! PRIV2001
        foreach (var cell in grid) Out.Log(cell); //! PRIV2001
    }

    public void BadRange(Customer c)
    {
        var parts = new[] { "a", c.Email, c.Name };
        var tail = parts[1..];
        Out.Log(tail[0]); //! PRIV2001
    }

    public void BadCopy(Customer c)
    {
        var from = new[] { c.Email };
        var to = new string[1];
        Array.Copy(from, to, 1);
        Out.Log(to[0]); //! PRIV2001
        var third = new string[2];
        from.CopyTo(third, 1);
        Out.Log(third[1]); //! PRIV2001
        Out.Log(((string[])from.Clone())[0]); //! PRIV2001
    }

    public void BadArrayMethods(Customer[] customers)
    {
        var mails = Array.ConvertAll(customers, c => c.Email);
        Out.Log(mails[0]); //! PRIV2001
        Out.Log(Array.Find(mails, m => m.Contains("@"))); //! PRIV2001
        Array.Resize(ref mails, 5);
        Out.Log(mails[0]); //! PRIV2001
        Array.ForEach(customers, c => Out.Log(c.Name)); //! PRIV2001
    }

    public void BadSpread(Customer c)
    {
        string[] first = [c.Email];
        string[] all = ["x", .. first];
        Out.Log(all[1]); //! PRIV2001
    }

    public void OkInit(Customer c)
    {
        string[] parts = { c.Plan, c.Email };
        Out.Log(parts[0]);
        Out.Log(parts.Length);
        Out.Log(Array.IndexOf(parts, c.Email));
    }

    public void OkArrayMethods(Customer[] customers)
    {
        var lengths = Array.ConvertAll(customers, c => c.Email.Length);
        Out.Log(lengths[0]);
        Out.Log(Array.Exists(customers, c => c.Email == ""));
        Out.Log(Array.FindIndex(customers, c => c.Email == ""));
    }

    public void OkSpread(Customer c)
    {
        string[] first = [c.Plan];
        string[] other = [c.Email];
        string[] all = ["x", .. first];
        Out.Log(all[1]);
        Out.Log(other.LongLength);
    }

    public void OkOverwritten(Customer c)
    {
        var parts = new string[2];
        parts[0] = c.Email;
        parts[0] = c.Plan;
        Out.Log(parts[0]);
    }
}
