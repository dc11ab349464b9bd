using System.Diagnostics;
namespace Cases.Silent_Mixed;

// Objects that hold personal data beside other data: only the other data is logged.
public class Mixed
{
    sealed class Row { public int Id; public string Mail = ""; public string Plan = ""; public DateTime At; public List<string> Tags = []; public Row? Next; }
    sealed record Stats(int Count, double Average, string Longest);

    static Row RowOf(Customer c) => new() { Id = c.Id, Mail = c.Email, Plan = c.Plan, At = DateTime.UtcNow };

    public void Bad(Customer c) => Out.Log(RowOf(c).Mail); //! PRIV2001

    public void BadStats(IEnumerable<Customer> cs) => Out.Log(new Stats(1, 2, cs.First().Name).Longest); //! PRIV2001

    public void OkRow(Customer c)
    {
        var row = RowOf(c);
        Out.Log(row.Id);
        Out.Log(row.Plan);
        Out.Log(row.At);
        Out.Log(row.Tags.Count);
        Out.Log(row.Next?.Plan);
        Out.Log($"{row.Id:D5} {row.Plan} {row.At:O}");
    }

    public void OkRows(IEnumerable<Customer> cs)
    {
        var rows = cs.Select(RowOf).ToList();
        foreach (var row in rows) Out.Log(row.Plan);
        Out.Log(rows.Count);
        Out.Log(string.Join(",", rows.Select(r => r.Id)));
        Out.Log(rows.Max(r => r.At));
        Out.Log(rows.ToDictionary(r => r.Id, r => r.Plan)[3]);
        Out.Log(rows.GroupBy(r => r.Plan).ToDictionary(g => g.Key, g => g.Count()).Count);
    }

    public void OkStats(IEnumerable<Customer> cs)
    {
        var stats = new Stats(cs.Count(), cs.Average(c => c.Email.Length), cs.MaxBy(c => c.Email.Length)!.Email);
        Out.Log(stats.Count);
        Out.Log(stats.Average);
    }

    public void OkTuple(Customer c)
    {
        var (id, mail, plan) = (c.Id, c.Email, c.Plan);
        Out.Log(id + plan);
        var t = (Mail: mail, Plan: plan);
        Out.Log(t.Plan);
        var a = new { mail, plan };
        Out.Log(a.plan);
    }

    public void OkTimed(Customer c, IServiceMail service)
    {
        var watch = Stopwatch.StartNew();
        service.Send(c.Email, c.Name);
        Out.Log(watch.Elapsed);
        var id = Guid.NewGuid();
        var text = $"{id}: sent in {watch.ElapsedMilliseconds} ms";
        Out.Log(text);
    }
}
