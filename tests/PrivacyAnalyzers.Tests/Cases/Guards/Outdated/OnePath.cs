//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// consent withdrawn on one path only
using PrivacyAnalyzers;
namespace Cases.Outdated_OnePath;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void Bad(Customer c, bool stop)
    {
        if (!c.AcceptsMarketing) return;
        if (stop) c.AcceptsMarketing = false;
        mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001
    }

    public void Ok(Customer c, bool stop)
    {
        if (!c.AcceptsMarketing) return;
        if (stop) { c.AcceptsMarketing = false; return; }
        mail.Send(c.Email, "News");
    }

    public void BadLoop(Customer c, string[] texts)
    {
        if (!c.AcceptsMarketing) return;
        foreach (var text in texts)
        {
            mail.Send(c.Email, text); //! PRIV3004 | PRIV3001
            if (text == "STOP") c.AcceptsMarketing = false;
        }
    }

    public void OkLoop(Customer c, string[] texts)
    {
        foreach (var text in texts)
        {
            if (!c.AcceptsMarketing) break;
            mail.Send(c.Email, text);
            if (text == "STOP") c.AcceptsMarketing = false;
        }
    }

    public void BadReplacedOnePath(Customer c, int other, bool swap)
    {
        if (!c.AcceptsMarketing) return;
        if (swap) c = customers.Find(other);
        mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001 | PRIV3003
    }

    public void OkReplacedOnePath(Customer c, int other, bool swap)
    {
        if (swap) c = customers.Find(other);
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }

    public void BadReplacedInLoop(Customer c, int[] ids)
    {
        if (!c.AcceptsMarketing) return;
        foreach (var id in ids)
        {
            mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001 | PRIV3003
            c = customers.Find(id);
        }
    }

    public void OkReplacedInLoop(Customer c, int[] ids)
    {
        foreach (var id in ids)
        {
            if (c.AcceptsMarketing) mail.Send(c.Email, "News");
            c = customers.Find(id);
        }
    }

    public void BadField(Customer c) { if (!c.AcceptsMarketing) return; Reset(c); mail.Send(c.Email, "News"); } //! PRIV3004 | PRIV3001

    public void OkField(Customer c) { if (!c.AcceptsMarketing) return; Touch(c); mail.Send(c.Email, "News"); }

    private static void Reset(Customer c) => c.AcceptsMarketing = false;

    private static void Touch(Customer c) => c.Plan = "Touched";
}
