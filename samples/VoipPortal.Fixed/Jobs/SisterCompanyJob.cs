using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Tells the sister company how much customers call, so that a mobile line can be made to measure.</summary>
public class SisterCompanyJob(CustomerStore customers, CallStore calls, CampaignStore campaigns, ISisterCompany sister) : IJob
{
    private const int Many = 300;

    public async Task RunAsync(CancellationToken stopping)
    {
        var month = DateTime.UtcNow.AddDays(-30);
        foreach (var customer in await customers.OnPlanAsync(Plans.Office))
        {
            if (customer.ObjectsToCallData) continue;
            var minutes = await calls.MinutesOfAsync(customer.Id, month);
            if (minutes < Many) continue;
            await campaigns.RecordAsync(customer.Id, $"minutes to the sister company, {month:yyyy-MM}");
            await sister.ShareUsageAsync(customer.Id, minutes);
        }

        // Who takes both kinds of line has both companies as a carrier.
        foreach (var customer in await customers.AllAsync())
        {
            if (!customer.HasMobileLine) continue;
            await campaigns.RecordAsync(customer.Id, $"minutes to the sister company, {month:yyyy-MM}");
            await sister.ShareUsageAsync(customer.Id, await calls.MinutesOfAsync(customer.Id, month));
        }
    }
}
