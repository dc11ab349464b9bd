//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// Where in its forms
using PrivacyAnalyzers;
namespace Cases.Linq_WhereForms;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void Ok() { foreach (var c in customers.All().Where(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void Bad() { foreach (var c in customers.All().Where(x => x.Plan == "Pro")) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkAnd() { foreach (var c in customers.All().Where(x => x.Plan == "Pro" && x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadOr() { foreach (var c in customers.All().Where(x => x.Plan == "Pro" || x.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkIndexed() { foreach (var c in customers.All().Where((x, i) => i < 10 && x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void OkPattern() { foreach (var c in customers.All().Where(x => x is { AcceptsMarketing: true })) mail.Send(c.Email, "News"); }

    public void OkStatementLambda() { foreach (var c in customers.All().Where(x => { if (x.Plan == "") return false; return x.AcceptsMarketing; })) mail.Send(c.Email, "News"); }

    public void BadStatementLambda() { foreach (var c in customers.All().Where(x => { if (x.Plan == "") return true; return x.AcceptsMarketing; })) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkChained() { foreach (var c in customers.All().OrderBy(x => x.Id).Where(x => x.AcceptsMarketing).Distinct().Skip(1).Take(10).ToList()) mail.Send(c.Email, "News"); }

    public void OkReverseOrder() { foreach (var c in customers.All().Where(x => x.AcceptsMarketing).OrderByDescending(x => x.Plan).ThenBy(x => x.Id)) mail.Send(c.Email, "News"); }

    public void OkMails() { foreach (var to in customers.All().Where(x => x.AcceptsMarketing).Select(x => x.Email)) mail.Send(to, "News"); }

    public void BadMails() { foreach (var to in customers.All().Where(x => x.Plan != "").Select(x => x.Email)) mail.Send(to, "News"); } //! PRIV3001

    public void OkAnonymous() { foreach (var x in customers.All().Where(x => x.AcceptsMarketing).Select(x => new { x.Email, x.Name })) mail.Send(x.Email, x.Name); }

    public void OkMethodGroup() { foreach (var c in customers.All().Where(May)) mail.Send(c.Email, "News"); }

    public void BadMethodGroup() { foreach (var c in customers.All().Where(Active)) mail.Send(c.Email, "News"); } //! PRIV3001

    private bool May(Customer c) => consents.AllowsMarketing(c) && c.Id > 0;

    private static bool Active(Customer c) => c.Plan != "";

    public void OkJoined() => mail.Send(string.Join(",", customers.All().Where(x => x.AcceptsMarketing).Select(x => x.Email)), "News");

    public void BadJoined() => mail.Send(string.Join(",", customers.All().Select(x => x.Email)), "News"); //! PRIV3001

    public void OkExcept() { foreach (var c in customers.All().Except(customers.All().Where(x => !x.AcceptsMarketing))) mail.Send(c.Email, "News"); } //? PRIV3001 | PRIV3004
}
