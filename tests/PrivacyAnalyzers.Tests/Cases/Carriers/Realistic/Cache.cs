//# ids: PRIV2001, PRIV2003
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Cache;

// A read-through cache with hit log and eviction.
public sealed class Entry<T>(T value, DateTimeOffset until) { public T Value { get; } = value; public bool IsStale(DateTimeOffset now) => now > until; }

public sealed class ContactCache(ICustomers customers, TimeProvider clock, ILogger<ContactCache> log)
{
    readonly ConcurrentDictionary<int, Entry<string>> contacts = new();
    readonly ConcurrentDictionary<int, Entry<string>> plans = new();
    long hits;

    public async ValueTask<string> GetAsync(int id)
    {
        if (contacts.TryGetValue(id, out var entry) && !entry.IsStale(clock.GetUtcNow()))
        {
            Interlocked.Increment(ref hits);
            return entry.Value;
        }
        var c = await customers.FindAsync(id).ConfigureAwait(false);
        contacts[id] = new Entry<string>(c.Email, clock.GetUtcNow().AddMinutes(5));
        plans[id] = new Entry<string>(c.Plan, clock.GetUtcNow().AddMinutes(5));
        log.LogDebug("loaded {Id} on {Plan}, {Hits} hits", id, c.Plan, hits);
        return c.Email;
    }

    public async Task BadTrace(int id)
    {
        var mail = await GetAsync(id);
        log.LogDebug("contact of {Id} is {Mail}", id, mail); //! PRIV2001
    }

    public void BadDump()
    {
        foreach (var (id, entry) in contacts)
            log.LogDebug("{Id}: {Contact}", id, entry.Value); //! PRIV2001
    }

    public void BadEvict(int id)
    {
        if (contacts.TryRemove(id, out var entry)) log.LogDebug("evicted {Contact}", entry.Value); //! PRIV2001
    }

    public void OkDump()
    {
        foreach (var (id, entry) in plans)
            log.LogDebug("{Id}: {Plan}", id, entry.Value);
        log.LogDebug("{Count} contacts, {Hits} hits", contacts.Count, hits);
    }

    public async Task OkTrace(int id)
    {
        var mail = await GetAsync(id);
        log.LogDebug("contact of {Id} has {Length} characters", id, mail.Length);
    }
}
