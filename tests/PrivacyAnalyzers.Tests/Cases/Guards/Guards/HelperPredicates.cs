//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// helpers that return a check or imply one
using PrivacyAnalyzers;
namespace Cases.Guards_HelperPredicates;

public static class Rules
{
    public static bool CanMail(this Customer c) => c.AcceptsMarketing && c.Email.Length > 0;
    public static bool IsActive(this Customer c) => c.Plan.Length > 0;
    public static bool Blocked(this Customer c) => !c.AcceptsMarketing || c.Plan == "Closed";
    public static bool ProOrMail(this Customer c) => c.Plan == "Pro" || c.AcceptsMarketing;
    public static bool Long(Customer c)
    {
        if (c.Plan == "Closed") return false;
        if (!c.AcceptsMarketing) return false;
        return c.Id > 0;
    }
    public static bool LongWrong(Customer c)
    {
        if (c.Plan == "Vip") return true;
        if (!c.AcceptsMarketing) return false;
        return true;
    }
}

public class Job(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.CanMail()) mail.Send(c.Email, "News"); }

    public void BadActive(Customer c) { if (c.IsActive()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void BadNot(Customer c) { if (!c.CanMail()) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkBlocked(Customer c) { if (c.Blocked()) return; mail.Send(c.Email, "News"); }

    public void BadBlocked(Customer c) { if (c.Blocked()) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadOr(Customer c) { if (c.ProOrMail()) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkLong(Customer c) { if (Rules.Long(c)) mail.Send(c.Email, "News"); }

    public void BadLong(Customer c) { if (Rules.LongWrong(c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkLocalFunction(Customer c)
    {
        if (!May()) return;
        mail.Send(c.Email, "News");
        bool May() => c.AcceptsMarketing && c.Id > 0;
    }

    public void BadLocalFunction(Customer c)
    {
        if (!May()) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        bool May() => c.AcceptsMarketing || c.Id > 0;
    }

    public void OkStaticLocalFunction(Customer c)
    {
        static bool May(Customer x) => x is { AcceptsMarketing: true };
        if (May(c)) mail.Send(c.Email, "News");
    }

    public void BadOtherPerson(Customer c, Customer d) { if (d.CanMail()) mail.Send(c.Email, "News"); } //! PRIV3003
}
