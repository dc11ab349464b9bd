//# ids: PRIV7001, PRIV7002
using PrivacyAnalyzers;
namespace Cases.GroupKeys;
[Aggregate] public record Bucket(string Key, int Count);
public class Reporting(ICustomers customers)
{
    public List<Bucket> BadParentheses() => customers.All().GroupBy(c => (c.Email)).Select(g => new Bucket(g.Key, g.Count())).ToList(); //! PRIV7002 | PRIV7001
    public List<Bucket> BadQuery() => (from c in customers.All() group c by (c.Name) into g select new Bucket(g.Key, g.Count())).ToList(); //! PRIV7002 | PRIV7001
    public List<Bucket> OkParentheses() => customers.All().GroupBy(c => (c.Plan)).Select(g => new Bucket(g.Key, g.Count())).ToList();
}
