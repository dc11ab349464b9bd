//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// person looked up by id in both directions
using PrivacyAnalyzers;
namespace Cases.Subject_Lookup;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void OkById(int id)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        mail.Send(customers.Find(id).Email, "News");
    }

    public void OkByIdLocal(int id)
    {
        var c = customers.Find(id);
        if (consents.Has(id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void OkByCustomerId(int id)
    {
        var c = customers.Find(id);
        if (consents.Has(c.Id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void BadOtherId(int id, int other)
    {
        var c = customers.Find(id);
        if (consents.Has(other, Purpose.Marketing)) mail.Send(c.Email, "News"); //! PRIV3003
    }

    public void OkTwoFinds(int id)
    {
        if (!customers.Find(id).AcceptsMarketing) return;
        mail.Send(customers.Find(id).Email, "News");
    }

    public void BadTwoFinds(int id, int other)
    {
        if (!customers.Find(id).AcceptsMarketing) return;
        mail.Send(customers.Find(other).Email, "News"); //! PRIV3003
    }

    public async Task OkAsync(int id)
    {
        var c = await customers.FindAsync(id);
        if (await consents.AllowsMarketingAsync(id)) await mail.SendAsync(c.Email, "News");
    }

    public async Task BadAsync(int id, int other)
    {
        var c = await customers.FindAsync(id);
        if (await consents.AllowsMarketingAsync(other)) await mail.SendAsync(c.Email, "News"); //! PRIV3003
    }

    public void OkIds(IEnumerable<int> ids)
    {
        foreach (var id in ids)
        {
            if (!consents.Has(id, Purpose.Marketing)) continue;
            mail.Send(customers.Find(id).Email, "News");
        }
    }

    public void OkIdsQuery(IEnumerable<int> ids)
    {
        foreach (var c in ids.Where(id => consents.Has(id, Purpose.Marketing)).Select(customers.Find)) mail.Send(c.Email, "News");
    }

    public void OkFirst(int id)
    {
        var c = customers.All().First(x => x.Id == id);
        if (consents.Has(id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void BadFirst(int id, int other)
    {
        var c = customers.All().First(x => x.Id == id);
        if (consents.Has(other, Purpose.Marketing)) mail.Send(c.Email, "News"); //! PRIV3003
    }

    public void OkDictionary(Dictionary<int, Customer> byId, int id)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        if (byId.TryGetValue(id, out var c)) mail.Send(c.Email, "News");
    }

    public void BadDictionary(Dictionary<int, Customer> byId, int id, int other)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        mail.Send(byId[other].Email, "News"); //! PRIV3003
    }

    public void OkIndexer(Dictionary<int, Customer> byId, int id)
    {
        if (byId[id].AcceptsMarketing) mail.Send(byId[id].Email, "News");
    }
}
