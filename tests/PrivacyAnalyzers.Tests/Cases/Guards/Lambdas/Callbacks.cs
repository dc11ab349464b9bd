//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// guards in higher-order helpers
using PrivacyAnalyzers;
namespace Cases.Lambdas_Callbacks;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    private static void IfAllowed(Customer c, Action<Customer> action) { if (c.AcceptsMarketing) action(c); }

    private static void Always(Customer c, Action<Customer> action) { if (c.Plan != "") action(c); }

    private void Each(Action<Customer> action) { foreach (var c in customers.All()) if (consents.AllowsMarketing(c)) action(c); }

    private void EachAny(Action<Customer> action) { foreach (var c in customers.All()) action(c); }

    public void Ok(Customer c) => IfAllowed(c, x => mail.Send(x.Email, "News"));

    public void Bad(Customer c) => Always(c, x => mail.Send(x.Email, "News")); //! PRIV3001

    public void OkCaptured(Customer c) => IfAllowed(c, _ => mail.Send(c.Email, "News"));

    public void BadCaptured(Customer c) => Always(c, _ => mail.Send(c.Email, "News")); //! PRIV3001

    public void OkEach() => Each(c => mail.Send(c.Email, "News"));

    public void BadEach() => EachAny(c => mail.Send(c.Email, "News")); //! PRIV3001

    public void OkEachChecked() => EachAny(c => { if (c.AcceptsMarketing) mail.Send(c.Email, "News"); });

    public void OkSwitch(Customer c)
    {
        Action send = c.AcceptsMarketing ? () => mail.Send(c.Email, "News") : () => { }; //? PRIV3001
        send(); //? PRIV3001
    }
}
