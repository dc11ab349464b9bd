//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// what holds after try blocks and in filters
using PrivacyAnalyzers;
namespace Cases.Guards_TryCatchFlows;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void OkReturnInTry(Customer c)
    {
        try { if (!c.AcceptsMarketing) return; }
        catch (IOException) { return; }
        mail.Send(c.Email, "News");
    }

    public void BadCatchGoesOn(Customer c)
    {
        try { if (!consents.AllowsMarketing(c)) return; }
        catch (IOException) { Console.WriteLine("ignored"); }
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkCheckBeforeTry(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        try { mail.Send(c.Email, "News"); }
        catch (IOException e) { Console.WriteLine(e.HResult); mail.Send(c.Email, "Again"); }
        finally { Console.WriteLine("done"); }
    }

    public void OkFinallyLocked(Customer c)
    {
        Monitor.Enter(c);
        try { if (!c.AcceptsMarketing) return; c.Plan = "Seen"; }
        finally { Monitor.Exit(c); }
        mail.Send(c.Email, "News");
    }

    public void OkUsingBlock(Customer c)
    {
        using (new StringReader("x")) { if (!c.AcceptsMarketing) return; }
        mail.Send(c.Email, "News");
    }

    public void OkLockBlock(Customer c)
    {
        lock (customers) { if (!c.AcceptsMarketing) return; }
        mail.Send(c.Email, "News");
    }

    public async Task OkAwaitUsing(Customer c)
    {
        await using (var stream = new MemoryStream()) { if (!await consents.AllowsMarketingAsync(c.Id)) return; stream.WriteByte(1); }
        await mail.SendAsync(c.Email, "News");
    }

    public void OkForeachBefore(Customer c, List<string> texts)
    {
        var count = 0;
        if (!c.AcceptsMarketing) return;
        foreach (var text in texts) count += text.Length;
        mail.Send(c.Email, $"News {count}");
    }

    public void OkResultInTry(Customer c)
    {
        bool may;
        try { may = consents.AllowsMarketing(c); }
        catch (Exception) { return; }
        if (may) mail.Send(c.Email, "News");
    }

    public void OkFilter(Customer c)
    {
        try { Console.WriteLine(c.Id); }
        catch (IOException) when (c.AcceptsMarketing) { mail.Send(c.Email, "Sorry"); }
    }

    public void BadFilter(Customer c)
    {
        try { Console.WriteLine(c.Id); }
        catch (IOException) when (!c.AcceptsMarketing) { mail.Send(c.Email, "Sorry"); } //! PRIV3001 | PRIV3004
    }

    public void OkThrowInCatch(Customer c)
    {
        try { consents.EnsureMarketing(c.Id); }
        catch (InvalidOperationException e) { throw new ApplicationException("refused", e); }
        mail.Send(c.Email, "News");
    }
}
