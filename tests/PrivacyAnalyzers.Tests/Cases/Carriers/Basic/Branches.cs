namespace Cases.Basic_Branches;

// if/else, switch statement, goto, loops, try/finally.
public class Branches
{
    public void BadOneBranch(Customer c, bool full)
    {
        string text;
        if (full) text = c.Email; else text = c.Plan;
        Out.Log(text); //! PRIV2001
    }

    public void BadSwitch(Customer c, int kind)
    {
        string text = "";
        switch (kind)
        {
            case 0: text = c.Plan; break;
            case 1: goto case 2;
            case 2: text = c.Name; break;
            default: goto done;
        }
        Out.Log(text); //! PRIV2001
        done: Out.Log("done");
    }

    public void BadLoopCarried(Customer[] customers)
    {
        var previous = "none";
        foreach (var c in customers)
        {
            Out.Log(previous); //! PRIV2001
            previous = c.Email;
        }
    }

    public void BadGoto(Customer c)
    {
        var text = c.Plan;
        var round = 0;
        again:
        Out.Log(text); //! PRIV2001
        text = c.Phone;
        if (round++ < 1) goto again;
    }

    public void BadDoWhile(Customer c)
    {
        var text = "";
        do { text += c.Name[0]; } while (text.Length < 3);
        Out.Log(text); //! PRIV2001
    }

    public void OkBothBranches(Customer c, bool full)
    {
        var text = c.Email;
        if (full) text = c.Plan; else text = "x";
        Out.Log(text);
    }

    public void OkSwitch(Customer c, int kind)
    {
        var text = c.Name;
        switch (kind)
        {
            case 0: text = c.Plan; break;
            case 1: text = "one"; break;
            default: return;
        }
        Out.Log(text);
    }

    public void OkLoop(Customer[] customers)
    {
        var previous = 0;
        foreach (var c in customers)
        {
            Out.Log(previous);
            previous = c.Email.Length;
        }
    }

    public void OkBefore(Customer c)
    {
        var text = c.Plan;
        Out.Log(text);
        text = c.Email;
        text = text.Trim();
    }
}
