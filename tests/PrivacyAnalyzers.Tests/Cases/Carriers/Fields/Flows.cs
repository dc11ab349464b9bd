namespace Cases.Fields_Flows;

// Instance fields between methods, primary constructors, statics, inherited fields, nested initialisers.
public class Base { protected string Label = ""; public string Shown => Label; }

public class Derived : Base
{
    public void Take(Customer c) => Label = c.Email;
    public void TakePlan(Customer c) => Label = c.Plan;
}

public class Primary(string text, int id)
{
    public string Shown => $"{id}: {text}";
    public int Id => id;
    public void Print() => Out.Log(text);
    public void PrintId() => Out.Log(id);
}

public class Own
{
    string? kept;
    public void Keep(Customer c) => kept = c.Email;
    public void BadPrint() => Out.Log(kept); //! PRIV2001
}

public class OwnOk
{
    string? kept;
    int size;
    public void Keep(Customer c) { kept = c.Plan; size = c.Email.Length; }
    public void Print() => Out.Log(kept + size);
}

public class Flows
{
    public void BadInherited(Customer c)
    {
        var d = new Derived();
        d.Take(c);
        Out.Log(d.Shown); //! PRIV2001
    }

    public void BadPrimary(Customer c)
    {
        var p = new Primary(c.Email, c.Id);
        Out.Log(p.Shown); //! PRIV2001
        Out.Log(p.Id);
        p.Print(); //! PRIV2001
    }

    public void OkInherited(Customer c)
    {
        var d = new Derived();
        d.TakePlan(c);
        Out.Log(d.Shown);
    }

    public void OkPrimary(Customer c)
    {
        var p = new Primary(c.Email, c.Id);
        p.PrintId();
        new Primary(c.Plan, 3).Print();
    }
}
