//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// state machines and flags around the send
using PrivacyAnalyzers;
namespace Cases.Guards_FlagDriven;

public enum Step { Wait, Send, Skip }

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkStep(Customer c)
    {
        var step = c.AcceptsMarketing ? Step.Send : Step.Skip;
        if (step == Step.Send) mail.Send(c.Email, "News"); //? PRIV3001 | PRIV3004
    }

    public void BadStep(Customer c)
    {
        var step = c.Plan == "Pro" ? Step.Send : Step.Skip;
        if (step == Step.Send) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkNullMarker(Customer c)
    {
        Customer? target = null;
        if (c.AcceptsMarketing) target = c;
        if (target != null) mail.Send(target.Email, "News");
    }

    public void BadNullMarker(Customer c)
    {
        Customer? target = null;
        if (c.Plan == "Pro") target = c;
        if (target != null) mail.Send(target.Email, "News"); //! PRIV3001
    }

    public void OkNullMarkerConditional(Customer c)
    {
        var target = c.AcceptsMarketing ? c : null;
        if (target is not null) mail.Send(target.Email, "News");
    }

    public void OkBreakOut()
    {
        foreach (var c in customers.All())
        {
            while (true)
            {
                if (!c.AcceptsMarketing) break;
                mail.Send(c.Email, "News");
                break;
            }
        }
    }

    public void BadBreakOut()
    {
        foreach (var c in customers.All())
        {
            while (true)
            {
                if (!c.AcceptsMarketing) break;
                c.Plan = "Seen";
                break;
            }

            mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        }
    }

    public void OkFlagFalseInitially(Customer c)
    {
        var send = false;
        if (c.Plan == "Pro") { if (c.AcceptsMarketing) send = true; }
        if (send) mail.Send(c.Email, "News");
    }

    public void OkGotoCase(Customer c, int step)
    {
        switch (step)
        {
            case 0: if (c.AcceptsMarketing) goto case 1; break;
            case 1: if (c.AcceptsMarketing) mail.Send(c.Email, "News"); break;
        }
    }

    public void BadGotoCase(Customer c, int step)
    {
        switch (step)
        {
            case 0: if (c.AcceptsMarketing) goto case 1; break;
            case 1: mail.Send(c.Email, "News"); break; //! PRIV3001 | PRIV3004
        }
    }
}
