//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// predicates as Func and Predicate
using PrivacyAnalyzers;
namespace Cases.Guards_DelegatePredicates;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    private static readonly Func<Customer, bool> May = c => c.AcceptsMarketing;
    private static readonly Predicate<Customer> Pro = c => c.Plan == "Pro";
    private readonly Func<Customer, bool> _mayToo = c => c.AcceptsMarketing && c.Id > 0;

    public void OkStatic(Customer c) { if (May(c)) mail.Send(c.Email, "News"); }

    public void BadStatic(Customer c) { if (Pro(c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkField(Customer c) { if (_mayToo(c)) mail.Send(c.Email, "News"); }

    public void OkLocal(Customer c)
    {
        Func<Customer, bool> may = x => x.AcceptsMarketing;
        if (may(c)) mail.Send(c.Email, "News");
    }

    public void BadLocalNot(Customer c)
    {
        Func<Customer, bool> not = x => !x.AcceptsMarketing;
        if (not(c)) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkMethodGroup(Customer c)
    {
        Func<Customer, bool> may = consents.AllowsMarketing;
        if (may(c)) mail.Send(c.Email, "News");
    }

    public void OkWhere() { foreach (var c in customers.All().Where(May)) mail.Send(c.Email, "News"); }

    public void BadWhere() { foreach (var c in customers.All().ToList().FindAll(Pro)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkInvoke(Customer c) { if (May.Invoke(c)) mail.Send(c.Email, "News"); }
}

public class Passed(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void OkPassed() => Each(c => c.AcceptsMarketing);

    public void OkPassedGroup() => Each(consents.AllowsMarketing);

    private void Each(Func<Customer, bool> filter)
    {
        foreach (var c in customers.All()) if (filter(c)) mail.Send(c.Email, "News");
    }
}

public class PassedWrong(IMarketingMail mail, ICustomers customers)
{
    public void Bad() => Each(c => c.Plan == "Pro"); //? PRIV3001

    private void Each(Func<Customer, bool> filter)
    {
        foreach (var c in customers.All()) if (filter(c)) mail.Send(c.Email, "News"); //? PRIV3001
    }
}
