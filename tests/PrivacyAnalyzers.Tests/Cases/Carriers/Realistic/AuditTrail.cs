//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_AuditTrail;

// Changes of a record, described by property name and old and new value.
public readonly record struct Change(string Property, string? Before, string? After)
{
    public override string ToString() => $"{Property} changed";
}

public sealed class AuditTrail(ILogger<AuditTrail> log, TimeProvider clock)
{
    readonly List<(DateTimeOffset At, Change Change)> entries = [];

    IEnumerable<Change> Diff(Customer before, Customer after)
    {
        if (before.Email != after.Email) yield return new Change(nameof(Customer.Email), before.Email, after.Email);
        if (before.Plan != after.Plan) yield return new Change(nameof(Customer.Plan), before.Plan, after.Plan);
    }

    public void Record(Customer before, Customer after)
    {
        foreach (var change in Diff(before, after)) entries.Add((clock.GetUtcNow(), change));
    }

    public void BadDiff(Customer before, Customer after)
    {
        foreach (var change in Diff(before, after))
            log.LogInformation("{Property}: {Before}", change.Property, change.Before); //! PRIV2001
    }

    public void BadDeconstructed(Customer before, Customer after)
    {
        foreach (var (property, old, now) in Diff(before, after))
            log.LogInformation("{Property}: {Now}", property, now); //! PRIV2001
    }

    public void BadEntries()
    {
        foreach (var (at, change) in entries)
            log.LogInformation("{At} {After}", at, change.After); //! PRIV2001
    }

    public void OkDiff(Customer before, Customer after)
    {
        foreach (var change in Diff(before, after))
            log.LogInformation("{Property} {Changed}", change.Property, change.Before != change.After);
        foreach (var change in Diff(before, after))
            log.LogInformation("{Change}", change);
    }

    public void OkEntries()
    {
        foreach (var (at, change) in entries) log.LogInformation("{At} {Property}", at, change.Property);
        log.LogInformation("{Count} changes", entries.Count);
    }
}
