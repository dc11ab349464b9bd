using PrivacyAnalyzers;
using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>Says who agreed to what.</summary>
public class ConsentService(PortalDb db)
{
    [ConsentCheck]
    public async Task<bool> AllowsAsync([DataSubject] int customerId, [Purpose] string purpose)
    {
        if (await db.Customers.FindAsync(customerId) is not { } customer) return false;
        return purpose switch
        {
            Purpose.Marketing => customer.AcceptsNewsletter,
            Purpose.Analytics => customer.AcceptsAnalytics,
            _ => false,
        };
    }
}
