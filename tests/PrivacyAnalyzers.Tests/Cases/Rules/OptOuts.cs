//# ids: PRIV3007, PRIV3008, PRIV3001, PRIV3002, PRIV3003, PRIV3004
using PrivacyAnalyzers;
namespace Cases.OptOut;
public class Ticket
{
    [Pii(PiiCategory.Correspondence)] public string Sender { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool Accepts { get; set; }
}
public class Support(IMarketingMail mail, IServiceMail service)
{
    public void Bad(Ticket t) => mail.Send(t.Sender, "x"); //! PRIV3007
    public void BadKept(Ticket t) { var to = t.Sender.Trim(); mail.Send(to, "x"); } //! PRIV3007
    public void BadContact(Ticket t) => mail.Send(t.Email, "x"); //! PRIV3001
    public void Inverted(Ticket t) { if (!t.Accepts) mail.Send(t.Sender, "x"); } //! PRIV3004
    public void Ok(Ticket t) { if (t.Accepts) mail.Send(t.Sender, "x"); }
    public void OkAnswer(Ticket t) => service.Send(t.Sender, "x");
}
public class Jobs(ICustomers customers)
{
    public void Bad(Customer c) => c.ObjectsToPartners = false; //! PRIV3008
    public void BadAll() { foreach (var c in customers.All()) c.ObjectsToPartners = false; } //! PRIV3008
    public void BadUnder(Customer c) { if (c.Plan == "pro") c.ObjectsToPartners = false; } //! PRIV3008
    public void Ok(Customer c, bool objects) => c.ObjectsToPartners = objects;
    public void OkSet(Customer c) => c.ObjectsToPartners = true;
    public void OkAsked(Customer c, bool optsIn) { if (optsIn) c.ObjectsToPartners = false; }
    public void OkAskedInParentheses(Customer c, bool optsIn) { if ((optsIn)) c.ObjectsToPartners = false; }
    public void OptIn(Customer c) => c.ObjectsToPartners = false;
    public Customer OkNew() => new() { ObjectsToPartners = false };
    public Customer OkNewLater() { var c = new Customer(); c.ObjectsToPartners = false; return c; }
}
public class PrivacyController(ICustomers customers) : Microsoft.AspNetCore.Mvc.ControllerBase
{
    public void Back(int id) { customers.Find(id).ObjectsToPartners = false; }
}
