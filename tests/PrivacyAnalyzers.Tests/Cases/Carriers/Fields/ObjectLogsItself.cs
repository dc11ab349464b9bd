namespace Cases.Fields_ObjectLogsItself;

// An object is given personal data and later logs it from its own unmarked field: on the receiver of the call that makes it log.
public class Audit
{
    string text = "";
    int size;
    public Audit() { }
    public Audit(string text) { this.text = text; size = text.Length; }
    public string Text { set => text = value; }
    public Audit With(string more) { text += more; return this; }
    public void Write() => Out.Log(text);
    public void WriteSize() => Out.Log(size);
}

public class Session(Customer customer)
{
    readonly string mail = customer.Email;
    readonly string plan = customer.Plan;
    public void BadFlush() => Out.Log(mail); //? PRIV2001
    public void OkFlush() => Out.Log(plan);
}

public class ObjectLogsItself
{
    public void BadConstructor(Customer c)
    {
        var audit = new Audit(c.Email);
        audit.Write(); //! PRIV2001
        audit.WriteSize();
    }

    public void BadSetter(Customer c)
    {
        var audit = new Audit();
        audit.Text = c.Phone;
        audit.Write(); //! PRIV2001
    }

    public void BadFluent(Customer c) => new Audit().With("a").With(c.Name).Write(); //! PRIV2001

    public void BadInitialiser(Customer c)
    {
        var audit = new Audit { Text = c.Email };
        audit.Write(); //! PRIV2001
    }

    public void OkFluent(Customer c) => new Audit().With("a").With(c.Plan).Write();

    public void OkOverwritten(Customer c)
    {
        var audit = new Audit(c.Email);
        audit.Text = c.Plan;
        audit.Write();
    }
}
