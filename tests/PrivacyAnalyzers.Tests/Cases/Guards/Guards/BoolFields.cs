//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// check results kept in fields and properties
using PrivacyAnalyzers;
namespace Cases.Guards_BoolFields;

public class Session(IMarketingMail mail, IConsents consents)
{
    private bool _allowed;
    private readonly bool _never;

    public void OkField(Customer c)
    {
        _allowed = consents.AllowsMarketing(c);
        if (_allowed) mail.Send(c.Email, "News");
    }

    public void BadField(Customer c)
    {
        _allowed = c.Plan == "Pro";
        if (_allowed) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void BadOtherField(Customer c)
    {
        _allowed = consents.AllowsMarketing(c);
        if (_never) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadNegated(Customer c)
    {
        _allowed = consents.AllowsMarketing(c);
        if (!_allowed) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}

public class Draft
{
    public Draft(Customer c) { Customer = c; May = c.AcceptsMarketing; }
    public Customer Customer { get; }
    public bool May { get; }
}

public class Job(IMarketingMail mail)
{
    public void Ok(Customer c)
    {
        var d = new Draft(c);
        if (d.May) mail.Send(d.Customer.Email, "News");
    }

    public void Bad(Customer c)
    {
        var d = new Draft(c);
        if (!d.May) mail.Send(d.Customer.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkInitializer(Customer c)
    {
        var state = new State { May = c.AcceptsMarketing, Id = c.Id };
        if (state.May) mail.Send(c.Email, "News");
    }

    public void OkArray(Customer c)
    {
        bool[] flags = [c.AcceptsMarketing, c.Id > 3];
        if (flags[0]) mail.Send(c.Email, "News");
    }

    public void BadArray(Customer c)
    {
        bool[] flags = [c.AcceptsMarketing, c.Id > 3];
        if (flags[1]) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}

public class State { public bool May { get; set; } public int Id { get; set; } }
