using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Friends bring friends.</summary>
public class ReferralJob(INewsletterSender sender)
{
    public async Task InviteAsync(Customer referrer, Customer friend)
    {
        if (!friend.AcceptsNewsletter) return;
        await sender.SendAsync(friend.Email, "A friend recommends us", "Try a month for free.");
    }

    public async Task ThankAsync(Customer referrer)
    {
        if (!referrer.AcceptsNewsletter) return;
        await sender.SendAsync(referrer.Email, "Thank you", "A month for free for you, too.");
    }
}
