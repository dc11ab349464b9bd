using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>Where calls are kept.</summary>
public class CallStore(PortalDb db)
{
    /// <summary>The latest calls of one customer.</summary>
    public Task<List<CallRecord>> OfCustomerAsync(int customerId, DateTime since, int limit) =>
        db.Calls.AsNoTracking().Where(c => c.CustomerId == customerId && c.StartedAt >= since)
            .OrderByDescending(c => c.StartedAt).Take(limit).ToListAsync();

    /// <summary>For how many minutes a customer has called since a day.</summary>
    [return: Cpni(CpniCategory.Usage)]
    public async Task<int> MinutesOfAsync(int customerId, DateTime since)
    {
        var durations = await db.Calls.Where(c => c.CustomerId == customerId && c.StartedAt >= since).Select(c => c.Duration).ToListAsync();
        return (int)durations.Sum(d => d.TotalMinutes);
    }

    /// <summary>Keeps a call; one that is known already is left as it is.</summary>
    public async Task<bool> AddAsync(CallRecord call)
    {
        if (await db.Calls.AnyAsync(c => c.Id == call.Id)) return false;
        db.Calls.Add(call);
        await db.SaveChangesAsync();
        return true;
    }
}
