//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// messages that need no consent, next to those that do
using PrivacyAnalyzers;
namespace Cases.Silent_Transactional;

public class Job(IMarketingMail mail, IServiceMail service, ICustomers customers)
{
    public void OkInvoice(Customer c) => service.Send(c.Email, "Your invoice");

    public void BadNews(Customer c) => mail.Send(c.Email, "Our news"); //! PRIV3001

    public void OkNobody() => mail.Send("all-hands@voip.example", "News");

    public void OkCount() => mail.Send("boss@voip.example", $"We have {customers.All().Count()} customers");

    public void BadCopy(Customer c) => mail.Send("boss@voip.example", $"New customer {c.Name}"); //! PRIV3001

    public void OkRedacted(Customer c) => mail.Send("boss@voip.example", Clean.Redact(c.Name));

    public void BadHashed(Customer c) => mail.Send("list@voip.example", Clean.Hash(c.Email)); //! PRIV3001

    public void OkPlan(Customer c) => mail.Send("boss@voip.example", c.Plan);

    public void BadSubstring(Customer c) => mail.Send(c.Email.Trim().ToLower(), "News"); //! PRIV3001

    public void OkOnline(Customer c) => Console.WriteLine(c.IpAddress);
}
