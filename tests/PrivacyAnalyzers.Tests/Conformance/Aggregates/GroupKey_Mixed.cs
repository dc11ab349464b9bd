//# ids: PRIV7001, PRIV7002
// The key of the groups decides whether the figures are about a person.
using PrivacyAnalyzers;
namespace Cases.Aggregates_GroupKey;

[Aggregate]
public record Bucket(string Key, int Count);

public class Figures { [Aggregate] public Dictionary<string, int> ByKey { get; set; } = new(); [Aggregate] public List<Bucket> Buckets { get; set; } = new(); }

public class Reporting(ICustomers customers)
{
    public List<Bucket> Bad() => customers.All().GroupBy(c => c.Email).Select(g => new Bucket(g.Key, g.Count())).ToList(); //! PRIV7002 | PRIV7001

    public List<Bucket> BadQuery() => (from c in customers.All() group c by c.Name into g select new Bucket(g.Key, g.Count())).ToList(); //! PRIV7002 | PRIV7001

    public void BadDictionary(Figures f) => f.ByKey = customers.All().GroupBy(c => c.Phone).ToDictionary(g => g.Key, g => g.Count()); //! PRIV7002 | PRIV7001

    public void BadCountBy(Figures f) => f.ByKey = customers.All().CountBy(c => c.Email).ToDictionary(); //! PRIV7002 | PRIV7001

    public List<Bucket> BadComposite() => customers.All().GroupBy(c => new { c.Plan, c.Email }).Select(g => new Bucket(g.Key.Email, g.Count())).ToList(); //! PRIV7002 | PRIV7001

    public List<Bucket> Ok() => customers.All().GroupBy(c => c.Plan).Select(g => new Bucket(g.Key, g.Count())).ToList();

    public List<Bucket> OkQuery() => (from c in customers.All() group c by c.Plan into g select new Bucket(g.Key, g.Count())).ToList();

    public void OkLength(Figures f) => f.Buckets = customers.All().GroupBy(c => c.Email.Length).Select(g => new Bucket($"{g.Key}", g.Count())).ToList();

    public void OkKnown(Figures f) => f.ByKey = customers.All().GroupBy(c => c.Phone != "").ToDictionary(g => g.Key ? "with" : "without", g => g.Count());

    public List<string> DebatableDuplicates() => customers.All().GroupBy(c => c.Email).Where(g => g.Count() > 1).Select(g => g.First().Plan).ToList(); //? PRIV7002

    public List<Bucket> DebatableDomain() => customers.All().GroupBy(c => c.Email.Split('@')[1]).Select(g => new Bucket(g.Key, g.Count())).ToList(); //? PRIV7002, PRIV7001

    public int DebatableGroups() => customers.All().GroupBy(c => c.Email).Count(); //? PRIV7002
}
