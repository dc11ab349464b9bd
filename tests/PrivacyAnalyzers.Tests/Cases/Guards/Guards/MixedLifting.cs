//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// private methods called with and without check, deeper
using PrivacyAnalyzers;
namespace Cases.Guards_MixedLifting;

public class Tree(IMarketingMail mail, ICustomers customers)
{
    public void Ok() { foreach (var c in customers.All()) if (c.AcceptsMarketing) Left(c); }
    public void OkToo(int id) { var c = customers.Find(id); if (c is { AcceptsMarketing: true }) Right(c, "x"); }
    private void Left(Customer c) => Right(c, "left");
    private void Right(Customer c, string text) => Leaf(c, text + "!");
    private void Leaf(Customer c, string text) { if (text.Length > 2) mail.Send(c.Email, text); }
}

public class TreeBad(IMarketingMail mail, ICustomers customers)
{
    public void Ok() { foreach (var c in customers.All()) if (c.AcceptsMarketing) Left(c); }
    public void Bad(int id) { var c = customers.Find(id); Right(c, "x"); } //! PRIV3001
    private void Left(Customer c) => Right(c, "left");
    private void Right(Customer c, string text) => Leaf(c, text + "!");
    private void Leaf(Customer c, string text) { if (text.Length > 2) mail.Send(c.Email, text); }
}

public class ById(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void Ok(int id) { if (consents.Has(id, Purpose.Marketing)) Send(id); }
    public void Bad(int id) => Send(id); //! PRIV3001
    private void Send(int id) => mail.Send(customers.Find(id).Email, "News");
}

public class ByField(IMarketingMail mail)
{
    private Customer _current = new();
    public void Ok(Customer c) { _current = c; if (c.AcceptsMarketing) Send(); }
    private void Send() => mail.Send(_current.Email, "News");
}

public class ByFlag(IMarketingMail mail)
{
    public void Ok(Customer c) => Send(c, c.AcceptsMarketing);
    public void Bad(Customer c) => Send(c, true); //! PRIV3001
    public void BadOther(Customer c, Customer d) => Send(c, d.AcceptsMarketing); //! PRIV3001 | PRIV3003
    private void Send(Customer c, bool may) { if (may) mail.Send(c.Email, "News"); }
}

public class PrivateProperty(IMarketingMail mail, Customer customer)
{
    private string Address => customer.Email;
    public void Ok() { if (customer.AcceptsMarketing) mail.Send(Address, "News"); }
    public void Bad() => mail.Send(Address, "News"); //! PRIV3001
}

public class PrivateNested(IMarketingMail mail)
{
    private sealed class Sender(IMarketingMail mail) { public void Send(Customer c) => mail.Send(c.Email, "News"); } //? PRIV3001
    public void Ok(Customer c) { if (c.AcceptsMarketing) new Sender(mail).Send(c); }
}
