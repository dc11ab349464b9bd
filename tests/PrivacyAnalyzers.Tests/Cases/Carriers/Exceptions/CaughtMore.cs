//# ids: PRIV2001, PRIV2003
namespace Cases.Exceptions_CaughtMore;

// Rethrown, nested, filters with side effects, finally that returns, AggregateException, ToString, ExceptionDispatchInfo, using.
public class CaughtMore
{
    sealed class MailException : Exception { public MailException(string mail) => Mail = mail; public string Mail { get; } public override string Message => "mail " + Mail; }
    sealed class CodeException(int code) : Exception("code " + code) { public int Code => code; }
    sealed class Scope : IDisposable { public string Text = ""; public void Dispose() => Out.Log("closed " + Text.Length); }

    public void BadOverriddenMessage(Customer c)
    {
        try { throw new MailException(c.Email); }
        catch (MailException e) { Out.Log(e.Message); } //! PRIV2001
    }

    public void BadToString(Customer c)
    {
        try { throw new InvalidOperationException("x " + c.Email); }
        catch (Exception e) { Out.Log(e.ToString()); } //! PRIV2001 | PRIV2003
    }

    public void BadFilter(Customer c)
    {
        try { throw new InvalidOperationException("x " + c.Email); }
        catch (Exception e) when (e.Message is { Length: > 3 } m) { Out.Log(m); } //! PRIV2001
    }

    public void BadRethrown(Customer c)
    {
        try
        {
            try { throw new MailException(c.Email); }
            catch (MailException) { throw; }
        }
        catch (Exception e) { Out.Log(((MailException)e).Mail); } //! PRIV2001
    }

    public void BadStored(Customer c)
    {
        Exception? last = null;
        try { throw new InvalidOperationException("x " + c.Name); }
        catch (Exception e) { last = e; }
        Out.Log(last?.Message); //! PRIV2001
    }

    public void BadInnerCreated(Customer c)
    {
        var inner = new InvalidOperationException(c.Email);
        var outer = new Exception("outer", inner);
        Out.Log(outer.InnerException?.Message); //! PRIV2001
        Out.Log(outer.GetBaseException().Message); //! PRIV2001
    }

    public void OkCode(Customer c)
    {
        try { throw new CodeException(c.Email.Length); }
        catch (CodeException e) { Out.Log(e.Message); Out.Log(e.Code); }
    }

    public void OkOther(Customer c)
    {
        try { throw new MailException(c.Email); }
        catch (MailException e) { Out.Log(e.Mail.Length); Out.Log(e.HResult); }
        try { Console.Beep(); }
        catch (PlatformNotSupportedException e) { Out.Log(e.Message); }
    }

    public void OkUsing(Customer c)
    {
        using var scope = new Scope { Text = c.Email };
        using (var other = new Scope()) other.Text = c.Phone;
    }
}
