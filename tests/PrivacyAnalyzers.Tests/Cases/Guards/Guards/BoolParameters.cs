//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the answer handed to a helper as bool
using PrivacyAnalyzers;
namespace Cases.Guards_BoolParameters;

public class Job(IMarketingMail mail, IConsents consents)
{
    private static void Require(bool condition, string message) { if (!condition) throw new InvalidOperationException(message); }

    private static bool And(bool a, bool b) => a && b;

    private static bool Not(bool a) => !a;

    private static bool Same(bool a) => a;

    private void SendIf(bool may, Customer c) { if (may) mail.Send(c.Email, "News"); }

    public void Ok(Customer c) { Require(c.AcceptsMarketing, "no consent"); mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { Require(c.Plan == "Pro", "no plan"); mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkAnd(Customer c) { if (And(c.Id > 2, c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadNot(Customer c) { if (Not(c.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkNot(Customer c) { if (!Not(c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkSame(Customer c) { if (Same(c.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkSendIf(Customer c) => SendIf(consents.AllowsMarketing(c), c);

    public void OkLocalFunction(Customer c)
    {
        SendWhen(c.AcceptsMarketing);
        void SendWhen(bool ok) { if (ok) mail.Send(c.Email, "News"); }
    }

    public void OkLambda(Customer c)
    {
        Action<bool> send = ok => { if (ok) mail.Send(c.Email, "News"); };
        send(c.AcceptsMarketing);
    }
}
