//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// switch on the check
using PrivacyAnalyzers;
namespace Cases.Guards_SwitchStatements;

public class Job(IMarketingMail mail)
{
    public void OkSwitchBool(Customer c)
    {
        switch (c.AcceptsMarketing)
        {
            case true: mail.Send(c.Email, "News"); break;
            default: break;
        }
    }

    public void BadSwitchBool(Customer c)
    {
        switch (c.AcceptsMarketing)
        {
            case false: mail.Send(c.Email, "News"); break; //! PRIV3001 | PRIV3004
        }
    }

    public void OkSwitchReturns(Customer c)
    {
        switch (c.AcceptsMarketing) { case false: return; }
        mail.Send(c.Email, "News");
    }

    public void OkWhen(Customer c)
    {
        switch (c.Plan)
        {
            case "Pro" when c.AcceptsMarketing: mail.Send(c.Email, "News"); break;
            case "Free": break;
        }
    }

    public void BadWhenElsewhere(Customer c)
    {
        switch (c.Plan)
        {
            case "Pro" when c.AcceptsMarketing: break;
            case "Pro": mail.Send(c.Email, "News"); break; //! PRIV3001 | PRIV3004
        }
    }

    public void OkPatternCase(object o)
    {
        switch (o)
        {
            case Customer { AcceptsMarketing: true } c: mail.Send(c.Email, "News"); break;
        }
    }

    public void BadPatternCase(object o)
    {
        switch (o)
        {
            case Customer { AcceptsMarketing: false } c: mail.Send(c.Email, "News"); break; //! PRIV3001 | PRIV3004
        }
    }

    public void OkTypeCaseWhen(object o)
    {
        switch (o)
        {
            case Customer c when !c.AcceptsMarketing: return;
            case Customer c: mail.Send(c.Email, "News"); break;
        }
    }

    public void OkTuple(Customer c, bool open)
    {
        switch (open, c.AcceptsMarketing)
        {
            case (true, true): mail.Send(c.Email, "News"); break;
        }
    }

    public void BadTuple(Customer c, bool open)
    {
        switch (open, c.AcceptsMarketing)
        {
            case (true, _): mail.Send(c.Email, "News"); break; //! PRIV3001 | PRIV3004
        }
    }
}
