using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Puts people into the audiences of our advertisements on sites of others.</summary>
public class AudienceJob(CustomerStore customers, IAdAudience audience) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.AwaySinceAsync(DateTime.UtcNow.AddDays(-90)))
        {
            // The network takes hashed addresses, too.
            if (customer.AcceptsAdvertising) await audience.AddAsync("have been away", Mask.Hash(customer.Email));
        }

        foreach (var customer in await customers.OnPlanAsync(Plans.Home))
        {
            if (customer.AcceptsAdvertising) await audience.AddAsync("may want more lines", customer.Email);
        }

        foreach (var customer in await customers.OnPlanAsync(Plans.Office))
        {
            if (customer.AcceptsAdvertising) await audience.AddAsync("may want a switchboard", customer.Email);
        }
    }
}
