//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// c?.AcceptsMarketing in its forms
using PrivacyAnalyzers;
namespace Cases.Guards_NullConditional;

public class Job(IMarketingMail mail)
{
    public void OkEqualsTrue(Customer? c) { if (c?.AcceptsMarketing == true) mail.Send(c.Email, "News"); }

    public void OkIsTrue(Customer? c) { if (c?.AcceptsMarketing is true) mail.Send(c.Email, "News"); }

    public void OkCoalesce(Customer? c) { if (c?.AcceptsMarketing ?? false) mail.Send(c.Email, "News"); }

    public void OkNotEqualsTrue(Customer? c) { if (c?.AcceptsMarketing != true) return; mail.Send(c.Email, "News"); }

    public void OkNotCoalesce(Customer? c) { if (!(c?.AcceptsMarketing ?? false)) return; mail.Send(c!.Email, "News"); }

    public void BadEqualsFalse(Customer? c) { if (c?.AcceptsMarketing == false) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadNotTrue(Customer? c) { if (c != null && c?.AcceptsMarketing != true) mail.Send(c!.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadCoalesceNot(Customer? c) { if (c is not null && !(c?.AcceptsMarketing ?? false)) mail.Send(c!.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkNullFirst(Customer? c) { if (c is null || !c.AcceptsMarketing) return; mail.Send(c.Email, "News"); }

    public void OkNotNullAnd(Customer? c) { if (c != null && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkLocal(Customer? c)
    {
        var ok = c?.AcceptsMarketing ?? false;
        if (ok) mail.Send(c!.Email, "News");
    }

    public void OkLocalNullable(Customer? c)
    {
        bool? ok = c?.AcceptsMarketing;
        if (ok == true) mail.Send(c!.Email, "News");
    }
}
