using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Tells the partner who waits for an installation, unless the person objected.</summary>
public class PartnerFeedJob(CustomerStore customers, IInstallationPartner partner, ILogger<PartnerFeedJob> log) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.WaitingForInstallationAsync())
        {
            if (customer.ObjectsToPartners)
            {
                log.LogInformation("Customer {CustomerId} objects to partners; our own people install", customer.Id);
                continue;
            }

            await partner.AnnounceAsync(customer.Name, customer.Phone);
            customer.WantsInstallation = false;
            await customers.SaveAsync();
        }
    }

    /// <summary>The partner lost the orders of a day; who registered then is announced again.</summary>
    public async Task RepeatAsync(DateTime day)
    {
        foreach (var customer in await customers.RegisteredOnAsync(day))
        {
            if (!customer.ObjectsToPartners) await partner.AnnounceAsync(customer.Name, customer.Phone);
        }
    }
}
