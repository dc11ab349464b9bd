using PrivacyAnalyzers;
using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Writes to customers who have been away for long.</summary>
public class WinBackJob(
    CustomerStore customers,
    ConsentService consents,
    CampaignStore campaigns,
    UnsubscribeLinks links,
    INewsletterSender sender) : IJob
{
    private const string First = "win-back";
    private const string Last = "win-back, last time";

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.AwaySinceAsync(DateTime.UtcNow.AddDays(-90)))
        {
            if (await campaigns.WasSentAsync(customer.Id, First)) continue;
            if (!await consents.AllowsAsync(customer.Id, Purpose.Marketing)) continue;
            await sender.SendAsync(customer.Email, "We miss you", links.AddTo("Call for free this weekend.", customer.Id));
            await campaigns.RecordAsync(customer.Id, First);
        }

        foreach (var customer in await customers.AwaySinceAsync(DateTime.UtcNow.AddDays(-180)))
        {
            if (await campaigns.WasSentAsync(customer.Id, Last)) continue;
            if (!await consents.AllowsAsync(customer.Id, Purpose.Marketing)) continue;
            await sender.SendAsync(customer.Email, "Shall we part?", links.AddTo("Come back, and get a month for free.", customer.Id));
            await campaigns.RecordAsync(customer.Id, Last);
        }
    }
}
