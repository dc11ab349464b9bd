//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the same object under another name
using PrivacyAnalyzers;
namespace Cases.Subject_Aliases;

public class Job(IMarketingMail mail)
{
    private Customer _current = new();
    private Customer Current { get; set; } = new();

    public void OkAlias(Customer c) { var d = c; if (c.AcceptsMarketing) mail.Send(d.Email, "News"); }

    public void OkAliasBack(Customer c) { var d = c; if (d.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkEmailBefore(Customer c) { var to = c.Email; if (c.AcceptsMarketing) mail.Send(to, "News"); }

    public void OkEmailPrepared(Customer c)
    {
        var to = c.Email.Trim().ToLowerInvariant();
        var text = $"Dear {c.Name}";
        if (!c.AcceptsMarketing) return;
        mail.Send(to, text);
    }

    public void OkField(Customer c) { _current = c; if (c.AcceptsMarketing) mail.Send(_current.Email, "News"); }

    public void OkProperty(Customer c) { Current = c; if (Current.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkOwnField() { if (_current.AcceptsMarketing) mail.Send(_current.Email, "News"); }

    public void BadFieldOther() { if (_current.AcceptsMarketing) mail.Send(Current.Email, "News"); } //! PRIV3003

    public void OkCast(object o) { var c = (Customer)o; if (((Customer)o).AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkIdentity(Customer c) { if (c.AcceptsMarketing) mail.Send(Same(c).Email, "News"); }

    private static Customer Same(Customer c) => c;

    public void OkTernary(Customer a, Customer b, bool first)
    {
        var c = first ? a : b;
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
    }

    public void BadTernary(Customer a, Customer b, bool first)
    {
        var c = first ? a : b;
        if (a.AcceptsMarketing) mail.Send(c.Email, "News"); //? PRIV3001 | PRIV3003
    }

    public void OkCoalesce(Customer? a, Customer b)
    {
        var c = a ?? b;
        if (c.AcceptsMarketing) mail.Send(c.Email, "News");
    }

    public void OkTuple(Customer c)
    {
        var pair = (Person: c, Text: "News");
        if (pair.Person.AcceptsMarketing) mail.Send(pair.Person.Email, pair.Text);
    }
}
