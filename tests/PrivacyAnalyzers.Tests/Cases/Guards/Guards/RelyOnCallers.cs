//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// private methods that rely on callers, one of which does not check
using PrivacyAnalyzers;
namespace Cases.Guards_RelyOnCallers;

public class AllCheck(IMarketingMail mail)
{
    public void A(Customer c) { if (c.AcceptsMarketing) Send(c); }
    public void B(Customer c) { if (!c.AcceptsMarketing) return; Send(c); }
    private void Send(Customer c) => mail.Send(c.Email, "News");
}

public class OneDoesNot(IMarketingMail mail)
{
    public void A(Customer c) { if (c.AcceptsMarketing) Send(c); }
    public void Bad(Customer c) => Send(c); //! PRIV3001
    private void Send(Customer c) => mail.Send(c.Email, "News");
}

public class Levels(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) One(c); }
    public void Bad(Customer c) => One(c); //! PRIV3001
    private void One(Customer c) => Two(c);
    private void Two(Customer c) => Three(c.Email);
    private void Three(string to) => mail.Send(to, "News");
}

public class Middle(IMarketingMail mail)
{
    public void Ok(Customer c) => One(c);
    private void One(Customer c) { if (c.AcceptsMarketing) Two(c); }
    private void Two(Customer c) => mail.Send(c.Email, "News");
}

public class NobodyCalls(IMarketingMail mail)
{
    internal void Send(Customer c) => mail.Send(c.Email, "News"); //! PRIV3001
}

public class Internal(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) Send(c); }
    public void Send(Customer c) => mail.Send(c.Email, "News"); //! PRIV3001
}

public class WrongCaller(IMarketingMail mail)
{
    public void Bad(Customer c) { if (c.AcceptsAnalytics) Send(c); } //! PRIV3002
    public void BadOther(Customer c, Customer d) { if (d.AcceptsMarketing) Send(c); } //! PRIV3003
    public void BadInverted(Customer c) { if (!c.AcceptsMarketing) Send(c); } //! PRIV3004
    private void Send(Customer c) => mail.Send(c.Email, "News");
}
