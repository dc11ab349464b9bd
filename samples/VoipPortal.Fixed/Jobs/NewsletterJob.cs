using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>News about products, to those who want them.</summary>
public class NewsletterJob(CustomerStore customers, INewsletterSender sender)
{
    public async Task SendMonthlyAsync(string issue)
    {
        foreach (var customer in await customers.NewsletterReadersAsync())
            await sender.SendAsync(customer.Email, "Our news", issue);
    }

    public async Task SendOfferAsync(string offer)
    {
        foreach (var customer in await customers.AllAsync())
        {
            if (customer.Plan == "Home")
                if (customer.AcceptsNewsletter)
                {
                    await DeliverAsync(customer, offer);
                }
        }
    }

    public async Task SendReminderAsync(string offer)
    {
        foreach (var customer in await customers.AllAsync())
        {
            if (!customer.AcceptsNewsletter) continue;
            await DeliverAsync(customer, offer);
        }
    }

    private Task DeliverAsync(Customer customer, string offer) => sender.SendAsync(customer.Email, "An offer for you", offer);
}
