using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Presents for readers of the newsletter who have been with us for long.</summary>
public class AnniversaryJob(CustomerStore customers, CampaignStore campaigns, UnsubscribeLinks links, INewsletterSender sender) : IJob
{
    private const string OneYear = "one year";
    private const string FiveYears = "five years";

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.NewsletterReadersAsync())
        {
            if (customer.RegisteredAt < DateTime.UtcNow.AddYears(-1) && !await campaigns.WasSentAsync(customer.Id, OneYear))
                await CongratulateAsync(customer);
            if (customer.RegisteredAt < DateTime.UtcNow.AddYears(-5) && !await campaigns.WasSentAsync(customer.Id, FiveYears))
                await ThankAsync(customer);
        }
    }

    public async Task CongratulateAsync(Customer customer)
    {
        if (!customer.AcceptsNewsletter) return;
        await sender.SendAsync(customer.Email, "A year with us", $"Dear {customer.Name}, the next month is on us. Call whom you like!");
        await campaigns.RecordAsync(customer.Id, OneYear);
    }

    public async Task ThankAsync(Customer customer)
    {
        if (!customer.AcceptsNewsletter) return;
        var text = $"Dear {customer.Name}, the next three months are on us. Call whom you like!";
        await sender.SendAsync(customer.Email, "Five years with us", links.AddTo(text, customer.Id));
        await campaigns.RecordAsync(customer.Id, FiveYears);
    }
}
