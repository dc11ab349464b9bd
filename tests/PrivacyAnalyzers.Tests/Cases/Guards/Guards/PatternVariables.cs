//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// patterns with variables, and, or, lists and tuples
using PrivacyAnalyzers;
namespace Cases.Guards_PatternVariables;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkAnd(object o) { if (o is Customer and { AcceptsMarketing: true }) mail.Send(((Customer)o).Email, "News"); }

    public void OkTypeAnd(object o) { if (o is Customer c && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadType(object o) { if (o is Customer c) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkVar(int id) { if (customers.Find(id) is var c && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkVarMay(Customer c) { if (c is { AcceptsMarketing: var may } && may) mail.Send(c.Email, "News"); }

    public void BadVarMay(Customer c) { if (c is { AcceptsMarketing: var may } && !may) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkNotNull(Customer? c) { if (c is not null and { AcceptsMarketing: true }) mail.Send(c.Email, "News"); }

    public void OkNotOr(Customer? c) { if (c is null or { AcceptsMarketing: false }) return; mail.Send(c.Email, "News"); }

    public void BadNotAnd(Customer? c) { if (c is null or { AcceptsMarketing: false, Plan: "Free" }) return; mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkList(Customer[] list) { if (list is [{ AcceptsMarketing: true } first, ..]) mail.Send(first.Email, "News"); }

    public void BadList(Customer[] list) { if (list is [{ AcceptsMarketing: true }, var second, ..]) mail.Send(second.Email, "News"); } //! PRIV3001 | PRIV3003

    public void OkTuple(Customer c, bool open) { if ((c.AcceptsMarketing, open) is (true, true)) mail.Send(c.Email, "News"); }

    public void BadTuple(Customer c, bool open) { if ((c.AcceptsMarketing, open) is (false, true)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkTupleSwitch(Customer c, bool open)
    {
        var send = (c.AcceptsMarketing, open) switch { (true, true) => true, _ => false };
        if (send) mail.Send(c.Email, "News");
    }

    public void OkAsCast(object o)
    {
        var c = o as Customer;
        if (c is not { AcceptsMarketing: true }) return;
        mail.Send(c.Email, "News");
    }

    public void OkPropertyPath(Customer c) { if (c is { Email.Length: > 0, AcceptsMarketing: true }) mail.Send(c.Email, "News"); }
}
