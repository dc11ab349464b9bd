using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Tells customers whom they called.</summary>
public class CallHistoryService(CustomerStore customers, ILogger<CallHistoryService> log)
{
    public async Task<IReadOnlyList<CallRecord>> ForAsync(int customerId)
    {
        var customer = await customers.FindAsync(customerId);
        if (customer is null) return [];
        foreach (var call in customer.Calls)
        {
            Trace(Mask.Redact(call.Destination));
            log.LogDebug("Call {CallId} of {CustomerId} listed", call.Id, customer.Id);
        }

        return customer.Calls;
    }

    private void Trace(string step) => log.LogDebug("History shows {Step}", step);
}
