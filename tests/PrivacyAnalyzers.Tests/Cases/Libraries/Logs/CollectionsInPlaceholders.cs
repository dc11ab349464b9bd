//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// The framework's formatter prints the elements of a collection.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_CollectionsInPlaceholders;

public class Batch(ILogger<Batch> log)
{
    public void Bad(IEnumerable<Customer> all) => log.LogInformation("sent to {All}", all.Select(c => c.Email)); //! PRIV2001
    public void BadList(IEnumerable<Customer> all)
    {
        var list = all.Select(c => c.Phone).ToList();
        log.LogInformation("{Count}: {List}", list.Count, list); //! PRIV2001
    }
    public void BadArray(Customer a, Customer b) => log.LogInformation("{Two}", (object)new[] { a.Email, b.Email }); //! PRIV2001
    public void BadJoin(IEnumerable<Customer> all) => log.LogInformation("{All}", string.Join(", ", all.Select(c => c.Name))); //! PRIV2001
    public void BadDictionary(IEnumerable<Customer> all)
    {
        var map = all.ToDictionary(c => c.Id, c => c.Email);
        log.LogInformation("{Map}", map); //! PRIV2001
    }
    public void BadDestinations(Customer c) => log.LogInformation("{Calls}", c.Calls.Select(r => r.Destination).Distinct()); //! PRIV2002
    public void BadTotal(Customer c) => log.LogInformation("{First}", c.Calls.First().Duration); //! PRIV2002

    public void Ok(IEnumerable<Customer> all) => log.LogInformation("sent to {All}", all.Select(c => c.Id));
    public void OkCount(IEnumerable<Customer> all) => log.LogInformation("{Count}", all.Select(c => c.Phone).Distinct().Count());
    public void OkHashed(IEnumerable<Customer> all) => log.LogInformation("{All}", string.Join(", ", all.Select(c => Clean.Hash(c.Name))));
    public void OkKeys(IEnumerable<Customer> all)
    {
        var map = all.ToDictionary(c => c.Id, c => c.Email);
        log.LogInformation("{Keys} {Any}", map.Keys, map.ContainsKey(1));
    }
    public void OkCalls(Customer c) => log.LogInformation("{Calls}", c.Calls.Select(r => r.Id));
    public void OkAny(Customer c) => log.LogInformation("{Any}", c.Calls.Any(r => r.Destination.StartsWith("+1")));
}
