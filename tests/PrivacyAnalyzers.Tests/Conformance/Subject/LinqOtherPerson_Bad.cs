//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// The filter looks at somebody else.
using PrivacyAnalyzers;
namespace Cases.Subject_LinqOtherPerson;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void Bad(Customer referrer)
    {
        foreach (var c in customers.All().Where(x => referrer.AcceptsMarketing)) mail.Send(c.Email, "News"); //! PRIV3003 | PRIV3001
    }

    public void BadId(int id)
    {
        foreach (var c in customers.All().Where(x => consents.Has(id, Purpose.Marketing))) mail.Send(c.Email, "News"); //! PRIV3003 | PRIV3001
    }

    public void BadReplyToReferrer(Customer referrer)
    {
        foreach (var c in customers.All().Where(x => x.AcceptsMarketing)) mail.Send(referrer.Email, $"News for {c.Id}"); //! PRIV3003 | PRIV3001
    }

    public void OkId()
    {
        foreach (var c in customers.All().Where(x => consents.Has(x.Id, Purpose.Marketing))) mail.Send(c.Email, "News");
    }

    public void OkMethod()
    {
        foreach (var c in customers.All().Where(consents.AllowsMarketing)) mail.Send(c.Email, "News");
    }

    public void OkProjectedPair()
    {
        foreach (var x in customers.All().Select(c => new { c.Email, May = c.AcceptsMarketing }).Where(x => x.May)) mail.Send(x.Email, "News");
    }
}
