//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Search;

// A search with filters, pages and a view model.
public sealed class CustomerRow { public int Id { get; init; } public string Title { get; init; } = ""; public string Plan { get; init; } = ""; }
public sealed record Page<T>(IReadOnlyList<T> Items, int Total) { public Page<R> Map<R>(Func<T, R> f) => new([.. Items.Select(f)], Total); }
public static class Mapping { public static CustomerRow ToRow(this Customer c) => new() { Id = c.Id, Title = $"{c.Name} <{c.Email}>", Plan = c.Plan }; }

public sealed class Search(ICustomers customers, ILogger<Search> log)
{
    public Page<Customer> Find(Func<Customer, bool> filter, int page, int size)
    {
        var all = customers.All().Where(filter).OrderBy(c => c.Id).ToList();
        return new Page<Customer>(all.Skip(page * size).Take(size).ToList(), all.Count);
    }

    public void BadRows(string plan)
    {
        var rows = Find(c => c.Plan == plan, 0, 20).Map(c => c.ToRow());
        foreach (var row in rows.Items) log.LogInformation("{Id} {Title}", row.Id, row.Title); //! PRIV2001
    }

    public void BadFirst(string plan)
    {
        var first = Find(c => c.Plan == plan, 0, 1).Items.FirstOrDefault();
        if (first is null) return;
        log.LogInformation("first is {Title}", first.ToRow().Title); //! PRIV2001
        log.LogInformation("first is {Mail}", first.Email); //! PRIV2001
    }

    public void BadJoined(string plan)
    {
        var names = string.Join(", ", from c in Find(c => c.Plan == plan, 0, 20).Items select c.Name);
        log.LogInformation("found {Names}", names); //! PRIV2001
    }

    public void OkRows(string mail)
    {
        var rows = Find(c => c.Email.Contains(mail), 0, 20).Map(c => c.ToRow());
        foreach (var row in rows.Items) log.LogInformation("{Id} {Plan}", row.Id, row.Plan);
        log.LogInformation("{Count} of {Total}", rows.Items.Count, rows.Total);
    }

    public void OkDistribution() =>
        log.LogInformation("{Plans}", string.Join(", ", customers.All().GroupBy(c => c.Plan).Select(g => $"{g.Key}={g.Count(c => c.Phone != "")}")));
}
