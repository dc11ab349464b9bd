//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// `a || check` is no check.
namespace Cases.Guards_OrElse;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void BadVip(Customer c, bool vip) { if (vip || c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadOnTheRight(Customer c) { if (c.AcceptsMarketing || c.Plan == "Pro") mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadInALocal(Customer c, bool force)
    {
        var allowed = force || consents.AllowsMarketing(c);
        if (allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadAndAround(Customer c, bool vip, bool open)
    {
        if (open && (vip || c.AcceptsMarketing)) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadReturn(Customer c, bool vip)
    {
        if (!vip && !c.AcceptsMarketing) return; //? PRIV3004
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkBothSidesCheck(Customer c) { if (c.AcceptsMarketing || consents.AllowsMarketing(c)) mail.Send(c.Email, "News"); }

    public void OkRightSideOfFailedOr(Customer c, bool vip)
    {
        if (!c.AcceptsMarketing || vip) return;
        mail.Send(c.Email, "News");
    }
}
