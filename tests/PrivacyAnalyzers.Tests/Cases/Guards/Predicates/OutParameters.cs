//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// helpers with out parameters, tuples, recursion
using PrivacyAnalyzers;
namespace Cases.Predicates_OutParameters;

public class Job(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    private bool TryGet(int id, out Customer c)
    {
        c = customers.Find(id);
        return c.AcceptsMarketing;
    }

    private bool TryGetAny(int id, out Customer c)
    {
        c = customers.Find(id);
        return c.Plan == "Pro";
    }

    private void Ask(Customer c, out bool may) => may = consents.AllowsMarketing(c);

    private (bool May, string Reason) Look(Customer c) => (c.AcceptsMarketing, "asked");

    private (Customer Person, bool May) Load(int id) { var c = customers.Find(id); return (c, c.AcceptsMarketing); }

    private bool Deep(Customer c, int depth) => depth == 0 ? c.AcceptsMarketing : Deep(c, depth - 1);

    public void OkTry(int id) { if (TryGet(id, out var c)) mail.Send(c.Email, "News"); }

    public void BadTryNot(int id) { if (!TryGet(id, out var c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadTryAny(int id) { if (TryGetAny(id, out var c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkOut(Customer c) { Ask(c, out var may); if (may) mail.Send(c.Email, "News"); }

    public void BadOutIgnored(Customer c)
    {
        Ask(c, out _);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkTuple(Customer c) { var (may, reason) = Look(c); if (may) mail.Send(c.Email, "News " + reason); }

    public void OkTupleMember(Customer c) { if (Look(c).May) mail.Send(c.Email, "News"); }

    public void BadTuple(Customer c) { var (_, reason) = Look(c); if (reason != "") mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkLoaded(int id) { var (c, may) = Load(id); if (!may) return; mail.Send(c.Email, "News"); }

    public void BadLoaded(int id) { var (c, may) = Load(id); if (may) return; mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkRecursive(Customer c) { if (Deep(c, 3)) mail.Send(c.Email, "News"); }
}
