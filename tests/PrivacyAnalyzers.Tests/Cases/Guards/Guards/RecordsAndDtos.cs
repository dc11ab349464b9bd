//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// records and copies that carry the consent along
using PrivacyAnalyzers;
namespace Cases.Guards_RecordsAndDtos;

public sealed record Contact([property: Pii(PiiCategory.Contact)] string Email, [property: ConsentCheck(Purpose.Marketing)] bool OptIn, string Plan = "");

public class Job(IMarketingMail mail)
{
    public void Ok(Contact c) { if (c.OptIn) mail.Send(c.Email, "News"); }

    public void Bad(Contact c) { if (c.Plan == "Pro") mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkPositional(Contact c) { if (c is (var to, true, _)) mail.Send(to, "News"); }

    public void BadPositional(Contact c) { if (c is (var to, false, _)) mail.Send(to, "News"); } //! PRIV3001 | PRIV3004

    public void OkDeconstructed(Contact c)
    {
        var (to, may, _) = c;
        if (may) mail.Send(to, "News");
    }

    public void BadDeconstructed(Contact c)
    {
        var (to, may, _) = c;
        if (!may) mail.Send(to, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkWith(Contact c)
    {
        if (!c.OptIn) return;
        var d = c with { Plan = "Pro" };
        mail.Send(d.Email, "News");
    }

    public void OkWithBefore(Contact c)
    {
        var d = c with { Plan = "Pro" };
        if (d.OptIn) mail.Send(d.Email, "News");
    }

    public void OkSwitch(Contact c)
    {
        switch (c)
        {
            case (_, true, "Pro"): mail.Send(c.Email, "Pro news"); break;
            case { OptIn: true }: mail.Send(c.Email, "News"); break;
        }
    }

    public void OkFromCustomer(Customer c)
    {
        var contact = new Contact(c.Email, c.AcceptsMarketing);
        if (contact.OptIn) mail.Send(contact.Email, "News");
    }

    public void BadFromCustomer(Customer c)
    {
        var contact = new Contact(c.Email, c.AcceptsMarketing);
        if (contact.Plan == "") mail.Send(contact.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkAnonymous(Customer c)
    {
        var x = new { c.Email, May = c.AcceptsMarketing };
        if (x.May) mail.Send(x.Email, "News");
    }

    public void BadAnonymous(Customer c)
    {
        var x = new { c.Email, May = c.AcceptsMarketing };
        if (!x.May) mail.Send(x.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
