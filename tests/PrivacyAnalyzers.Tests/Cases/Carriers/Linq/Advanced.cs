namespace Cases.Linq_Advanced;

// Aggregates of groups, lookups, nested queries, custom operators, AsEnumerable, IQueryable, ToLookup loops.
public static class More
{
    public static IEnumerable<T> WhereNot<T>(this IEnumerable<T> items, Func<T, bool> f) { foreach (var x in items) if (!f(x)) yield return x; }
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> items, Func<T, R> f) => items.Select(f);
    public static string JoinAll<T>(this IEnumerable<T> items) => string.Join("; ", items);
}

public class Advanced
{
    public void BadOwnOperators(IEnumerable<Customer> customers)
    {
        Out.Log(customers.WhereNot(c => c.Id == 3).Map(c => c.Email).JoinAll()); //! PRIV2001
        foreach (var m in customers.Map(c => c.Phone)) Out.Log(m); //! PRIV2001
    }

    public void BadGrouped(IEnumerable<Customer> customers)
    {
        var rows = customers.GroupBy(c => c.Plan, (plan, cs) => new { plan, First = cs.First().Name });
        foreach (var row in rows)
        {
            Out.Log(row.plan);
            Out.Log(row.First); //! PRIV2001
        }
        foreach (var g in customers.ToLookup(c => c.Plan))
            foreach (var c in g) Out.Log(c.Email); //! PRIV2001
    }

    public void BadAggregateBy(IEnumerable<Customer> customers)
    {
        foreach (var (plan, text) in customers.AggregateBy(c => c.Plan, "", (s, c) => s + c.Email))
        {
            Out.Log(plan);
            Out.Log(text); //! PRIV2001
        }
    }

    public void BadAggregateObject(IEnumerable<Customer> customers)
    {
        var list = customers.Aggregate(new List<string>(), (l, c) => { l.Add(c.Email); return l; });
        Out.Log(list[0]); //! PRIV2001
        var text = customers.Aggregate("", (s, c) => s + c.Name, s => s.Trim());
        Out.Log(text); //! PRIV2001
    }

    public void BadQueryable(ICustomers customers)
    {
        var mail = customers.Query().Where(c => c.Id > 3).OrderBy(c => c.Plan).Select(c => c.Email).FirstOrDefault();
        Out.Log(mail); //! PRIV2001
        Out.Log(customers.Query().AsEnumerable().Select(c => new { Row = c.Id + c.Phone }).ToList()[0].Row); //! PRIV2001
    }

    public void BadNestedQuery(IEnumerable<Customer> customers)
    {
        var q = customers.Select(c => new { c.Id, Others = customers.Where(o => o.Plan == c.Plan).Select(o => o.Email).ToList() });
        foreach (var x in q) Out.Log(string.Join(",", x.Others)); //! PRIV2001
    }

    public void BadMinMax(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Min(c => c.Email)); //! PRIV2001
        Out.Log(customers.Select(c => c.Phone).Order().First()); //! PRIV2001
        Out.Log(customers.MinBy(c => c.Id)?.Name); //! PRIV2001
        Out.Log(customers.Select(c => long.Parse(c.Phone)).Max()); //! PRIV2001
    }

    public void OkGrouped(IEnumerable<Customer> customers)
    {
        foreach (var row in customers.GroupBy(c => c.Plan, (plan, cs) => new { plan, Count = cs.Count(c => c.Email != "") })) Out.Log($"{row.plan} {row.Count}");
        foreach (var g in customers.GroupBy(c => new { c.Plan, Long = c.Name.Length > 10 })) Out.Log(g.Key.Long);
    }

    public void OkOwnOperators(IEnumerable<Customer> customers)
    {
        Out.Log(customers.WhereNot(c => c.Email == "x").Map(c => c.Plan).JoinAll());
        Out.Log(customers.Map(c => c.Email.Length).Sum());
    }

    public void OkAggregateBy(IEnumerable<Customer> customers)
    {
        foreach (var (plan, n) in customers.AggregateBy(c => c.Plan, 0, (s, c) => s + c.Email.Length)) Out.Log(plan + n);
    }
}
