//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// checks in try, catch, finally and using
using PrivacyAnalyzers;
namespace Cases.Guards_TryFinally;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkInTry(Customer c)
    {
        try { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "News"); }
        finally { Console.WriteLine("done"); }
    }

    public void BadInFinally(Customer c)
    {
        try { if (!c.AcceptsMarketing) return; Console.WriteLine("allowed"); }
        finally { mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004
    }

    public void OkAfterTry(Customer c)
    {
        try { if (!consents.AllowsMarketing(c)) return; }
        finally { Console.WriteLine("checked"); }
        mail.Send(c.Email, "News");
    }

    public void BadSwallowed(Customer c)
    {
        try { consents.EnsureMarketing(c.Id); }
        catch (InvalidOperationException) { Console.WriteLine("no consent"); }
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkCaughtReturns(Customer c)
    {
        try { consents.EnsureMarketing(c.Id); }
        catch (InvalidOperationException) { return; }
        mail.Send(c.Email, "News");
    }

    public void BadInCatch(Customer c)
    {
        try { consents.EnsureMarketing(c.Id); }
        catch (InvalidOperationException) { mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004
    }

    public void OkUsing(Customer c)
    {
        using var scope = new StringReader("scope");
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }

    public void OkRetry(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        for (var i = 0; i < 3; i++)
        {
            try { mail.Send(c.Email, "News"); return; }
            catch (IOException) when (i < 2) { Thread.Sleep(10); }
        }
    }

    public void OkFlag(Customer c)
    {
        var may = false;
        try { may = consents.AllowsMarketing(c); }
        catch (IOException) { may = false; }
        if (may) mail.Send(c.Email, "News");
    }

    public void BadFlag(Customer c)
    {
        bool may;
        try { may = consents.AllowsMarketing(c); }
        catch (IOException) { may = true; }
        if (may) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
