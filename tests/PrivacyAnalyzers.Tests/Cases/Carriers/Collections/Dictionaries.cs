using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
namespace Cases.Collections_Dictionaries;

// Dictionaries of all kinds: value side.
public class Dictionaries
{
    public void BadInitialiser(Customer c)
    {
        var bag = new Dictionary<string, object> { ["id"] = c.Id, ["mail"] = c.Email };
        Out.Log(bag["mail"]); //! PRIV2001
        foreach (var (key, value) in bag) Out.Log($"{key}={value}"); //! PRIV2001
    }

    public void BadAddInitialiser(Customer c)
    {
        var bag = new Dictionary<int, string> { { c.Id, c.Name } };
        Out.Log(bag.GetValueOrDefault(c.Id)); //! PRIV2001
        Out.Log(bag.First().Value); //! PRIV2001
        Out.Log(string.Join(",", bag.Values)); //! PRIV2001
        Out.Log(string.Join(",", bag.Keys));
    }

    public void BadConcurrent(Customer c)
    {
        var bag = new ConcurrentDictionary<int, string>();
        Out.Log(bag.GetOrAdd(c.Id, c.Email)); //! PRIV2001
        Out.Log(bag.AddOrUpdate(c.Id, id => c.Phone, (id, old) => old + c.Phone)); //! PRIV2001
        if (bag.TryRemove(c.Id, out var removed)) Out.Log(removed); //! PRIV2001
    }

    public void BadFactory(Customer c)
    {
        var bag = new ConcurrentDictionary<int, string>();
        var text = bag.GetOrAdd(c.Id, static (id, customer) => customer.Name, c);
        Out.Log(text); //! PRIV2001
    }

    public void BadImmutable(Customer c)
    {
        var bag = ImmutableDictionary<int, string>.Empty.Add(1, c.Plan).SetItem(2, c.Email);
        Out.Log(bag[2]); //! PRIV2001
        var list = ImmutableList.Create("a").Add(c.Phone);
        Out.Log(list[1]); //! PRIV2001
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(c.Name);
        Out.Log(builder.ToImmutable()[0]); //! PRIV2001
    }

    public void BadFrozen(IEnumerable<Customer> customers)
    {
        var bag = customers.ToDictionary(c => c.Id, c => c.Email).ToFrozenDictionary();
        Out.Log(bag[3]); //! PRIV2001
    }

    public void BadNested(Customer c)
    {
        var bag = new Dictionary<string, List<string>>();
        if (!bag.TryGetValue(c.Plan, out var list)) bag[c.Plan] = list = [];
        list.Add(c.Email);
        Out.Log(bag[c.Plan][0]); //! PRIV2001
    }

    public void OkImmutable(Customer c)
    {
        var bag = ImmutableDictionary<int, string>.Empty.Add(1, c.Plan);
        bag.SetItem(2, c.Email);
        Out.Log(bag[1]);
        Out.Log(bag.Count);
    }

    public void OkKeys(IEnumerable<Customer> customers)
    {
        var bag = customers.ToDictionary(c => c.Id, c => c.Email);
        foreach (var id in bag.Keys) Out.Log(id);
        foreach (var (id, _) in bag) Out.Log(id);
        Out.Log(bag.ContainsValue("x"));
    }

    public void OkCounter(IEnumerable<Customer> customers)
    {
        var counts = new ConcurrentDictionary<string, int>();
        foreach (var c in customers) counts.AddOrUpdate(c.Email, 1, (_, n) => n + 1);
        Out.Log(counts.Values.Max());
        Out.Log(counts.Count(p => p.Value > 1));
    }

    public void OkNested(Customer c)
    {
        var bag = new Dictionary<string, List<int>>();
        if (!bag.TryGetValue(c.Email, out var list)) bag[c.Email] = list = [];
        list.Add(c.Id);
        Out.Log(bag[c.Email][0]);
    }
}
