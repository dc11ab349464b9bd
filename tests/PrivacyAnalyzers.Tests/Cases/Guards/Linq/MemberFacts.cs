//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// filters on a member of the element
using PrivacyAnalyzers;
namespace Cases.Linq_MemberFacts;

public class Order { public int Id { get; set; } public Customer Customer { get; set; } = new(); public bool Paid { get; set; } }

public class Job(IMarketingMail mail, IConsents consents)
{
    public void Ok(List<Order> orders) { foreach (var o in orders.Where(o => o.Customer.AcceptsMarketing)) mail.Send(o.Customer.Email, "News"); }

    public void Bad(List<Order> orders) { foreach (var o in orders.Where(o => o.Paid)) mail.Send(o.Customer.Email, "News"); } //! PRIV3001

    public void OkSelect(List<Order> orders) { foreach (var c in orders.Where(o => o.Customer.AcceptsMarketing).Select(o => o.Customer)) mail.Send(c.Email, "News"); }

    public void OkSelectFirst(List<Order> orders) { foreach (var c in orders.Select(o => o.Customer).Where(c => c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkLoop(List<Order> orders) { foreach (var o in orders) if (o.Customer.AcceptsMarketing) mail.Send(o.Customer.Email, "News"); }

    public void OkService(List<Order> orders) { foreach (var o in orders.Where(o => consents.AllowsMarketing(o.Customer))) mail.Send(o.Customer.Email, "News"); }

    public void OkFirst(List<Order> orders) { var o = orders.First(o => o.Customer.AcceptsMarketing); mail.Send(o.Customer.Email, "News"); }

    public void OkPattern(List<Order> orders) { foreach (var o in orders.Where(o => o is { Paid: true, Customer.AcceptsMarketing: true })) mail.Send(o.Customer.Email, "News"); }

    public void OkTuple(List<(Customer Person, string Text)> list) { foreach (var x in list.Where(x => x.Person.AcceptsMarketing)) mail.Send(x.Person.Email, x.Text); }

    public void OkZip(List<Customer> people, List<string> texts)
    {
        foreach (var (person, text) in people.Zip(texts)) if (person.AcceptsMarketing) mail.Send(person.Email, text);
    }

    public void OkPair(List<Customer> people) { foreach (var (person, may) in people.Select(p => (p, p.AcceptsMarketing))) if (may) mail.Send(person.Email, "News"); }

    public void OkAnonymousObject(List<Customer> people)
    {
        foreach (var x in people.Select(p => new { Person = p, May = consents.Has(p.Id, Purpose.Marketing) }).Where(x => x.May)) mail.Send(x.Person.Email, "News");
    }

    public void BadAnonymousObject(List<Customer> people)
    {
        foreach (var x in people.Select(p => new { Person = p, May = consents.Has(p.Id, Purpose.Marketing) }).Where(x => !x.May)) mail.Send(x.Person.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
