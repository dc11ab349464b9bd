//# ids: PRIV2001
namespace Cases.Exceptions_FromCallee;

// What a callee throws reaches the caller's catch; what another try throws does not.
public class FromCallee
{
    sealed class Own(string mail) : Exception("own") { public string Mail => mail; }

    static void Fail(string text) { if (text.Length > 3) throw new InvalidOperationException(text); }
    static void FailOwn(Customer c) { if (c.Id == 3) throw new Own(c.Email); }
    static string Parse(string text) => text.Length > 3 ? text[..3] : throw new FormatException("cannot read " + text);

    public void BadCallee(Customer c)
    {
        try { Fail(c.Email); }
        catch (InvalidOperationException e) { Out.Log(e.Message); } //! PRIV2001
    }

    public void BadOwn(Customer c)
    {
        try { FailOwn(c); }
        catch (Own e) { Out.Log(e.Mail); } //! PRIV2001
    }

    public void BadExpression(Customer c)
    {
        try { Parse(c.Phone); }
        catch (FormatException e) { Out.Log(e.Message); } //! PRIV2001
    }

    public void OkCallee(Customer c)
    {
        try { Fail(c.Plan); }
        catch (InvalidOperationException e) { Out.Log(e.Message); }
    }

    public void OkOtherTry(Customer c)
    {
        try { throw new InvalidOperationException(c.Email); }
        catch (InvalidOperationException) { Out.Log("failed"); }
        try { Console.Beep(); }
        catch (PlatformNotSupportedException e) { Out.Log(e.Message); }
    }

    public void OkType(Customer c)
    {
        try { Parse(c.Phone); }
        catch (FormatException e) { Out.Log(e.GetType().FullName); }
    }
}
