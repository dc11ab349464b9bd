//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// nested ifs, else chains
using PrivacyAnalyzers;
namespace Cases.Guards_Nested;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkNested(Customer c) { if (c.Plan == "Pro") { if (c.AcceptsMarketing) { if (c.Id > 3) mail.Send(c.Email, "News"); } } }

    public void OkElse(Customer c) { if (!c.AcceptsMarketing) Console.WriteLine("skipped"); else mail.Send(c.Email, "News"); }

    public void BadElse(Customer c) { if (c.AcceptsMarketing) Console.WriteLine("skipped"); else mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkElseIf(Customer c) { if (c.Plan == "Closed") return; else if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadElseIf(Customer c)
    {
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
        else if (c.Plan == "Pro") mail.Send(c.Email, "Pro news"); //! PRIV3001 | PRIV3004
    }

    public void OkEachBranch(Customer c)
    {
        if (c.Plan == "Pro") { if (!c.AcceptsMarketing) return; }
        else if (!consents.AllowsMarketing(c)) return;
        mail.Send(c.Email, "News");
    }

    public void BadOneBranch(Customer c)
    {
        if (c.Plan == "Pro") { if (!c.AcceptsMarketing) return; }
        else Console.WriteLine("free");
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadAfterIf(Customer c)
    {
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
        mail.Send(c.Email, "Again"); //! PRIV3001 | PRIV3004
    }

    public void OkTernaryBool(Customer c, bool strict) { if (strict ? consents.AllowsMarketing(c) : c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadTernaryBool(Customer c, bool strict) { if (strict ? consents.AllowsMarketing(c) : true) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkTernaryFalse(Customer c, bool open) { if (open ? c.AcceptsMarketing : false) mail.Send(c.Email, "News"); }

    public void OkCompareTrue(Customer c) { if (c.AcceptsMarketing == true) mail.Send(c.Email, "News"); if (false != c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadCompareFalse(Customer c) { if (c.AcceptsMarketing == false) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004
}
