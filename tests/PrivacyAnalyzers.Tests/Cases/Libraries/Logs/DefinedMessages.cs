//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// LoggerMessage.Define and DefineScope: what the delegate is given.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_DefinedMessages;

internal static class Messages
{
    private static readonly Action<ILogger, string, Exception?> _signup = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1, "Signup"), "Signup {Email}");
    private static readonly Action<ILogger, int, string, Exception?> _changed = LoggerMessage.Define<int, string>(LogLevel.Information, new EventId(2), "{Id} changed {Field}");
    private static readonly Func<ILogger, string, IDisposable?> _scope = LoggerMessage.DefineScope<string>("for {Who}");
    private static readonly Action<ILogger, Exception?> _plain = LoggerMessage.Define(LogLevel.Information, new EventId(3), "done");

    public static void Signup(this ILogger log, string email) => _signup(log, email, null);
    public static void Changed(this ILogger log, int id, string field) => _changed(log, id, field, null);
    public static IDisposable? For(this ILogger log, string who) => _scope(log, who);
    public static void Plain(this ILogger log) => _plain(log, null);
}

public class Service(ILogger<Service> log)
{
    private static readonly Action<ILogger, string, TimeSpan, Exception?> Called = LoggerMessage.Define<string, TimeSpan>(LogLevel.Debug, 5, "{To} took {Time}");

    public void Bad(Customer c) => log.Signup(c.Email); //! PRIV2001
    public void BadSecond(Customer c) => log.Changed(c.Id, c.Name); //! PRIV2001
    public void BadScope(Customer c) { using var s = log.For(c.Phone); } //! PRIV2001
    public void BadDirect(CallRecord r) => Called(log, r.Destination, TimeSpan.Zero, null); //! PRIV2002
    public void BadDirectSecond(CallRecord r) => Called(log, "x", r.Duration, null); //! PRIV2002
    public void BadInvoke(Customer c) => Called.Invoke(log, c.Name, default, null); //! PRIV2001
    public void BadLocal(Customer c)
    {
        var note = LoggerMessage.Define<string>(LogLevel.Information, 9, "n {N}");
        note(log, c.Email, null); //! PRIV2001
    }

    public void Ok(Customer c) => log.Signup(c.Plan);
    public void OkSecond(Customer c) => log.Changed(c.Id, nameof(c.Name));
    public void OkScope(Customer c) { using var s = log.For(Clean.Redact(c.Phone)); }
    public void OkDirect(CallRecord r) => Called(log, r.Id.ToString(), TimeSpan.Zero, null);
    public void OkPlain() => log.Plain();
}
