namespace Cases.Strong_Collections;

// Collections that are emptied or replaced before they are read.
public class Collections
{
    public void BadClearedEarly(Customer c)
    {
        var list = new List<string> { "a" };
        list.Clear();
        list.Add(c.Email);
        Out.Log(list[0]); //! PRIV2001
    }

    public void BadRemovedOne(Customer c)
    {
        var list = new List<string> { c.Email, c.Name };
        list.RemoveAt(0);
        Out.Log(list[0]); //! PRIV2001
    }

    public void BadOtherKey(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Email };
        map["b"] = c.Plan;
        Out.Log(map["a"]); //! PRIV2001
    }

    public void OkReplaced(Customer c)
    {
        var list = new List<string> { c.Email };
        list = new List<string> { c.Plan };
        Out.Log(list[0]);
    }

    public void OkOtherKey(Customer c)
    {
        var map = new Dictionary<string, string> { ["a"] = c.Email, ["b"] = c.Plan };
        Out.Log(map["b"]);
    }

    public void OkKeyOverwritten(Customer c)
    {
        var map = new Dictionary<string, string>();
        map["a"] = c.Email;
        map["a"] = c.Plan;
        Out.Log(map["a"]);
    }

    public void OkClearedList(Customer c)
    {
        var list = new List<string>();
        list.Add(c.Email);
        list.Clear();
        list.Add(c.Plan);
        Out.Log(list[0]);
    }

    public void OkClearedArray(Customer c)
    {
        var cells = new[] { c.Email, c.Name };
        Array.Clear(cells);
        Out.Log(cells[0]);
    }
}
