namespace Cases.Delegates_Tables;

// Delegates in arrays, dictionaries, switch arms and properties.
public class Tables
{
    static readonly Dictionary<string, Func<Customer, string>> Fields = new()
    {
        ["mail"] = c => c.Email,
        ["plan"] = c => c.Plan,
    };

    static readonly Dictionary<string, Func<Customer, string>> Harmless = new()
    {
        ["id"] = c => c.Id.ToString(),
        ["plan"] = c => c.Plan,
    };

    public Action<string>? Written { get; set; }

    public void BadTable(Customer c, string field) => Out.Log(Fields[field](c)); //! PRIV2001

    public void BadArray(Customer c)
    {
        Func<Customer, string>[] columns = [x => x.Plan, x => x.Name];
        foreach (var column in columns) Out.Log(column(c)); //! PRIV2001
    }

    public void BadSelected(Customer c)
    {
        var columns = new List<Func<Customer, string>> { x => x.Phone };
        var line = string.Join(";", columns.Select(f => f(c)));
        Out.Log(line); //! PRIV2001
    }

    public void BadArm(Customer c, int kind)
    {
        Func<string> f = kind switch { 0 => () => c.Plan, _ => () => c.Email };
        Out.Log(f()); //! PRIV2001
    }

    public void BadProperty(Customer c)
    {
        Written = x => Out.Log("written " + x);
        Written?.Invoke(c.Email); //! PRIV2001
    }

    public void OkTable(Customer c, string field) => Out.Log(Harmless[field](c));

    public void OkArray(Customer c)
    {
        Func<Customer, string>[] columns = [x => x.Plan, x => x.Name.Length.ToString()];
        foreach (var column in columns) Out.Log(column(c));
    }

    public void OkArm(Customer c, int kind)
    {
        Func<string> f = kind switch { 0 => () => c.Plan, _ => () => "x" };
        Out.Log(f());
    }
}
