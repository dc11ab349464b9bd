//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// collections of several kinds filled in a loop under a check
using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrivacyAnalyzers;
namespace Cases.Collections_FilledLoops;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkContinue()
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) { if (!c.AcceptsMarketing) continue; list.Add(c); }
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void OkBag()
    {
        var bag = new ConcurrentBag<string>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) bag.Add(c.Email);
        foreach (var to in bag) mail.Send(to, "News");
    }

    public void OkSet()
    {
        var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var c in customers.All()) if (c.AcceptsMarketing) set.Add(c.Email);
        foreach (var to in set) mail.Send(to, "News");
    }

    public void BadSet()
    {
        var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var c in customers.All()) if (c.Plan == "Pro") set.Add(c.Email);
        foreach (var to in set) mail.Send(to, "News"); //! PRIV3001
    }

    public void OkImmutable()
    {
        var list = ImmutableList<Customer>.Empty;
        foreach (var c in customers.All()) if (c.AcceptsMarketing) list = list.Add(c);
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadImmutable()
    {
        var list = ImmutableList<Customer>.Empty;
        foreach (var c in customers.All()) if (c.Id > 2) list = list.Add(c);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkGrouped()
    {
        var byPlan = new Dictionary<string, List<Customer>>();
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) continue;
            if (!byPlan.TryGetValue(c.Plan, out var list)) byPlan[c.Plan] = list = [];
            list.Add(c);
        }
        foreach (var (plan, list) in byPlan) foreach (var c in list) mail.Send(c.Email, plan);
    }

    public void OkParameterList(List<Customer> into, Customer c)
    {
        if (c.AcceptsMarketing) into.Add(c);
        Console.WriteLine(into.Count);
    }

    public void OkAddRange()
    {
        var list = new List<Customer>();
        list.AddRange(customers.All().Where(c => c.AcceptsMarketing));
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadAddRange()
    {
        var list = new List<Customer>();
        list.AddRange(customers.All().Where(c => c.Id > 3));
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkForEachAdd()
    {
        var list = new List<Customer>();
        customers.All().ToList().ForEach(c => { if (c.AcceptsMarketing) list.Add(c); });
        foreach (var c in list) mail.Send(c.Email, "News");
    }
}
