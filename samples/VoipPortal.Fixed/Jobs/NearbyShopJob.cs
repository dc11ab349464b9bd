using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Tells shops who is near, so that they can greet people with an offer.</summary>
public class NearbyShopJob(CustomerStore customers, CampaignStore campaigns, IResellers resellers) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.AllAsync())
        {
            if (customer.LastCell.Length == 0) continue;
            if (customer.HasMobileLine) await GreetAsync(customer);
            else await WelcomeAsync(customer);
        }
    }

    public async Task GreetAsync(Customer customer)
    {
        if (!customer.SharesLocation) return;
        await campaigns.RecordAsync(customer.Id, "cell to a shop");
        await resellers.GreetAsync(customer.Id, customer.LastCell);
    }

    /// <summary>Where somebody is takes consent of its own.</summary>
    public async Task WelcomeAsync(Customer customer)
    {
        if (!customer.SharesLocation) return;
        await campaigns.RecordAsync(customer.Id, "cell to a shop");
        await resellers.GreetAsync(customer.Id, customer.LastCell);
    }
}
