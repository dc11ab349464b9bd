using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>What is to be sent, and what has been.</summary>
public class CampaignStore(PortalDb db)
{
    public async Task<int> AddIssueAsync(NewsletterIssue issue)
    {
        db.Issues.Add(issue);
        await db.SaveChangesAsync();
        return issue.Id;
    }

    public Task<List<NewsletterIssue>> UnsentIssuesAsync() => db.Issues.Where(i => i.SentAt == null).OrderBy(i => i.Id).ToListAsync();

    public async Task CloseAsync(NewsletterIssue issue)
    {
        issue.SentAt = DateTime.UtcNow;
        await db.SaveChangesAsync();
    }

    public Task<bool> WasSentAsync(int customerId, string campaign) =>
        db.SentCampaigns.AnyAsync(s => s.CustomerId == customerId && s.Campaign == campaign);

    [Fulfils(Duty.DisclosureRecord)]
    public async Task RecordAsync(int customerId, string campaign)
    {
        db.SentCampaigns.Add(new SentCampaign { CustomerId = customerId, Campaign = campaign });
        await db.SaveChangesAsync();
    }
}
