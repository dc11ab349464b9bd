//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// consent kept in sets and dictionaries of ids
using PrivacyAnalyzers;
namespace Cases.Collections_ConsentCaches;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void OkSet()
    {
        var allowed = customers.All().Where(c => c.AcceptsMarketing).Select(c => c.Id).ToHashSet();
        foreach (var c in customers.All()) if (allowed.Contains(c.Id)) mail.Send(c.Email, "News"); //? PRIV3001
    }

    public void OkFilledSet(IEnumerable<int> ids)
    {
        var allowed = new HashSet<int>();
        foreach (var id in ids) if (consents.Has(id, Purpose.Marketing)) allowed.Add(id);
        foreach (var id in allowed) mail.Send(customers.Find(id).Email, "News");
    }

    public void BadFilledSet(IEnumerable<int> ids)
    {
        var active = new HashSet<int>();
        foreach (var id in ids) if (id > 100) active.Add(id);
        foreach (var id in active) mail.Send(customers.Find(id).Email, "News"); //! PRIV3001
    }

    public void BadSetOfOther()
    {
        var active = customers.All().Where(c => c.Plan == "Pro").Select(c => c.Id).ToHashSet();
        foreach (var c in customers.All()) if (active.Contains(c.Id)) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkDictionaryOfBool()
    {
        var may = customers.All().ToDictionary(c => c.Id, c => c.AcceptsMarketing);
        foreach (var c in customers.All()) if (may[c.Id]) mail.Send(c.Email, "News"); //? PRIV3001 | PRIV3003 | PRIV3004
    }

    public void OkTryGetValue(Dictionary<int, bool> cache, Customer c)
    {
        if (!cache.TryGetValue(c.Id, out var may)) cache[c.Id] = may = consents.Has(c.Id, Purpose.Marketing);
        if (may) mail.Send(c.Email, "News"); //? PRIV3001 | PRIV3004
    }

    public void OkPairs()
    {
        var list = new List<(string To, bool May)>();
        foreach (var c in customers.All()) list.Add((c.Email, c.AcceptsMarketing));
        foreach (var (to, may) in list) if (may) mail.Send(to, "News");
    }

    public void BadPairs()
    {
        var list = new List<(string To, bool May)>();
        foreach (var c in customers.All()) list.Add((c.Email, c.AcceptsMarketing));
        foreach (var (to, may) in list) if (!may) mail.Send(to, "News"); //! PRIV3001 | PRIV3004
    }
}
