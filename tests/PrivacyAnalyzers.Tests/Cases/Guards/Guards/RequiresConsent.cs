//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// methods and properties that demand it of their callers
using PrivacyAnalyzers;
namespace Cases.Guards_RequiresConsent;

public class Mailer(IMarketingMail mail)
{
    [RequiresConsent(Purpose.Marketing)] public void Send(Customer c) => mail.Send(c.Email, "News");

    [RequiresConsent(Purpose.Marketing)] public virtual Task SendAsync(Customer c, string text) => mail.SendAsync(c.Email, text);

    [RequiresConsent(Purpose.Analytics)] public void SendWrong(Customer c) => mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3002
}

public class Job(Mailer mailer)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) mailer.Send(c); }

    public void Bad(Customer c) => mailer.Send(c); //! PRIV3001

    public async Task OkAsync(Customer c) { if (c.AcceptsMarketing) await mailer.SendAsync(c, "News"); }

    public async Task BadAsync(Customer c) => await mailer.SendAsync(c, "News"); //! PRIV3001

    public void BadInverted(Customer c) { if (!c.AcceptsMarketing) mailer.Send(c); } //! PRIV3001 | PRIV3004

    public void BadOther(Customer c, Customer d) { if (d.AcceptsMarketing) mailer.Send(c); } //! PRIV3003

    public void BadPurpose(Customer c) { if (c.AcceptsAnalytics) mailer.Send(c); } //! PRIV3002

    [RequiresConsent(Purpose.Marketing)] public void OkPassesOn(Customer c) => mailer.Send(c);

    public void OkEach(IEnumerable<Customer> all) { foreach (var c in all.Where(x => x.AcceptsMarketing)) mailer.Send(c); }

    public void BadEach(IEnumerable<Customer> all) { foreach (var c in all) mailer.Send(c); } //! PRIV3001
}
