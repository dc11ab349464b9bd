//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// && and || and De Morgan
using PrivacyAnalyzers;
namespace Cases.Guards_AndOr;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkAnd(Customer c, bool open) { if (open && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkAndFirst(Customer c) { if (c.AcceptsMarketing && c.Plan == "Pro" && c.Id > 0) mail.Send(c.Email, "News"); }

    public void OkDeMorgan(Customer c, bool closed) { if (!(closed || !c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadDeMorgan(Customer c, bool closed) { if (!(closed && !c.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkNotAnd(Customer c, bool open) { if (!(open && c.AcceptsMarketing)) return; mail.Send(c.Email, "News"); }

    public void BadNotOr(Customer c, bool open)
    {
        if (!(open || c.AcceptsMarketing)) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkNonShort(Customer c, bool open) { if (open & c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadNonShort(Customer c, bool open) { if (open | c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkGroup(Customer c, bool a, bool b) { if ((a || b) && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadGroup(Customer c, bool a, bool b) { if ((a && c.AcceptsMarketing) || b) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkBothArms(Customer c, bool a, bool b) { if ((a && c.AcceptsMarketing) || (b && consents.AllowsMarketing(c))) mail.Send(c.Email, "News"); }
}
