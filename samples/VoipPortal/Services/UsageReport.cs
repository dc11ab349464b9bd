using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Figures about many people, which may go to anyone.</summary>
public class UsageReport(CustomerStore customers, ILogger<UsageReport> log)
{
    public async Task<IReadOnlyList<UsageFigures>> BuildAsync()
    {
        var all = await customers.AllWithCallsAsync();
        log.LogInformation("Report over {Count} customers", all.Count);
        return [.. all.GroupBy(c => c.Plan).Select(plan => new UsageFigures(
            plan.Key,
            plan.Count(),
            plan.Average(c => c.Calls.Count),
            plan.Average(c => c.Calls.Sum(call => call.Duration.TotalMinutes))))];
    }
}
