using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Sends what the staff wrote: news to the readers, offers to the customers of a tariff.</summary>
public class NewsletterJob(CustomerStore customers, CampaignStore campaigns, UnsubscribeLinks links, INewsletterSender sender) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var issue in await campaigns.UnsentIssuesAsync())
        {
            if (issue.Plan is null) await SendNewsAsync(issue);
            else await SendOfferAsync(issue, issue.Plan);
            await campaigns.CloseAsync(issue);
        }
    }

    public async Task SendNewsAsync(NewsletterIssue issue)
    {
        foreach (var customer in await customers.NewsletterReadersAsync())
            await sender.SendAsync(customer.Email, issue.Subject, links.AddTo(issue.Body, customer.Id));
    }

    public async Task SendOfferAsync(NewsletterIssue issue, string plan)
    {
        foreach (var customer in await customers.OnPlanAsync(plan))
        {
            if (customer.AcceptsNewsletter)
            {
                await sender.SendAsync(customer.Email, issue.Subject, links.AddTo(issue.Body, customer.Id));
            }
        }
    }
}
