//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// return, throw, continue and break before the send
using PrivacyAnalyzers;
namespace Cases.Guards_EarlyExit;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkReturn(Customer c) { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "News"); }

    public void BadReturnOnYes(Customer c)
    {
        if (c.AcceptsMarketing) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkThrow(Customer c)
    {
        if (!c.AcceptsMarketing) throw new InvalidOperationException("no consent");
        mail.Send(c.Email, "News");
    }

    public void BadLogsOnly(Customer c)
    {
        if (!c.AcceptsMarketing) Console.WriteLine("no consent for " + c.Id);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkThrowExpression(Customer c)
    {
        _ = c.AcceptsMarketing ? c : throw new InvalidOperationException();
        mail.Send(c.Email, "News");
    }

    public void OkContinue()
    {
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) continue;
            mail.Send(c.Email, "News");
        }
    }

    public void BadContinueOnYes()
    {
        foreach (var c in customers.All())
        {
            if (c.AcceptsMarketing) continue;
            mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        }
    }

    public void OkBreak()
    {
        foreach (var c in customers.All())
        {
            if (!c.AcceptsMarketing) break;
            mail.Send(c.Email, "News");
        }
    }

    public void BadReturnInOneBranch(Customer c, bool strict)
    {
        if (!c.AcceptsMarketing) { if (strict) return; }
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
