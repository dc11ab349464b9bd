//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// methods that return filtered or checked lists
using PrivacyAnalyzers;
namespace Cases.Collections_HelperLists;

public class Job(IMarketingMail mail, ICustomers customers)
{
    private IEnumerable<Customer> Willing() => customers.All().Where(c => c.AcceptsMarketing);

    private IEnumerable<Customer> Pros() => customers.All().Where(c => c.Plan == "Pro");

    private List<Customer> Collect()
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) list.Add(c);
        return list;
    }

    private IEnumerable<Customer> Yielded() { foreach (var c in customers.All()) if (c.AcceptsMarketing) yield return c; }

    private IEnumerable<Customer> YieldedAll() { foreach (var c in customers.All()) if (c.Plan != "") yield return c; }

    private static IEnumerable<Customer> Keep(IEnumerable<Customer> list) => list.Where(c => c.AcceptsMarketing);

    private static IEnumerable<Customer> Sort(IEnumerable<Customer> list) => list.OrderBy(c => c.Id);

    private Customer? Pick(int id) { var c = customers.Find(id); return c.AcceptsMarketing ? c : null; }

    public void Ok() { foreach (var c in Willing()) mail.Send(c.Email, "News"); }

    public void Bad() { foreach (var c in Pros()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkCollect() { foreach (var c in Collect()) mail.Send(c.Email, "News"); }

    public void OkYielded() { foreach (var c in Yielded()) mail.Send(c.Email, "News"); }

    public void BadYielded() { foreach (var c in YieldedAll()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkKeep(List<Customer> list) { foreach (var c in Keep(list)) mail.Send(c.Email, "News"); }

    public void BadSort(List<Customer> list) { foreach (var c in Sort(list)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkSortKeep(List<Customer> list) { foreach (var c in Sort(Keep(list))) mail.Send(c.Email, "News"); }

    public void OkPick(int id) { if (Pick(id) is { } c) mail.Send(c.Email, "News"); }

    public void OkPickNull(int id)
    {
        var c = Pick(id);
        if (c == null) return;
        mail.Send(c.Email, "News");
    }
}
