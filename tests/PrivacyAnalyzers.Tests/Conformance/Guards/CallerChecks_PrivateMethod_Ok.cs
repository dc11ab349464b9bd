//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// A private method may rely on its callers: all of them check, over one and over two steps.
namespace Cases.Guards_CallerChecks;

public class Campaign(IMarketingMail mail, IConsents consents, ICustomers customers)
{
    public void RunAll()
    {
        foreach (var c in customers.All())
            if (c.AcceptsMarketing) SendOffer(c);
    }

    public void RunOne(Customer c)
    {
        if (!consents.AllowsMarketing(c)) return;
        SendOffer(c);
    }

    private void SendOffer(Customer c) => mail.Send(c.Email, "Offer");

    public void Start(Customer c) { if (c.AcceptsMarketing) StepOne(c); }

    private void StepOne(Customer c) { c.Plan = "Seen"; StepTwo(c, "Offer"); }

    private void StepTwo(Customer c, string text) => mail.Send(c.Email, text);

    public void ByAddress(Customer c) { if (c.AcceptsMarketing) Deliver(c.Email); }

    private void Deliver(string to) => mail.Send(to, "Offer");

    public void Each() => customers.All().Where(c => c.AcceptsMarketing).ToList().ForEach(DeliverTo);

    private void DeliverTo(Customer c) => mail.Send(c.Email, "Offer");
}
