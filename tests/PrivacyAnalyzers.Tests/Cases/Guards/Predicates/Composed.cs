//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// negated and composed helper predicates
using PrivacyAnalyzers;
namespace Cases.Predicates_Composed;

public static class Checks
{
    public static bool May(Customer c) => c.AcceptsMarketing;
    public static bool MayNot(Customer c) => !May(c);
    public static bool Ready(Customer c) => Active(c) && May(c);
    public static bool Loose(Customer c) => Active(c) || May(c);
    public static bool Twice(Customer c) => !MayNot(c);
    public static bool Active(Customer c) => c.Plan != "";
    public static bool All(Customer c, params Func<Customer, bool>[] tests) => tests.All(t => t(c));
    public static bool Pick(Customer c, bool first) => first ? May(c) : Ready(c);
    public static bool Both(Customer a, Customer b) => May(a) && May(b);
    public static bool Second(Customer a, Customer b) => Active(a) && May(b);
}

public class Job(IMarketingMail mail)
{
    public void Ok(Customer c) { if (Checks.Ready(c)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (Checks.Loose(c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkNot(Customer c) { if (Checks.MayNot(c)) return; mail.Send(c.Email, "News"); }

    public void BadNot(Customer c) { if (Checks.MayNot(c)) mail.Send(c.Email, "News"); } //! PRIV3004

    public void OkTwice(Customer c) { if (Checks.Twice(c)) mail.Send(c.Email, "News"); }

    public void OkPick(Customer c, bool f) { if (Checks.Pick(c, f)) mail.Send(c.Email, "News"); }

    public void OkBoth(Customer a, Customer b) { if (Checks.Both(a, b)) { mail.Send(a.Email, "News"); mail.Send(b.Email, "News"); } }

    public void OkSecond(Customer a, Customer b) { if (Checks.Second(a, b)) mail.Send(b.Email, "News"); }

    public void BadSecond(Customer a, Customer b) { if (Checks.Second(a, b)) mail.Send(a.Email, "News"); } //! PRIV3003

    public void DebatableAll(Customer c) { if (Checks.All(c, Checks.May, Checks.Active)) mail.Send(c.Email, "News"); } //? PRIV3001 | PRIV3004
}
