//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// lists cleaned of those who did not consent
using PrivacyAnalyzers;
namespace Cases.Linq_RemoveAll;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void Ok(List<Customer> list)
    {
        list.RemoveAll(c => !c.AcceptsMarketing);
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadWrongWay(List<Customer> list)
    {
        list.RemoveAll(c => c.AcceptsMarketing);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadOther(List<Customer> list)
    {
        list.RemoveAll(c => c.Plan == "Closed");
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkLocal()
    {
        var list = customers.All().ToList();
        list.RemoveAll(c => c.Plan == "Closed" || !c.AcceptsMarketing);
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadAnd()
    {
        var list = customers.All().ToList();
        list.RemoveAll(c => c.Plan == "Closed" && !c.AcceptsMarketing);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadAddedLater(List<Customer> list, Customer late)
    {
        list.RemoveAll(c => !c.AcceptsMarketing);
        list.Add(late);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkRemoveOneByOne(List<Customer> list)
    {
        foreach (var c in list.ToList()) if (!c.AcceptsMarketing) list.Remove(c);
        foreach (var c in list) mail.Send(c.Email, "News"); //? PRIV3001 | PRIV3003 | PRIV3004
    }

    public void OkSet(HashSet<Customer> set)
    {
        set.RemoveWhere(c => !c.AcceptsMarketing);
        foreach (var c in set) mail.Send(c.Email, "News");
    }
}
