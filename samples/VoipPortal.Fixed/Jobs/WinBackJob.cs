using PrivacyAnalyzers;
using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Writes to customers who have been quiet.</summary>
public class WinBackJob(CustomerStore customers, ConsentService consents, INewsletterSender sender)
{
    public async Task SendAsync(int customerId)
    {
        if (await customers.FindAsync(customerId) is not { } customer) return;
        if (!await consents.AllowsAsync(customer.Id, Purpose.Marketing)) return;
        await sender.SendAsync(customer.Email, "We miss you", "Call for free this weekend.");
    }

    public async Task SendCheckedAsync(int customerId)
    {
        if (await customers.FindAsync(customerId) is not { } customer) return;
        if (!await consents.AllowsAsync(customer.Id, Purpose.Marketing)) return;
        await sender.SendAsync(customer.Email, "We miss you", "Call for free this weekend.");
    }
}
