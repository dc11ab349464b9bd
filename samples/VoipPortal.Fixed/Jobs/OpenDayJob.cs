using Microsoft.Extensions.Options;
using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>When customers can come and see us; bound from <c>OpenDay</c>.</summary>
public class OpenDayOptions
{
    public DateOnly? Date { get; set; }
}

/// <summary>Invites to the open day, a month and again three days before it.</summary>
public class OpenDayJob(
    CustomerStore customers,
    CampaignStore campaigns,
    UnsubscribeLinks links,
    INewsletterSender sender,
    IOptions<OpenDayOptions> options) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        if (options.Value.Date is not { } date) return;
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        if (today >= date.AddDays(-30) && today < date.AddDays(-3)) await InviteAsync(date, $"invitation {date:O}");
        if (today >= date.AddDays(-3) && today < date) await RemindAsync(date, $"reminder {date:O}");
    }

    private async Task InviteAsync(DateOnly date, string campaign)
    {
        foreach (var customer in await customers.WithoutCampaignAsync(campaign))
        {
            if (!customer.AcceptsNewsletter) continue;
            await sender.SendAsync(customer.Email, "Come and see us", links.AddTo($"We open our doors on {date:D}.", customer.Id));
            await campaigns.RecordAsync(customer.Id, campaign);
        }
    }

    private async Task RemindAsync(DateOnly date, string campaign)
    {
        foreach (var customer in await customers.WithoutCampaignAsync(campaign))
        {
            if (!customer.AcceptsNewsletter) continue;
            await sender.SendAsync(customer.Email, "See you soon", links.AddTo($"Our doors are open on {date:D}.", customer.Id));
            await campaigns.RecordAsync(customer.Id, campaign);
        }
    }
}
