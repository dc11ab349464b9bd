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

    /// <summary>How many calls there are from which kind of line.</summary>
    public async Task<IReadOnlyList<CallFigures>> BuildByLineAsync()
    {
        var all = await customers.AllWithCallsAsync();
        return [.. all.GroupBy(c => c.Phone).Select(g => new CallFigures(g.Key, g.Sum(c => c.Calls.Count)))];
    }

    /// <summary>The most calls of a customer, for the wall of the office.</summary>
    public async Task<CallFigures> RecordAsync()
    {
        var top = (await customers.AllWithCallsAsync()).MaxBy(c => c.Calls.Count);
        return new CallFigures(top?.Name ?? "nobody", top?.Calls.Count ?? 0);
    }
}
