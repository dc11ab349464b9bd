//# ids: PRIV4001, PRIV4004, PRIV4006, PRIV7001, PRIV7002
// Aggregates may go to anyone.
using PrivacyAnalyzers;
namespace Cases.Disclosure_Aggregate;

[Aggregate]
public record PlanUsage(string Plan, int Customers, double MinutesPerCustomer);

public class Statistics(IPartnerFeed feed, ITracker tracker, IAuthorityDesk desk, ICustomers customers)
{
    public void OkCount() => feed.Push(customers.All().Count().ToString());

    public void OkCountOfAddresses() => feed.Push(customers.All().Select(c => c.Email).Distinct().Count().ToString());

    public void OkAverage() => feed.Push(customers.All().Average(c => c.Email.Length).ToString("F1"));

    public void OkGroups()
    {
        foreach (var g in customers.All().GroupBy(c => c.Plan)) feed.Push($"{g.Key};{g.Count()}");
    }

    public void OkRecord(PlanUsage usage)
    {
        feed.Push(usage.ToString());
        tracker.Track("usage", usage.Plan);
        desk.Hand($"{usage.Customers}");
    }

    public void BadLongest() => feed.Push(customers.All().Max(c => c.Email) ?? ""); //! PRIV4001

    public void BadGroupMember()
    {
        foreach (var g in customers.All().GroupBy(c => c.Plan)) feed.Push($"{g.Key};{g.First().Email}"); //! PRIV4001
    }
}
