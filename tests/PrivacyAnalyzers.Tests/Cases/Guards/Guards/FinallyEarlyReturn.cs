//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// early returns out of lock, using and try-finally
using PrivacyAnalyzers;
namespace Cases.Guards_FinallyEarlyReturn;

public class Job(IMarketingMail mail, IConsents consents)
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _slim = new(1);

    public void OkLock(Customer c) { lock (_gate) { if (!c.AcceptsMarketing) return; } mail.Send(c.Email, "News"); }

    public void BadLock(Customer c) { lock (_gate) { if (c.AcceptsMarketing) return; } mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkInsideLock(Customer c) { lock (_gate) { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "News"); } }

    public async Task OkSemaphore(Customer c)
    {
        await _slim.WaitAsync();
        try
        {
            if (!await consents.AllowsMarketingAsync(c.Id)) return;
            await mail.SendAsync(c.Email, "News");
        }
        finally { _slim.Release(); }
    }

    public async Task OkAfterSemaphore(Customer c)
    {
        bool may;
        await _slim.WaitAsync();
        try { may = await consents.AllowsMarketingAsync(c.Id); }
        finally { _slim.Release(); }
        if (may) await mail.SendAsync(c.Email, "News");
    }

    public void OkContinueInUsing(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            using (var reader = new StringReader(c.Plan)) { if (!c.AcceptsMarketing) continue; reader.Read(); }
            mail.Send(c.Email, "News");
        }
    }

    public void BadContinueInUsing(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            using (var reader = new StringReader(c.Plan)) { if (c.Plan == "") continue; reader.Read(); }
            mail.Send(c.Email, "News"); //! PRIV3001
        }
    }

    public void OkForeachReturn(Customer c, List<string> stop)
    {
        foreach (var word in stop) if (word == c.Plan) return;
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }

    public void OkCheckInForeach(Customer c, List<string> stop)
    {
        if (!c.AcceptsMarketing) return;
        foreach (var word in stop) if (word == c.Plan) return;
        mail.Send(c.Email, "News");
    }
}
