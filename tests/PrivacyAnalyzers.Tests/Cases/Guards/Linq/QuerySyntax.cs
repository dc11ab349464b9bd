//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the check in a query expression
using PrivacyAnalyzers;
namespace Cases.Linq_QuerySyntax;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void Ok() { foreach (var c in from x in customers.All() where x.AcceptsMarketing select x) mail.Send(c.Email, "News"); }

    public void Bad() { foreach (var c in from x in customers.All() where x.Plan == "Pro" select x) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkMail()
    {
        var list = from c in customers.All() where c.AcceptsMarketing orderby c.Id select c.Email;
        foreach (var to in list) mail.Send(to, "News");
    }

    public void BadMail()
    {
        var list = from c in customers.All() where c.Id > 4 orderby c.Id select c.Email;
        foreach (var to in list) mail.Send(to, "News"); //! PRIV3001
    }

    public void OkLet()
    {
        var list = from c in customers.All() let may = consents.Has(c.Id, Purpose.Marketing) where may select c;
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadLet()
    {
        var list = from c in customers.All() let may = consents.Has(c.Id, Purpose.Marketing) where !may select c;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadLetUnused()
    {
        var list = from c in customers.All() let may = consents.Has(c.Id, Purpose.Marketing) select c;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkTwoWheres()
    {
        var list = from c in customers.All() where c.Plan == "Pro" where c.AcceptsMarketing select new { c.Email, c.Name };
        foreach (var x in list) mail.Send(x.Email, x.Name);
    }

    public void BadPurpose()
    {
        var list = from c in customers.All() where c.AcceptsAnalytics select c;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void OkFrom(IEnumerable<List<Customer>> groups)
    {
        var list = from g in groups from c in g where c.AcceptsMarketing select c;
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadFrom(List<Customer> a, List<Customer> b)
    {
        var list = from x in a from y in b where x.AcceptsMarketing select y;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003
    }

    public void OkIds(IEnumerable<int> ids)
    {
        var list = from id in ids where consents.Has(id, Purpose.Marketing) select customers.Find(id);
        foreach (var c in list) mail.Send(c.Email, "News");
    }
}
