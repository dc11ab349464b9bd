namespace Cases.Linq_Variants;

// The rarer overloads: result selectors, comparers, indices, OfType, ToArray of tuples, SkipLast, custom Select on tuples, lookups of persons.
public class Variants
{
    public void BadSelectors(IEnumerable<Customer> customers)
    {
        Out.Log(customers.GroupBy(c => c.Plan, c => c.Email, (plan, mails) => plan + mails.First()).First()); //! PRIV2001
        Out.Log(customers.SelectMany((c, i) => new[] { c.Email + i }).First()); //! PRIV2001
        Out.Log(customers.SelectMany(c => c.Name, (c, letter) => letter).First()); //! PRIV2001
        Out.Log(customers.Where((c, i) => i > 2).Select(c => c.Phone).SkipLast(1).TakeLast(2).First()); //! PRIV2001
    }

    public void BadTypes(IEnumerable<object> items)
    {
        Out.Log(items.OfType<Customer>().First().Email); //! PRIV2001
        Out.Log(items.Cast<Customer>().Select(c => c.Name).ToArray()[0]); //! PRIV2001
    }

    public void BadTuples(IEnumerable<Customer> customers)
    {
        var rows = customers.Select(c => (c.Id, c.Email)).Where(t => t.Id > 3).ToArray();
        Out.Log(rows[0].Id);
        Out.Log(rows[0].Email); //! PRIV2001
        var map = rows.ToDictionary(t => t.Id, t => t.Email);
        Out.Log(map.TryGetValue(3, out var mail) ? mail : "none"); //! PRIV2001
    }

    public void BadPartition(IEnumerable<Customer> customers)
    {
        var parts = customers.ToLookup(c => c.Plan == "Gold");
        Out.Log(parts[true].Select(c => c.Email).First()); //! PRIV2001
        var (first, rest) = (customers.First(), customers.Skip(1));
        Out.Log(first.Name); //! PRIV2001
        Out.Log(rest.ElementAtOrDefault(2)?.Email); //! PRIV2001
    }

    public void BadDefault(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Select(c => c.Email).FirstOrDefault("none")); //! PRIV2001
        Out.Log(customers.Select(c => c.Email).LastOrDefault(m => m != "") ?? "none"); //! PRIV2001
        Out.Log(customers.Select(c => c.Email).SingleOrDefault()); //! PRIV2001
    }

    public void BadThreeZip(IEnumerable<Customer> customers, int[] a, string[] b)
    {
        foreach (var (n, text, who) in a.Zip(b, customers))
        {
            Out.Log(n + text);
            Out.Log(who.Email); //! PRIV2001
        }
    }

    public void OkSelectors(IEnumerable<Customer> customers)
    {
        Out.Log(customers.GroupBy(c => c.Email, c => c.Plan, (mail, plans) => plans.First()).First());
        Out.Log(customers.SelectMany(c => c.Name, (c, letter) => c.Id).First());
        Out.Log(customers.Select(c => c.Email).Where(m => m != "").Select(m => m.Length).FirstOrDefault(-1));
    }

    public void OkTuples(IEnumerable<Customer> customers)
    {
        var rows = customers.Select(c => (c.Plan, c.Email)).ToList();
        Out.Log(rows.Find(t => t.Email == "x").Plan);
        Out.Log(string.Join(",", rows.Select(t => t.Plan).Distinct()));
    }
}
