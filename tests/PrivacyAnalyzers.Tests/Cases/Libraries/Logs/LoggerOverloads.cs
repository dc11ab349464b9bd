//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5004
// Every overload of the Log* extensions: with event id, with exception, with both, many arguments.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_LoggerOverloads;

public class Signup(ILogger<Signup> log)
{
    private static readonly EventId Done = new(17, "SignupDone");

    public void BadTrace(Customer c) => log.LogTrace("t {Email}", c.Email); //! PRIV2001
    public void BadDebug(Customer c) => log.LogDebug("t {Phone}", c.Phone); //! PRIV2001
    public void BadWarning(Customer c) => log.LogWarning("t {Name}", c.Name); //! PRIV2001
    public void BadError(Customer c) => log.LogError("t {Name}", c.Name); //! PRIV2001
    public void BadCritical(Customer c) => log.LogCritical("t {Name}", c.Name); //! PRIV2001
    public void BadEvent(Customer c) => log.LogInformation(Done, "t {Email}", c.Email); //! PRIV2001
    public void BadEventNumber(Customer c) => log.LogInformation(12, "t {Email}", c.Email); //! PRIV2001
    public void BadException(Customer c, Exception e) => log.LogError(e, "t {Email}", c.Email); //! PRIV2001
    public void BadEventException(Customer c, Exception e) => log.LogError(Done, e, "t {Email}", c.Email); //! PRIV2001
    public void BadLevel(Customer c) => log.Log(LogLevel.Information, "t {Email}", c.Email); //! PRIV2001
    public void BadLevelEvent(Customer c) => log.Log(LogLevel.Information, Done, "t {Email}", c.Email); //! PRIV2001
    public void BadLevelException(Customer c, Exception e) => log.Log(LogLevel.Warning, e, "t {Email}", c.Email); //! PRIV2001
    public void BadLevelEventException(Customer c, Exception e) => log.Log(LogLevel.Warning, Done, e, "t {Email}", c.Email); //! PRIV2001
    public void BadMessage(Customer c) => log.LogInformation("Customer " + c.Name); //! PRIV2001
    public void BadInterpolated(Customer c) => log.LogInformation(Done, $"Customer {c.Name}"); //! PRIV2001
    public void BadNamed(Customer c) => log.LogInformation(message: "t {Email}", args: [c.Email]); //! PRIV2001
    public void BadArray(Customer c)
    {
        var args = new object?[] { c.Id, c.Email };
        log.LogInformation("t {Id} {Email}", args); //! PRIV2001
    }
    public void BadFour(Customer c) => log.LogInformation(
        "t {Id} {Plan} {Email} {Count}",
        c.Id,
        c.Plan,
        c.Email, //! PRIV2001
        c.Calls.Count);
    public void BadConditionalLog(Customer c) { if (log.IsEnabled(LogLevel.Debug)) log.LogDebug("t {Email}", c.Email); } //! PRIV2001
    public void BadNullLogger(Customer c, ILogger? other) => other?.LogDebug("t {Email}", c.Email); //! PRIV2001
    public void BadFactory(Customer c, ILoggerFactory f) => f.CreateLogger("x").LogDebug("t {Email}", c.Email); //! PRIV2001
    public void BadCpni(CallRecord r) => log.LogInformation("to {Destination}", r.Destination); //! PRIV2002
    public void BadCpniNumber(CallRecord r) => log.LogInformation("{Seconds} s", r.Duration.TotalSeconds); //! PRIV2002

    public void Ok(Customer c) => log.LogInformation(Done, "t {Id} {Plan}", c.Id, c.Plan);
    public void OkException(Exception e) => log.LogError(Done, e, "failed");
    public void OkOnline(Customer c) => log.LogInformation("from {Ip}", c.IpAddress);
    public void OkFacts(Customer c, Exception e) => log.LogWarning(e, "{HasPhone} {Length}", c.Phone is not null, c.Email.Length);
    public void OkId(CallRecord r) => log.LogInformation("call {Id}", r.Id);
    public void OkName(Customer c) => log.LogInformation("member {Member} missing", nameof(c.Email));
    public void OkClass(Customer c) => log.LogInformation("customer {Customer}", c);
}
