//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// other conditions are no consent
using PrivacyAnalyzers;
namespace Cases.Conditions_OtherConditions;

public class Gate
{
    [ConditionCheck(Condition.CustomerAuthenticated)] public bool IsAuthenticated(Customer c) => c.Id > 0;
    [ConditionCheck(Condition.Notified)] public bool Notified(Customer c) => c.Plan == "Pro";
    [ConditionCheck(Condition.LawfulRequest)] public bool Lawful { get; set; }
}

public class Job(IMarketingMail mail, Gate gate)
{
    public void BadAuthenticated(Customer c) { if (gate.IsAuthenticated(c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void BadNotified(Customer c) { if (gate.Notified(c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void BadLawful(Customer c) { if (gate.Lawful) mail.Send(c.Email, "News"); } //! PRIV3001

    public void Ok(Customer c) { if (gate.IsAuthenticated(c) && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadOr(Customer c) { if (gate.IsAuthenticated(c) || c.AcceptsMarketing) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkService(Customer c, IServiceMail service) => service.Send(c.Email, "Your invoice");
}
