namespace Cases.Basic_TryCatch;

// The catch block sees every state of the try block; finally sees both.
public class TryCatch
{
    public void BadCatchSees(Customer c)
    {
        var text = c.Plan;
        try
        {
            text = c.Email;
            Work();
            text = "clean";
        }
        catch (InvalidOperationException)
        {
            Out.Log(text); //! PRIV2001
        }
        Out.Log("after");
    }

    public void BadFinally(Customer c)
    {
        var text = "";
        try { text = c.Name; Work(); }
        finally { Out.Log(text); } //! PRIV2001
    }

    public void BadAfterCatch(Customer c)
    {
        string text;
        try { Work(); text = c.Plan; }
        catch (Exception) { text = c.Phone; }
        Out.Log(text); //! PRIV2001
    }

    public void OkOverwrittenInFinally(Customer c)
    {
        var text = c.Email;
        try { Work(); }
        finally { text = "over"; }
        Out.Log(text);
    }

    public void OkAfterTry(Customer c)
    {
        var text = c.Email;
        try { Work(); text = c.Plan; }
        catch (Exception) { text = "failed"; }
        Out.Log(text);
    }

    static void Work() { if (Environment.TickCount < 0) throw new InvalidOperationException("no"); }
}
