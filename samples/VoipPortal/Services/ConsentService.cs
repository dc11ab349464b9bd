using PrivacyAnalyzers;
using VoipPortal.Contracts;
using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>Knows who agreed to what, and takes a change of mind.</summary>
public class ConsentService(CustomerStore customers, ILogger<ConsentService> log)
{
    [ConsentCheck]
    public async Task<bool> AllowsAsync([DataSubject] int customerId, [Purpose] string purpose)
    {
        var customer = await customers.GetAsync(customerId);
        return purpose switch
        {
            Purpose.Marketing => customer.AcceptsNewsletter,
            Purpose.Analytics => customer.AcceptsAnalytics,
            Purpose.Advertising => customer.AcceptsAdvertising,
            Purpose.CpniMarketing => customer.ApprovesCallData,
            Purpose.Location => customer.SharesLocation,
            _ => false,
        };
    }

    public async Task SaveAsync(int customerId, ConsentSettings settings)
    {
        var customer = await customers.GetAsync(customerId);
        customer.AcceptsNewsletter = settings.Newsletter;
        customer.AcceptsAnalytics = settings.Analytics;
        customer.ObjectsToPartners = settings.ObjectsToPartners;
        customer.AcceptsAdvertising = settings.Advertising;
        customer.ApprovesCallData = settings.CallData;
        customer.ObjectsToCallData = settings.ObjectsToCallData;
        customer.SharesLocation = settings.Location;
        customer.ChangedAt = DateTime.UtcNow;
        await customers.SaveAsync();
        log.LogInformation("Customer {CustomerId} chose {@Consents}", customerId, settings);
    }

    public async Task UnsubscribeAsync(int customerId)
    {
        var customer = await customers.GetAsync(customerId);
        customer.AcceptsNewsletter = false;
        await customers.SaveAsync();
        log.LogInformation("Customer {CustomerId} unsubscribed", customerId);
    }
}
