using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Figures about many people, which may go to anyone.</summary>
public class UsageReport(CustomerStore customers, ILogger<UsageReport> log)
{
    public async Task<IReadOnlyList<UsageFigures>> BuildAsync()
    {
        var all = await customers.AllAsync();
        log.LogInformation("Report over {Count} customers", all.Count);
        return [.. all.GroupBy(c => c.Plan).Select(g => new UsageFigures(g.Key, g.Count(), g.Average(c => c.Calls.Count)))];
    }
}
