//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Repository;

// An in-memory repository with index, units of work, and change notices.
public interface IRepository<T> { T? Find(int id); void Save(T item); IReadOnlyCollection<T> All { get; } }

public sealed class MemoryRepository(ILogger<MemoryRepository> log) : IRepository<Customer>
{
    readonly Dictionary<int, Customer> byId = [];
    readonly Dictionary<string, int> byMail = new(StringComparer.OrdinalIgnoreCase);
    public IReadOnlyCollection<Customer> All => byId.Values;

    public Customer? Find(int id)
    {
        if (byId.TryGetValue(id, out var c)) { log.LogDebug("found {Id} {Plan}", c.Id, c.Plan); return c; }
        log.LogDebug("no customer {Id}", id);
        return null;
    }

    public Customer? FindByMail(string mail) => byMail.TryGetValue(mail, out var id) ? Find(id) : null;

    public void Save(Customer c)
    {
        if (byMail.TryGetValue(c.Email, out var other) && other != c.Id)
        {
            log.LogWarning("{Id} has the address of {Other}", c.Id, other);
            log.LogWarning("address {Mail} is taken", c.Email); //! PRIV2001
            return;
        }
        byId[c.Id] = c;
        byMail[c.Email] = c.Id;
        log.LogInformation("{Count} customers", byId.Count);
    }

    public void BadIndex()
    {
        foreach (var mail in byMail.Keys) log.LogDebug("{Mail}", mail); //! PRIV2001
    }

    public void BadAll()
    {
        foreach (var c in All) log.LogDebug("{Name}", c.Name); //! PRIV2001
    }

    public void OkIndex()
    {
        foreach (var (_, id) in byMail) log.LogDebug("{Id}", id);
        log.LogDebug("{Ids}", string.Join(",", byMail.Values));
    }
}

public sealed class Service(IRepository<Customer> customers, ILogger<Service> log)
{
    public void BadFound(int id)
    {
        if (customers.Find(id) is not { } c) return;
        log.LogInformation("{Mail}", c.Email); //! PRIV2001
    }

    public void BadText(int id) => log.LogInformation("{Text}", customers.Find(id)?.Email ?? "nobody"); //! PRIV2001

    public void OkFound(int id)
    {
        var c = customers.Find(id) ?? throw new KeyNotFoundException($"no customer {id}");
        c.Plan = "Gold";
        customers.Save(c);
        log.LogInformation("{Id} is on {Plan} of {Count}", c.Id, c.Plan, customers.All.Count);
    }
}
