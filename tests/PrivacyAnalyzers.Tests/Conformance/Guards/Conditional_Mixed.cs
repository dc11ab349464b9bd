//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
namespace Cases.Guards_Conditional;

public class Job(IMarketingMail mail)
{
    public Task OkCallInArm(Customer c) => c.AcceptsMarketing ? mail.SendAsync(c.Email, "News") : Task.CompletedTask;

    public Task OkCallInOtherArm(Customer c) => !c.AcceptsMarketing ? Task.CompletedTask : mail.SendAsync(c.Email, "News");

    public Task BadWrongArm(Customer c) => c.AcceptsMarketing ? Task.CompletedTask : mail.SendAsync(c.Email, "News"); //! PRIV3001 | PRIV3004

    public Task BadOtherCondition(Customer c) => c.Plan == "Pro" ? mail.SendAsync(c.Email, "News") : Task.CompletedTask; //! PRIV3001

    public void OkNeutralAddress(Customer c)
    {
        var to = c.AcceptsMarketing ? c.Email : "archive@voip.example";
        mail.Send(to, "News"); //? PRIV3001
    }

    public void OkNullAddress(Customer c)
    {
        string? to = c.AcceptsMarketing ? c.Email : null;
        if (to is null) return;
        mail.Send(to, "News"); //? PRIV3001
    }

    public void BadAddressTakenEitherWay(Customer c)
    {
        var to = c.AcceptsMarketing ? c.Email : c.Email.ToLowerInvariant(); //? PRIV3004
        mail.Send(to, "News"); //! PRIV3001 | PRIV3004
    }
}
