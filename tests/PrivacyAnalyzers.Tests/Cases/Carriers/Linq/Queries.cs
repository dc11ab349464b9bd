namespace Cases.Linq_Queries;

// Query syntax: let, into, join, group, several froms, orderby.
public class Queries
{
    public void BadLet(IEnumerable<Customer> customers)
    {
        var q = from c in customers let mail = c.Email.Trim() where mail != "" select mail;
        foreach (var m in q) Out.Log(m); //! PRIV2001
    }

    public void BadGroup(IEnumerable<Customer> customers)
    {
        var q = from c in customers group c by c.Plan into g orderby g.Key select new { g.Key, Names = g.Select(x => x.Name) };
        foreach (var row in q)
        {
            Out.Log(row.Key);
            Out.Log(string.Join(",", row.Names)); //! PRIV2001
        }
    }

    public void BadJoin(IEnumerable<Customer> customers, IEnumerable<(int Id, string Note)> notes)
    {
        var q = from n in notes join c in customers on n.Id equals c.Id select n.Note + c.Email;
        Out.Log(q.First()); //! PRIV2001
        var left = from n in notes join c in customers on n.Id equals c.Id into cs from x in cs.DefaultIfEmpty() select x?.Phone;
        Out.Log(left.First()); //! PRIV2001
    }

    public void BadFroms(IEnumerable<Customer> customers)
    {
        var q = from c in customers from part in c.Name.Split(' ') where c.Id > 3 orderby c.Plan descending select (c.Id, part);
        foreach (var (id, part) in q)
        {
            Out.Log(id);
            Out.Log(part); //! PRIV2001
        }
    }

    public void BadInto(IEnumerable<Customer> customers)
    {
        var q = from c in customers select c.Email into mail where mail.Length > 3 select mail.ToUpper();
        Out.Log(q.FirstOrDefault()); //! PRIV2001
    }

    public void BadGroupKey(IEnumerable<Customer> customers)
    {
        var q = from c in customers group c.Plan by c.Email;
        foreach (var g in q)
        {
            foreach (var plan in g) Out.Log(plan);
            Out.Log(g.Key); //! PRIV2001
        }
    }

    public void OkLet(IEnumerable<Customer> customers)
    {
        var q = from c in customers let mail = c.Email let size = mail.Length where mail != "" select size;
        foreach (var s in q) Out.Log(s);
    }

    public void OkGroup(IEnumerable<Customer> customers)
    {
        var q = from c in customers group c by c.Plan into g select new { g.Key, Count = g.Count() };
        foreach (var row in q) Out.Log($"{row.Key} {row.Count}");
    }

    public void OkFroms(IEnumerable<Customer> customers)
    {
        var q = from c in customers from part in c.Name.Split(' ') orderby part select c.Plan;
        foreach (var p in q) Out.Log(p);
    }
}
