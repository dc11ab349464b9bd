//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// switch expression as guard
using PrivacyAnalyzers;
namespace Cases.Guards_SwitchExpressions;

public class Job(IMarketingMail mail, IConsents consents)
{
    public Task Ok(Customer c) => c switch
    {
        { AcceptsMarketing: true } => mail.SendAsync(c.Email, "News"),
        _ => Task.CompletedTask,
    };

    public Task Bad(Customer c) => c switch
    {
        { AcceptsMarketing: true } => Task.CompletedTask,
        _ => mail.SendAsync(c.Email, "News"), //! PRIV3001 | PRIV3004
    };

    public Task OkDefault(Customer c) => c switch
    {
        { AcceptsMarketing: false } => Task.CompletedTask,
        _ => mail.SendAsync(c.Email, "News"),
    };

    public Task BadDefaultOfTwo(Customer c) => c switch
    {
        { AcceptsMarketing: false, Plan: "Free" } => Task.CompletedTask,
        _ => mail.SendAsync(c.Email, "News"), //! PRIV3001 | PRIV3004
    };

    public void OkBool(Customer c)
    {
        var ok = c.Plan switch
        {
            "Pro" => c.AcceptsMarketing,
            "Team" => consents.AllowsMarketing(c),
            _ => false,
        };
        if (ok) mail.Send(c.Email, "News");
    }

    public void BadBool(Customer c)
    {
        var ok = c.Plan switch { "Pro" => c.AcceptsMarketing, "Team" => true, _ => false };
        if (ok) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public Task OkWhen(Customer c) => c.Plan switch
    {
        "Pro" when consents.AllowsMarketing(c) => mail.SendAsync(c.Email, "News"),
        _ => Task.CompletedTask,
    };

    public Task OkBoolSwitch(Customer c) => c.AcceptsMarketing switch
    {
        true => mail.SendAsync(c.Email, "News"),
        false => Task.CompletedTask,
    };

    public Task BadBoolSwitch(Customer c) => c.AcceptsMarketing switch
    {
        false => mail.SendAsync(c.Email, "News"), //! PRIV3001 | PRIV3004
        true => Task.CompletedTask,
    };
}
