//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the send stands where the check said no
using PrivacyAnalyzers;
namespace Cases.Inverted_Polarity;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void Bad(Customer c) { if (!c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3004

    public void Ok(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadReturn(Customer c)
    {
        if (consents.AllowsMarketing(c)) return;
        mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void BadElse(Customer c)
    {
        if (consents.Has(c.Id, Purpose.Marketing)) Console.WriteLine("yes");
        else mail.Send(c.Email, "News"); //! PRIV3004
    }

    public void OkDoubleNegation(Customer c) { if (!!c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkDoubleNegationLocal(Customer c) { var not = !c.AcceptsMarketing; if (!not) mail.Send(c.Email, "News"); }

    public async Task BadAwait(Customer c) { if (await consents.AllowsMarketingAsync(c.Id) == false) await mail.SendAsync(c.Email, "News"); } //! PRIV3004

    public void BadWhere(IEnumerable<Customer> all) { foreach (var c in all.Where(x => !x.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3004 | PRIV3001

    public void BadQuery(IEnumerable<Customer> all)
    {
        var list = from c in all where !c.AcceptsMarketing select c;
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3001
    }

    public void BadContinue(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            if (c.AcceptsMarketing) continue;
            mail.Send(c.Email, "News"); //! PRIV3004
        }
    }

    public void BadTernary(Customer c) { var skip = c.AcceptsMarketing ? true : false; if (!skip) mail.Send(c.Email, "News"); } //! PRIV3004

    public void OkTernary(Customer c) { var go = c.AcceptsMarketing ? true : false; if (go) mail.Send(c.Email, "News"); }

    public void BadHelper(Customer c) { if (Refuses(c)) mail.Send(c.Email, "News"); } //! PRIV3004

    public void OkHelper(Customer c) { if (!Refuses(c)) mail.Send(c.Email, "News"); }

    private bool Refuses(Customer c) => !consents.AllowsMarketing(c);
}
