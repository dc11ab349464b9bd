//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// asynchronous checks
using PrivacyAnalyzers;
namespace Cases.Guards_AwaitChecks;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public async Task Ok(Customer c) { if (await consents.AllowsMarketingAsync(c.Id)) await mail.SendAsync(c.Email, "News"); }

    public async Task OkLocal(Customer c)
    {
        var may = await consents.AllowsMarketingAsync(c.Id);
        if (!may) return;
        await mail.SendAsync(c.Email, "News");
    }

    public async Task BadNegated(Customer c) { if (!await consents.AllowsMarketingAsync(c.Id)) await mail.SendAsync(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public async Task OkTaskLocal(Customer c)
    {
        var task = consents.AllowsMarketingAsync(c.Id);
        c.Plan = "Seen";
        if (await task) await mail.SendAsync(c.Email, "News");
    }

    public async Task BadNotAwaitedResult(Customer c)
    {
        var task = consents.AllowsMarketingAsync(c.Id);
        await task;
        await mail.SendAsync(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkResult(Customer c) { if (consents.AllowsMarketingAsync(c.Id).Result) mail.Send(c.Email, "News"); }

    public void OkGetResult(Customer c) { if (consents.AllowsMarketingAsync(c.Id).GetAwaiter().GetResult()) mail.Send(c.Email, "News"); }

    public async Task OkConfigureAwait(Customer c)
    {
        if (!await consents.AllowsMarketingAsync(c.Id).ConfigureAwait(false)) return;
        await mail.SendAsync(c.Email, "News").ConfigureAwait(false);
    }

    public async Task BadTaskCompleted(Customer c)
    {
        var task = consents.AllowsMarketingAsync(c.Id);
        if (task.IsCompleted) await mail.SendAsync(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public async Task OkById(int id)
    {
        if (!await consents.AllowsMarketingAsync(id)) return;
        var c = await customers.FindAsync(id);
        await mail.SendAsync(c.Email, "News");
    }

    public async Task OkOwnHelper(Customer c) { if (await May(c)) await mail.SendAsync(c.Email, "News"); }

    private async Task<bool> May(Customer c) => c.Plan != "Closed" && await consents.AllowsMarketingAsync(c.Id);

    public async Task OkValueTask(Customer c) { if (await MayValue(c)) await mail.SendAsync(c.Email, "News"); }

    private async ValueTask<bool> MayValue(Customer c) { if (c.AcceptsMarketing) return true; return await consents.AllowsMarketingAsync(c.Id); }

    public async Task BadOwnHelper(Customer c) { if (await MayNot(c)) await mail.SendAsync(c.Email, "News"); } //! PRIV3001 | PRIV3004

    private async Task<bool> MayNot(Customer c) => c.Plan != "Closed" || await consents.AllowsMarketingAsync(c.Id);
}
