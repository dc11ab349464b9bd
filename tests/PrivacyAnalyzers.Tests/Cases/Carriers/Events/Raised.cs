namespace Cases.Events_Raised;

// Events: EventHandler with own arguments, Action events, custom add and remove, static events.
public class MailArgs(string mail, int id) : EventArgs { public string Mail { get; } = mail; public int Id { get; } = id; }

public class Publisher
{
    public event EventHandler<MailArgs>? Changed;
    public event Action<string>? Named;
    public static event Action<string>? Global;
    Action<string>? custom;
    public event Action<string> Custom { add => custom += value; remove => custom -= value; }
    protected virtual void OnChanged(MailArgs e) => Changed?.Invoke(this, e);
    public void Change(Customer c) => OnChanged(new MailArgs(c.Email, c.Id));
    public void Name(string name) => Named?.Invoke(name);
    public void RaiseCustom(string text) => custom?.Invoke(text);
    public static void RaiseGlobal(string text) => Global?.Invoke(text);
}

public class Raised
{
    public void BadLocal(Customer c)
    {
        var p = new Publisher();
        p.Named += x => Out.Log(x);
        p.Name(c.Email); //! PRIV2001
    }

    public void BadCustom(Customer c)
    {
        var p = new Publisher();
        p.Custom += Print;
        p.RaiseCustom(c.Name); //! PRIV2001
    }

    public void OkLocal(Customer c)
    {
        var p = new Publisher();
        p.Named += x => Out.Log(x.Length);
        p.Name(c.Email);
        p.Custom += x => { };
        p.RaiseCustom(c.Name);
    }

    public void OkArgs(Customer c)
    {
        var p = new Publisher();
        p.Changed += (_, e) => Out.Log(e.Id);
        p.Change(c);
    }

    static void Print(string text) => Out.Log(text);
}

public class Own
{
    event Action<string>? Seen;
    event Action<string>? Counted;
    public Own() { Seen += Write; Counted += x => Out.Log(x.Length); }
    void Write(string text) => Out.Log(text);
    public void BadRaise(Customer c) => Seen?.Invoke(c.Email); //! PRIV2001
    public void BadRaiseCall(Customer c) { if (Seen != null) Seen(c.Phone); } //! PRIV2001
    public void OkRaise(Customer c) => Counted?.Invoke(c.Email);
    public void OkPlan(Customer c) => Seen?.Invoke(c.Plan);
}
