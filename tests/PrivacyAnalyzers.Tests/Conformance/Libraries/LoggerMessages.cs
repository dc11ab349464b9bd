using Microsoft.Extensions.Logging;
namespace Cases.LoggerMessages;

// A log method is a sink by its declaration, whether its body has been generated yet or not.
public partial class Onboarding(ILogger<Onboarding> log)
{
    private static readonly Action<ILogger, string, Exception?> s_welcomed = LoggerMessage.Define<string>(LogLevel.Information, new EventId(3), "Welcomed {Who}");

    [LoggerMessage(1, LogLevel.Information, "Welcome {Email}")]
    partial void Welcome(string email);

    [LoggerMessage(2, LogLevel.Debug, "Plan {Plan} for {Customer}")]
    partial void Plan(string plan, Customer customer);

    public void Run(Customer customer)
    {
        Welcome(customer.Email); //! PRIV2001
        Welcome(Clean.Redact(customer.Email));
        Plan(customer.Plan, customer);
        s_welcomed(log, customer.Name, null); //! PRIV2001
        s_welcomed(log, customer.Plan, null);
    }

    public void Scopes(Customer customer)
    {
        using var byTemplate = log.BeginScope("Customer {Email}", customer.Email); //! PRIV2001
        using var byPairs = log.BeginScope(new Dictionary<string, object> { ["Email"] = customer.Email }); //! PRIV2001
        using var byKey = log.BeginScope("Customer {Id}", customer.Id);
        log.Log(LogLevel.Information, default, customer.Email, null, (state, _) => state); //! PRIV2001
    }
}

// What the generator writes.
public partial class Onboarding
{
    partial void Welcome(string email) => log.Log(LogLevel.Information, "Welcome {Email}", email);

    partial void Plan(string plan, Customer customer) => log.Log(LogLevel.Debug, "Plan {Plan} for {Customer}", plan, customer);
}
