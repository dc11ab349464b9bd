//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// operators that keep, lose or bring in persons
using PrivacyAnalyzers;
namespace Cases.Linq_OtherOperators;

public class Job(IMarketingMail mail, ICustomers customers)
{
    private IEnumerable<Customer> Yes => customers.All().Where(c => c.AcceptsMarketing);

    public void OkOrder() { foreach (var c in Yes.OrderBy(c => c.Id).Reverse().ToArray()) mail.Send(c.Email, "News"); }

    public void OkUnionSame() { foreach (var c in Yes.Union(Yes)) mail.Send(c.Email, "News"); }

    public void BadUnion() { foreach (var c in Yes.Union(customers.All())) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkIntersect() { foreach (var c in Yes.Intersect(customers.All())) mail.Send(c.Email, "News"); }

    public void BadAppend(Customer more) { foreach (var c in Yes.Append(more)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkOfType(IEnumerable<object> all) { foreach (var c in all.OfType<Customer>().Where(c => c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadOfType(IEnumerable<object> all) { foreach (var c in all.OfType<Customer>()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkMax() { var c = Yes.MaxBy(c => c.Id); if (c != null) mail.Send(c.Email, "News"); }

    public void BadMax() { var c = customers.All().MaxBy(c => c.Id); if (c != null) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkElementAt() => mail.Send(Yes.ElementAt(2).Email, "News");

    public void OkFirst() => mail.Send(Yes.First().Email, "News");

    public void OkList() { var list = Yes.ToList(); mail.Send(list[0].Email, "News"); }

    public void OkArray() { var list = Yes.ToArray(); for (var i = 0; i < list.Length; i++) mail.Send(list[i].Email, "News"); }

    public void OkAggregate() => mail.Send(Yes.Aggregate("", (text, c) => text + c.Email + ";"), "News");

    public void OkDictionary() { var byId = Yes.ToDictionary(c => c.Id); mail.Send(byId[3].Email, "News"); }

    public void OkSelectMany(List<List<Customer>> groups) { foreach (var c in groups.SelectMany(g => g).Where(c => c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkSelectManyInner(List<List<Customer>> groups) { foreach (var c in groups.SelectMany(g => g.Where(c => c.AcceptsMarketing))) mail.Send(c.Email, "News"); }

    public void OkCast() { foreach (var c in Yes.Cast<object>().Cast<Customer>()) mail.Send(c.Email, "News"); }

    public void OkToHashSet() { foreach (var c in Yes.ToHashSet()) mail.Send(c.Email, "News"); }

    public void OkQueue() { var queue = new Queue<Customer>(Yes); while (queue.Count > 0) mail.Send(queue.Dequeue().Email, "News"); }

    public void OkAny() { if (Yes.Any()) mail.Send(Yes.First().Email, "News"); }

    public void OkCount() { var n = Yes.Count(); foreach (var c in Yes.Take(n)) mail.Send(c.Email, "News"); }
}
