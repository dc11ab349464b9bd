//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// compound assignment and results kept in locals
using PrivacyAnalyzers;
namespace Cases.Guards_CompoundLocals;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkCompoundAnd(Customer c)
    {
        var ok = c.Plan == "Pro";
        ok &= c.AcceptsMarketing;
        if (ok) mail.Send(c.Email, "News");
    }

    public void BadCompoundOr(Customer c)
    {
        var ok = c.Plan == "Pro";
        ok |= c.AcceptsMarketing;
        if (ok) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkNegated(Customer c)
    {
        var blocked = !c.AcceptsMarketing;
        if (blocked) return;
        mail.Send(c.Email, "News");
    }

    public void BadNegated(Customer c)
    {
        var blocked = !c.AcceptsMarketing;
        if (blocked) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkTwoLocals(Customer c)
    {
        var accepts = consents.AllowsMarketing(c);
        var active = c.Plan.Length > 0;
        var send = accepts && active;
        if (send) mail.Send(c.Email, "News");
    }

    public void BadOverwritten(Customer c, bool force)
    {
        var ok = c.AcceptsMarketing;
        ok = force;
        if (ok) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadOverwrittenTrue(Customer c)
    {
        var ok = c.AcceptsMarketing;
        if (c.Plan == "Pro") ok = true;
        if (ok) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkOverwrittenFalse(Customer c)
    {
        var ok = c.AcceptsMarketing;
        if (c.Plan == "Closed") ok = false;
        if (ok) mail.Send(c.Email, "News");
    }

    public void OkSetInBranches(Customer c)
    {
        bool ok;
        if (c.Plan == "Pro") ok = c.AcceptsMarketing; else ok = consents.AllowsMarketing(c);
        if (ok) mail.Send(c.Email, "News");
    }
}
