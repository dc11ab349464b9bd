using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Friends bring friends: thanks to who did, and a word to the friend to do the same.</summary>
public class ReferralJob(CustomerStore customers, CampaignStore campaigns, UnsubscribeLinks links, INewsletterSender sender) : IJob
{
    private const string Campaign = "referral";

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var (referrer, friend) in await customers.ReferralsAsync())
        {
            if (await campaigns.WasSentAsync(friend.Id, Campaign)) continue;
            await WriteAsync(referrer, friend);
            await campaigns.RecordAsync(friend.Id, Campaign);
        }
    }

    public async Task WriteAsync(Customer referrer, Customer friend)
    {
        if (referrer.AcceptsNewsletter)
            await sender.SendAsync(referrer.Email, "Thank you", links.AddTo("Bring more friends, and get a month for free.", referrer.Id));
        if (friend.AcceptsNewsletter)
            await sender.SendAsync(friend.Email, "Now it is your turn", links.AddTo("Bring friends, too.", friend.Id));
    }
}
