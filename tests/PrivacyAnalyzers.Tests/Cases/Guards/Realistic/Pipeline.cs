//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a campaign with segments, throttle and statistics
using PrivacyAnalyzers;
namespace Cases.Realistic_Pipeline;

public sealed record Segment(string Name, Func<Customer, bool> Includes);

public sealed class CampaignRunner(ICustomers customers, IMarketingMail mail, IConsents consents)
{
    private int _sent;

    public int Sent => _sent;

    public async Task RunAsync(Segment segment, CancellationToken token)
    {
        var targets = customers.All().Where(segment.Includes).Where(c => c.AcceptsMarketing).DistinctBy(c => c.Email).ToList();
        foreach (var target in targets)
        {
            token.ThrowIfCancellationRequested();
            await mail.SendAsync(target.Email, $"News for {segment.Name}");
            Interlocked.Increment(ref _sent);
        }
    }

    public async Task RunSegmentOnly(Segment segment)
    {
        foreach (var target in customers.All().Where(segment.Includes)) await mail.SendAsync(target.Email, "News"); //! PRIV3001
    }

    public async Task Throttled(IEnumerable<Customer> list)
    {
        using var gate = new SemaphoreSlim(4);
        var tasks = list.Where(c => consents.AllowsMarketing(c)).Select(async c =>
        {
            await gate.WaitAsync();
            try { await mail.SendAsync(c.Email, "News"); }
            finally { gate.Release(); }
        });
        await Task.WhenAll(tasks);
    }

    public async Task ThrottledUnchecked(IEnumerable<Customer> list)
    {
        using var gate = new SemaphoreSlim(4);
        var tasks = list.Where(c => c.Id > 0).Select(async c =>
        {
            await gate.WaitAsync();
            try { await mail.SendAsync(c.Email, "News"); } //! PRIV3001
            finally { gate.Release(); }
        });
        await Task.WhenAll(tasks);
    }

    public async Task Retried(Customer c)
    {
        if (!await consents.AllowsMarketingAsync(c.Id)) return;
        for (var attempt = 1; ; attempt++)
        {
            try { await mail.SendAsync(c.Email, "News"); break; }
            catch (HttpRequestException) when (attempt < 3) { await Task.Delay(attempt * 100); }
        }
    }

    public (int Sent, int Skipped) Counted()
    {
        int sent = 0, skipped = 0;
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) { skipped++; continue; }
            mail.Send(c.Email, "News");
            sent++;
        }
        return (sent, skipped);
    }

    public (int Sent, int Skipped) CountedWrong()
    {
        int sent = 0, skipped = 0;
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) skipped++;
            mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
            sent++;
        }
        return (sent, skipped);
    }
}
