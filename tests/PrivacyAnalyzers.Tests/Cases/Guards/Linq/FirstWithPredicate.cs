//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// First, Single, Find, Any with the check
using PrivacyAnalyzers;
namespace Cases.Linq_FirstWithPredicate;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkFirst() => mail.Send(customers.All().First(c => c.AcceptsMarketing).Email, "News");

    public void BadFirst() => mail.Send(customers.All().First(c => c.Plan == "Pro").Email, "News"); //! PRIV3001

    public void OkFirstOrDefault()
    {
        var c = customers.All().FirstOrDefault(x => x.AcceptsMarketing);
        if (c is null) return;
        mail.Send(c.Email, "News");
    }

    public void OkSingle(int id) { var c = customers.All().Single(x => x.Id == id && x.AcceptsMarketing); mail.Send(c.Email, "News"); }

    public void BadSingle(int id)
    {
        var c = customers.All().Single(x => x.Id == id);
        mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkLast() => mail.Send(customers.All().Last(c => c.AcceptsMarketing).Email, "News");

    public void OkFind(List<Customer> list) { if (list.Find(c => c.AcceptsMarketing) is { } c) mail.Send(c.Email, "News"); }

    public void BadFind(List<Customer> list) { if (list.Find(c => c.Id > 2) is { } c) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkFindAll(List<Customer> list) { foreach (var c in list.FindAll(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkFindLast(List<Customer> list) { if (list.FindLast(x => x.AcceptsMarketing) is { } c) mail.Send(c.Email, "News"); }

    public void OkArrayFind(Customer[] list) { foreach (var c in Array.FindAll(list, x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadArrayFind(Customer[] list) { foreach (var c in Array.FindAll(list, x => !x.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadAny(List<Customer> list)
    {
        if (!list.Any(x => x.AcceptsMarketing)) return;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
    }

    public void OkAll(List<Customer> list)
    {
        if (!list.All(x => x.AcceptsMarketing)) return;
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void OkTrueForAll(List<Customer> list)
    {
        if (list.TrueForAll(x => x.AcceptsMarketing)) foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void OkNotAny(List<Customer> list)
    {
        if (list.Any(x => !x.AcceptsMarketing)) throw new InvalidOperationException("somebody has not agreed");
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadAllOther(List<Customer> list, List<Customer> others)
    {
        if (!others.All(x => x.AcceptsMarketing)) return;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003
    }
}
