//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// methods that throw without consent
using PrivacyAnalyzers;
namespace Cases.Guards_OwnGuards;

public static class Ensure
{
    public static void Marketing(Customer c) { if (!c.AcceptsMarketing) throw new InvalidOperationException("no consent"); }

    public static Customer Consenting(this Customer c) => c.AcceptsMarketing ? c : throw new InvalidOperationException("no consent");

    public static void Plan(Customer c) { if (c.Plan == "") throw new InvalidOperationException("no plan"); }

    public static void Inverted(Customer c) { if (c.AcceptsMarketing) throw new InvalidOperationException(); }

    public static void Logs(Customer c) { if (!c.AcceptsMarketing) Console.WriteLine("no consent"); }
}

public class Job(IMarketingMail mail, IConsents consents)
{
    public void Ok(Customer c) { Ensure.Marketing(c); mail.Send(c.Email, "News"); }

    public void OkFluent(Customer c) => mail.Send(c.Consenting().Email, "News");

    public void OkFluentBefore(Customer c) { c.Consenting(); mail.Send(c.Email, "News"); }

    public void BadOtherGuard(Customer c) { Ensure.Plan(c); mail.Send(c.Email, "News"); } //! PRIV3001

    public void BadInverted(Customer c) { Ensure.Inverted(c); mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadLogs(Customer c) { Ensure.Logs(c); mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkMarked(Customer c) { consents.EnsureMarketing(c.Id); mail.Send(c.Email, "News"); }

    public void BadAfter(Customer c)
    {
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        consents.EnsureMarketing(c.Id);
    }

    public void BadSometimes(Customer c, bool strict)
    {
        if (strict) consents.EnsureMarketing(c.Id);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    private void Check(Customer c) { if (c is null) throw new ArgumentNullException(nameof(c)); consents.EnsureMarketing(c.Id); }

    public void OkNested(Customer c) { Check(c); mail.Send(c.Email, "News"); }

    private void ThrowIfNot(bool ok) { if (!ok) throw new InvalidOperationException(); }

    public void OkBoolGuard(Customer c) { ThrowIfNot(c.AcceptsMarketing); mail.Send(c.Email, "News"); }

    public void BadBoolGuard(Customer c) { ThrowIfNot(!c.AcceptsMarketing); mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004
}
