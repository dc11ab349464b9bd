//# ids: PRIV2001, PRIV2003
namespace Cases.Exceptions_Carriers;

// Own exceptions that carry data, what is caught, Data, inner exceptions, filters.
public class CustomerException(string message, string mail) : Exception(message)
{
    public string Mail { get; } = mail;
    public int Size => Mail.Length;
}

public class Carriers
{
    static void Check(Customer c) { if (c.Id < 0) throw new CustomerException("bad customer", c.Email); }
    static void Fail(Customer c) { if (c.Id < 0) throw new InvalidOperationException("bad " + c.Email); }
    static void FailPlan(Customer c) { if (c.Id < 0) throw new InvalidOperationException("bad " + c.Plan); }

    public void BadOwnMember(Customer c)
    {
        try { throw new CustomerException("bad", c.Email); }
        catch (CustomerException e)
        {
            Out.Log(e.Message);
            Out.Log(e.Size);
            Out.Log(e.Mail); //! PRIV2001
        }
    }

    public void BadMessage(Customer c)
    {
        try { throw new InvalidOperationException("bad " + c.Email); }
        catch (InvalidOperationException e) { Out.Log(e.Message); } //! PRIV2001
    }

    public void BadThrownByCallee(Customer c)
    {
        try { Fail(c); }
        catch (Exception e) { Out.Log(e.Message); } //! PRIV2001
    }

    public void BadOwnThrownByCallee(Customer c)
    {
        try { Check(c); }
        catch (CustomerException e) { Out.Log(e.Mail); } //! PRIV2001
    }

    public void BadFilter(Customer c)
    {
        var text = "";
        try { text = c.Email; FailPlan(c); }
        catch (Exception) when (text.Length > 3) { Out.Log(text); } //! PRIV2001
    }

    public void BadData(Customer c)
    {
        var e = new Exception("x");
        e.Data["mail"] = c.Email;
        Out.Log(e.Data["mail"]); //! PRIV2001
    }

    public void BadInner(Customer c)
    {
        try { Fail(c); }
        catch (Exception e)
        {
            var outer = new Exception("outer", e);
            Out.Log(outer.InnerException!.Message); //! PRIV2001
        }
    }

    public void OkMessage(Customer c)
    {
        try { FailPlan(c); }
        catch (Exception e) { Out.Log(e.Message); }
        try { Fail(c); }
        catch (Exception e) { Out.Log(e.GetType().Name); }
    }

    public void OkOwn(Customer c)
    {
        try { Check(c); }
        catch (CustomerException e) { Out.Log(e.Size); }
    }

    public void OkRedacted(Customer c)
    {
        try { throw new CustomerException("bad", Clean.Redact(c.Email)); }
        catch (CustomerException e) { Out.Log(e.Mail); }
    }
}
