using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Offers what suits the way in which a reader of the newsletter calls.</summary>
public class UpgradeOfferJob(CustomerStore customers, CallStore calls, CampaignStore campaigns, UnsubscribeLinks links, INewsletterSender sender) : IJob
{
    private const int Many = 300;
    private const int VeryMany = 1500;
    private const string Campaign = "upgrade";

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.NewsletterReadersAsync())
        {
            if (await campaigns.WasSentAsync(customer.Id, Campaign)) continue;
            var minutes = await calls.MinutesOfAsync(customer.Id, DateTime.UtcNow.AddDays(-30));
            if (minutes < Many) continue;
            if (customer.Plan == Plans.Home) await OfferOfficeAsync(customer, minutes);
            else if (customer.HasMobileLine) await OfferBothAsync(customer, minutes);
            else await OfferTrunkAsync(customer, minutes);
        }
    }

    /// <summary>The office tariff, to who calls much from home.</summary>
    public async Task OfferOfficeAsync(Customer customer, int minutes)
    {
        if (!customer.AcceptsNewsletter || customer.ObjectsToCallData) return;
        var text = $"You called for {minutes} minutes. With the office tariff they are free.";
        await sender.SendAsync(customer.Email, "A tariff for you", links.AddTo(text, customer.Id));
        await campaigns.RecordAsync(customer.Id, Campaign);
    }

    /// <summary>More lines, to an office that calls much. An offer out of call data needs that the customer did not object to it.</summary>
    public async Task OfferTrunkAsync(Customer customer, int minutes)
    {
        if (!customer.AcceptsNewsletter || customer.ObjectsToCallData) return;
        var text = $"You called for {minutes} minutes. Ten lines cost less than you think.";
        await sender.SendAsync(customer.Email, "Lines for you", links.AddTo(text, customer.Id));
        await campaigns.RecordAsync(customer.Id, Campaign);
    }

    /// <summary>The same, to who has a mobile line, too.</summary>
    public async Task OfferBothAsync(Customer customer, int minutes)
    {
        if (!customer.AcceptsNewsletter || customer.ObjectsToCallData) return;
        if (minutes < VeryMany)
        {
            await sender.SendAsync(customer.Email, "One bill", links.AddTo($"Your {minutes} minutes and your mobile on one bill.", customer.Id));
            await campaigns.RecordAsync(customer.Id, Campaign);
            return;
        }

        await sender.SendAsync(customer.Email, "Lines for you", links.AddTo($"Ten lines for your {minutes} minutes.", customer.Id));
        await campaigns.RecordAsync(customer.Id, Campaign);
    }
}
