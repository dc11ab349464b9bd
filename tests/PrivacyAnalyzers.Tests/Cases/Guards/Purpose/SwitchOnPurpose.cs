//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the purpose chooses the check
using PrivacyAnalyzers;
namespace Cases.Purpose_SwitchOnPurpose;

public enum Topic { News, Stats }

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkSwitch(Customer c, Topic topic)
    {
        var may = topic switch { Topic.News => c.AcceptsMarketing, _ => false };
        if (may) mail.Send(c.Email, "News");
    }

    public void BadSwitch(Customer c, Topic topic)
    {
        var may = topic switch { Topic.News => c.AcceptsMarketing, Topic.Stats => c.AcceptsAnalytics, _ => false };
        if (may) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3002 | PRIV3004
    }

    private static string PurposeOf(Topic topic) => topic switch { Topic.News => Purpose.Marketing, _ => Purpose.Analytics };

    public void BadMixed(Customer c, Topic topic) { if (consents.Has(c.Id, PurposeOf(topic))) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3002

    private static string Only(Topic topic) => topic == Topic.News ? Purpose.Marketing : "Marketing";

    public void OkOnly(Customer c, Topic topic) { if (consents.Has(c.Id, Only(topic))) mail.Send(c.Email, "News"); }

    public void OkCases(Customer c, string purpose)
    {
        switch (purpose)
        {
            case Purpose.Marketing when consents.Has(c.Id, Purpose.Marketing): mail.Send(c.Email, "News"); break;
            case Purpose.Analytics when consents.Has(c.Id, Purpose.Analytics): Console.WriteLine(c.Id); break;
        }
    }

    public void BadCases(Customer c, string purpose)
    {
        switch (purpose)
        {
            case Purpose.Marketing when consents.Has(c.Id, Purpose.Analytics): mail.Send(c.Email, "News"); break; //! PRIV3002
        }
    }

    public void OkGuardThenSwitch(Customer c, Topic topic)
    {
        if (!c.AcceptsMarketing) return;
        switch (topic) { case Topic.News: mail.Send(c.Email, "News"); break; default: mail.Send(c.Email, "Other"); break; }
    }
}
