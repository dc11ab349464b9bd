//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// persons and consents found by id in more forms
using PrivacyAnalyzers;
namespace Cases.Subject_LookupForms;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void OkTryGet(Dictionary<int, Customer> byId, int id)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        if (!byId.TryGetValue(id, out var c)) return;
        mail.Send(c.Email, "News");
    }

    public void BadTryGet(Dictionary<int, Customer> byId, int id, int other)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        if (!byId.TryGetValue(other, out var c)) return;
        mail.Send(c.Email, "News"); //! PRIV3003
    }

    public void OkIndexer(Dictionary<int, Customer> byId, int id) { if (consents.Has(id, Purpose.Marketing)) mail.Send(byId[id].Email, "News"); }

    public void OkGetValueOrDefault(Dictionary<int, Customer> byId, int id)
    {
        if (!consents.Has(id, Purpose.Marketing)) return;
        if (byId.GetValueOrDefault(id) is { } c) mail.Send(c.Email, "News");
    }

    public void OkSelect(IEnumerable<int> ids)
    {
        foreach (var c in ids.Where(id => consents.Has(id, Purpose.Marketing)).Select(id => customers.Find(id))) mail.Send(c.Email, "News");
    }

    public void BadSelect(IEnumerable<int> ids)
    {
        foreach (var c in ids.Where(id => id > 0).Select(id => customers.Find(id))) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkSelectThenCheck(IEnumerable<int> ids)
    {
        foreach (var c in ids.Select(customers.Find)) if (consents.Has(c.Id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void OkWhereAfterSelect(IEnumerable<int> ids)
    {
        foreach (var c in ids.Select(customers.Find).Where(c => c.AcceptsMarketing)) mail.Send(c.Email, "News");
    }

    public void OkIdLocal(Customer c)
    {
        var id = c.Id;
        if (consents.Has(id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }

    public void OkParsed(string text)
    {
        var id = int.Parse(text);
        if (!consents.Has(id, Purpose.Marketing)) return;
        mail.Send(customers.Find(id).Email, "News");
    }

    public void OkGuid(Customer c)
    {
        consents.EnsureMarketing(c.Id);
        var again = customers.Find(c.Id);
        mail.Send(again.Email, "News");
    }

    public void BadFoundOther(Customer c, Customer d)
    {
        consents.EnsureMarketing(d.Id);
        var again = customers.Find(c.Id);
        mail.Send(again.Email, "News"); //! PRIV3003
    }

    public void OkSingleWhere(int id)
    {
        var c = customers.All().Where(x => x.Id == id).Single();
        if (consents.Has(id, Purpose.Marketing)) mail.Send(c.Email, "News");
    }
}
