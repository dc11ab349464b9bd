namespace Cases.Closures_Captured;

// Variables captured before and after they are written; nested lambdas; local functions; loops.
public class Captured
{
    public void BadBefore(Customer c)
    {
        var text = c.Email;
        Action log = () => Out.Log(text); //! PRIV2001
        log();
    }

    public void BadAfter(Customer c)
    {
        var text = c.Plan;
        Action log = () => Out.Log(text); //! PRIV2001
        text = c.Email;
        log();
    }

    public void BadWrittenInside(Customer c)
    {
        var text = "";
        Action take = () => text = c.Email;
        take();
        Out.Log(text); //! PRIV2001
    }

    public void BadForEach(List<Customer> customers)
    {
        var last = "";
        customers.ForEach(c => last = c.Name);
        Out.Log(last); //! PRIV2001
    }

    public void BadLocalFunction(Customer c)
    {
        var text = "x";
        Take();
        Out.Log(text); //! PRIV2001
        void Take() { text += c.Phone; }
    }

    public void BadNested(Customer c)
    {
        var mail = c.Email;
        Func<Func<string>> outer = () => () => mail;
        Out.Log(outer()()); //! PRIV2001
    }

    public void BadCounterLike(Customer c)
    {
        var lines = new List<string>();
        void Line(string text) => lines.Add(text);
        Line(c.Plan);
        Line(c.Name);
        Out.Log(lines[1]); //! PRIV2001
    }

    public void BadReturned(Customer c)
    {
        var f = Later(c.Email); //? PRIV2001
        f(); //? PRIV2001
    }

    static Action Later(string text) => () => Out.Log(text); //? PRIV2001
    static Action LaterSize(string text) => () => Out.Log(text.Length);

    public void OkBefore(Customer c)
    {
        var text = c.Email;
        Action log = () => Out.Log(text.Length);
        log();
        LaterSize(text)();
    }

    public void OkWrittenInside(Customer c)
    {
        var text = "";
        Action take = () => text = c.Plan;
        take();
        Out.Log(text);
    }

    public void OkOverwritten(Customer c)
    {
        var text = c.Email;
        void Reset() => text = "";
        Reset();
        Out.Log(text);
    }

    public void OkCounted(List<Customer> customers)
    {
        var with = 0;
        customers.ForEach(c => { if (c.Email != "") with++; });
        Out.Log(with);
        var plans = new List<string>();
        customers.ForEach(c => plans.Add(c.Plan));
        Out.Log(plans[0]);
    }
}
