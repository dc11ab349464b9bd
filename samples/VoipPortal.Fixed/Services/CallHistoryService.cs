using PrivacyAnalyzers;
using VoipPortal.Contracts;
using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>Tells customers whom they called.</summary>
public class CallHistoryService(CallStore calls, ILogger<CallHistoryService> log)
{
    private const int MostCalls = 200;

    public async Task<IReadOnlyList<CallView>> ForAsync(int customerId, int days)
    {
        var found = await calls.OfCustomerAsync(customerId, DateTime.UtcNow.AddDays(-days), MostCalls);
        foreach (var call in found) log.LogTrace("Call {CallId} is shown to customer {CustomerId}", call.Id, customerId);
        log.LogInformation("Customer {CustomerId} is shown {Count} calls of {Days} days", customerId, found.Count, days);
        return [.. found.Select(c => new CallView(c.Id, c.StartedAt, c.Destination, c.Duration, c.Price))];
    }

    /// <summary>The same for a spreadsheet.</summary>
    [return: Cpni(CpniCategory.CallDetail)]
    public async Task<string> AsCsvAsync(int customerId, int days)
    {
        var lines = (await ForAsync(customerId, days)).Select(c => $"{c.StartedAt:s};{c.Destination};{c.Duration.TotalSeconds};{c.Price}");
        return string.Join('\n', lines.Prepend("started;destination;seconds;price"));
    }
}
