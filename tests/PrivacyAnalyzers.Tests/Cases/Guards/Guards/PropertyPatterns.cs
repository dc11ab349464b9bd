//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// is-patterns in many forms
using PrivacyAnalyzers;
namespace Cases.Guards_PropertyPatterns;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void Ok(Customer c) { if (c is { AcceptsMarketing: true }) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (c is { AcceptsMarketing: false }) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkIsNot(Customer c) { if (c is not { AcceptsMarketing: true }) return; mail.Send(c.Email, "News"); }

    public void BadIsNot(Customer c) { if (c is not { AcceptsMarketing: true }) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkDesignation(int id) { if (customers.Find(id) is { AcceptsMarketing: true } c) mail.Send(c.Email, "News"); }

    public void BadDesignation(int id) { if (customers.Find(id) is { Plan: "Pro" } c) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkVarInside(Customer c) { if (c is { AcceptsMarketing: true, Email: var to }) mail.Send(to, "News"); }

    public void BadVarInside(Customer c) { if (c is { Plan: "Pro", Email: var to }) mail.Send(to, "News"); } //! PRIV3001

    public void OkLength(Customer c) { if (c is { AcceptsMarketing: true, Email: { Length: > 0 } to }) mail.Send(to, "News"); }

    public void BadOr(Customer c) { if (c is { AcceptsMarketing: true } or { Plan: "Pro" }) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkIsTrue(Customer c) { if (c.AcceptsMarketing is true) mail.Send(c.Email, "News"); }

    public void OkIsNotFalse(Customer c) { if (c.AcceptsMarketing is not false) mail.Send(c.Email, "News"); }

    public void BadIsFalse(Customer c) { if (c.AcceptsMarketing is false) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadBoolOr(Customer c) { if (c.AcceptsMarketing is true or false) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public async Task OkAwaited(int id)
    {
        if (await customers.FindAsync(id) is not { AcceptsMarketing: true } c) return;
        await mail.SendAsync(c.Email, "News");
    }
}
