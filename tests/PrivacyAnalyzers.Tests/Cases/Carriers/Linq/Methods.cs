namespace Cases.Linq_Methods;

// Method syntax: projections, order, pages, sets, joins, zips.
public class Methods
{
    public void BadProjections(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Select(c => c.Email).First()); //! PRIV2001
        Out.Log(customers.Select((c, i) => i + c.Email).Last()); //! PRIV2001
        Out.Log(customers.SelectMany(c => c.Name.Split(' ')).ElementAt(2)); //! PRIV2001
        Out.Log(customers.SelectMany(c => c.Calls, (c, call) => c.Email + call.Id).First()); //! PRIV2001
        Out.Log(customers.OrderBy(c => c.Id).ThenByDescending(c => c.Plan).Select(c => c.Phone).FirstOrDefault()); //! PRIV2001
        Out.Log(customers.Select(c => new { c.Id, Mail = c.Email }).Single(x => x.Id == 3).Mail); //! PRIV2001
    }

    public void BadPages(IEnumerable<Customer> customers)
    {
        foreach (var page in customers.Select(c => c.Email).Chunk(10))
            Out.Log(string.Join(",", page)); //! PRIV2001
        foreach (var m in customers.Select(c => c.Email).Skip(1).Take(3).TakeWhile(x => x != "").Reverse())
            Out.Log(m); //! PRIV2001
    }

    public void BadSets(IEnumerable<Customer> customers, string[] others)
    {
        var mails = customers.Select(c => c.Email);
        Out.Log(others.Union(mails).First()); //! PRIV2001
        Out.Log(others.Concat(mails).First()); //! PRIV2001
        Out.Log(mails.Except(others).First()); //! PRIV2001
        Out.Log(mails.Distinct().Append("x").First()); //! PRIV2001
        Out.Log(others.Append(customers.First().Name).Last()); //! PRIV2001
        Out.Log(others.Prepend(customers.First().Phone).First()); //! PRIV2001
        Out.Log(others.DefaultIfEmpty(customers.First().Phone).First()); //! PRIV2001
        Out.Log(mails.Cast<object>().First()); //! PRIV2001
        Out.Log(customers.DistinctBy(c => c.Plan).Select(c => c.Email).ToHashSet().First()); //! PRIV2001
    }

    public void BadZip(IEnumerable<Customer> customers, string[] others)
    {
        foreach (var (other, mail) in others.Zip(customers.Select(c => c.Email)))
        {
            Out.Log(other);
            Out.Log(mail); //! PRIV2001
        }
        Out.Log(others.Zip(customers, (o, c) => o + c.Name).First()); //! PRIV2001
    }

    public void BadJoin(IEnumerable<Customer> customers, IEnumerable<(int Id, string Note)> notes)
    {
        Out.Log(customers.Join(notes, c => c.Id, n => n.Id, (c, n) => $"{c.Email} {n.Note}").First()); //! PRIV2001
        Out.Log(notes.GroupJoin(customers, n => n.Id, c => c.Id, (n, cs) => cs.First().Phone).First()); //! PRIV2001
    }

    public void BadToX(IEnumerable<Customer> customers)
    {
        Out.Log(customers.ToDictionary(c => c.Email)["x"].Phone); //! PRIV2001
        Out.Log(customers.ToDictionary(c => c.Id, c => c.Name).Values.First()); //! PRIV2001
        Out.Log(customers.ToLookup(c => c.Email).First().Key); //! PRIV2001
        Out.Log(customers.CountBy(c => c.Email).First().Key); //! PRIV2001
        Out.Log(customers.Index().First().Item.Email); //! PRIV2001
    }

    public void OkJoin(IEnumerable<Customer> customers, IEnumerable<(string Mail, string Note)> notes)
    {
        Out.Log(customers.Join(notes, c => c.Email, n => n.Mail, (c, n) => $"{c.Id} {n.Note}").First());
        Out.Log(notes.GroupJoin(customers, n => n.Mail, c => c.Email, (n, cs) => cs.Count()).First());
    }

    public void OkProjections(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Where(c => c.Email != "").OrderBy(c => c.Name).Select(c => c.Id).First());
        Out.Log(customers.Select(c => new { c.Id, Mail = c.Email }).First().Id);
        Out.Log(customers.Any(c => c.Email == "x"));
        Out.Log(customers.All(c => c.Email.Contains('@')));
        Out.Log(customers.Sum(c => c.Name.Length));
        Out.Log(customers.Select(c => c.Email).Contains("x"));
        Out.Log(customers.Select(c => c.Email).SequenceEqual(customers.Select(c => c.Name)));
        Out.Log(customers.DistinctBy(c => c.Email).Count());
        Out.Log(customers.MaxBy(c => c.Email)!.Plan);
        Out.Log(customers.TryGetNonEnumeratedCount(out var n) ? n : -1);
    }

    public void OkZip(IEnumerable<Customer> customers, string[] others)
    {
        foreach (var (other, mail) in others.Zip(customers.Select(c => c.Email))) Out.Log(other + mail.Length);
        foreach (var pair in customers.CountBy(c => c.Email)) Out.Log(pair.Value);
    }
}
