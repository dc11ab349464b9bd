//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// [RequiresConsent] on properties, interfaces, parameters and generic purposes
using PrivacyAnalyzers;
namespace Cases.Guards_RequiresMore;

public interface ICampaign
{
    [RequiresConsent(Purpose.Marketing)] void Send(Customer c);
    [RequiresConsent(Purpose.Analytics)] void Measure(Customer c);
    void Free(Customer c);
}

public class Campaign(IMarketingMail mail) : ICampaign
{
    public void Send(Customer c) => mail.Send(c.Email, "News"); //? PRIV3001
    public void Measure(Customer c) => Console.WriteLine(c.Plan);
    public void Free(Customer c) => Console.WriteLine(c.Plan);
}

public class Person(IMarketingMail mail)
{
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    [RequiresConsent(Purpose.Marketing)] public string Greeting { get { mail.Send(Email, "Hello"); return "sent"; } }
}

public class Job(ICampaign campaign)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) campaign.Send(c); }

    public void Bad(Customer c) => campaign.Send(c); //! PRIV3001

    public void OkFree(Customer c) => campaign.Free(c);

    public void BadPurpose(Customer c) { if (c.AcceptsAnalytics) campaign.Send(c); } //! PRIV3002

    public void BadReturn(Customer c)
    {
        if (c.AcceptsMarketing) return;
        campaign.Send(c); //! PRIV3001 | PRIV3004
    }

    public void OkProperty(Person p) { if (p.OptIn) Console.WriteLine(p.Greeting); }

    public void OkForEach(List<Customer> list) => list.FindAll(c => c.AcceptsMarketing).ForEach(campaign.Send);

    public void BadForEach(List<Customer> list) => list.ForEach(campaign.Send); //! PRIV3001

    public void BadForEachLambda(List<Customer> list) => list.ForEach(c => campaign.Send(c)); //! PRIV3001
}
