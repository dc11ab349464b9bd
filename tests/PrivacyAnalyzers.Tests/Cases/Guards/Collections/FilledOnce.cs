//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a list filled under a check outside of loops
using PrivacyAnalyzers;
namespace Cases.Collections_FilledOnce;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkOne(Customer c)
    {
        var list = new List<Customer>();
        if (c.AcceptsMarketing) list.Add(c);
        foreach (var x in list) mail.Send(x.Email, "News");
    }

    public void BadOne(Customer c)
    {
        var list = new List<Customer>();
        if (c.Plan == "Pro") list.Add(c);
        foreach (var x in list) mail.Send(x.Email, "News"); //! PRIV3001
    }

    public void OkLiteral(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var list = new List<Customer> { c };
        foreach (var x in list) mail.Send(x.Email, "News");
    }

    public void BadLiteral(Customer c, Customer d)
    {
        if (!c.AcceptsMarketing) return;
        var list = new List<Customer> { c, d };
        foreach (var x in list) mail.Send(x.Email, "News"); //! PRIV3001 | PRIV3003
    }

    public void OkArray(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        foreach (var x in new[] { c }) mail.Send(x.Email, "News");
    }

    public void OkExpression(Customer c)
    {
        List<Customer> list = c.AcceptsMarketing ? [c] : [];
        list.ForEach(x => mail.Send(x.Email, "News"));
    }

    public void BadExpression(Customer c)
    {
        List<Customer> list = c.AcceptsMarketing ? [] : [c];
        list.ForEach(x => mail.Send(x.Email, "News")); //! PRIV3001 | PRIV3004
    }

    public void OkStrings(Customer c)
    {
        var to = new List<string>();
        if (c.AcceptsMarketing) to.Add(c.Email);
        mail.Send(string.Join(";", to), "News");
    }

    public void BadStrings(Customer c)
    {
        var to = new List<string>();
        if (!c.AcceptsMarketing) to.Add(c.Email);
        mail.Send(string.Join(";", to), "News"); //! PRIV3001 | PRIV3004
    }

    public void OkBuilder()
    {
        var text = new System.Text.StringBuilder();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) text.Append(c.Email).Append(';');
        mail.Send(text.ToString(), "News");
    }

    public void BadBuilder()
    {
        var text = new System.Text.StringBuilder();
        foreach (var c in customers.All()) if (c.Plan != "") text.Append(c.Email).Append(';');
        mail.Send(text.ToString(), "News"); //! PRIV3001
    }
}
