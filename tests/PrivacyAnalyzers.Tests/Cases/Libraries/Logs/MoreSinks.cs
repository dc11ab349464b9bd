//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Less common ways into a log: event logs, event sources, source switches, loggers from factories, static host, null objects.
using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
namespace Cases.Logs_MoreSinks;

[EventSource(Name = "Portal")]
public sealed class PortalEvents : EventSource
{
    public static readonly PortalEvents Log = new();
    [Event(1)] public void Signup(string email) => WriteEvent(1, email);
    [Event(2)] public void Done(int id) => WriteEvent(2, id);
}
public class Service(ILogger log, ILoggerFactory factory)
{
    public void BadEventSource(Customer c) => PortalEvents.Log.Signup(c.Email); //? PRIV2001, PRIV2005
    public void OkEventSource(Customer c) => PortalEvents.Log.Done(c.Id);
    public void BadListener(Customer c, TraceListener l) => l.WriteLine(c.Email); //! PRIV2001
    public void BadFactoryGeneric(Customer c) => factory.CreateLogger<Service>().LogInformation("x {E}", c.Email); //! PRIV2001
    public void BadCreated(Customer c) { using var f = LoggerFactory.Create(b => { }); f.CreateLogger("x").LogInformation("x {E}", c.Email); } //! PRIV2001
    public void BadNull(Customer c) => NullLogger.Instance.LogInformation("x {E}", c.Email); //? PRIV2001
    public void BadGenericLogger<T>(Customer c, ILogger<T> typed) => typed.LogInformation("x {E}", c.Email); //! PRIV2001
    public void BadStatic(Customer c) => LoggerExtensions.LogInformation(log, "x {E}", c.Email); //! PRIV2001
    public void BadDelegate(Customer c) { Action<string> tell = s => log.LogInformation(s); tell(c.Email); } //! PRIV2001
    public void BadMethodGroup(IEnumerable<Customer> all) => all.Select(c => c.Name).ToList().ForEach(Tell); //! PRIV2001
    private void Tell(string s) => log.LogInformation("{S}", s);
    public void BadCaller(Customer c) => With(c, x => x.Email); //? PRIV2001
    private void With(Customer c, Func<Customer, string> f) => log.LogInformation("{S}", f(c)); //? PRIV2001
    public void BadExceptionLogged(Customer c) { var e = new InvalidOperationException(c.Email); log.LogError(e, "x"); } //? PRIV2001, PRIV2004
    public void OkDelegate(Customer c) { Action<string> tell = s => log.LogInformation(s); tell(c.Plan); }
    public void OkEventCounter(Customer c) => log.Log(LogLevel.Information, new EventId(c.Email.Length), "x");
    public void OkIsEnabled(Customer c) => log.LogInformation("{E}", log.IsEnabled(LogLevel.Trace) && c.Email != "");
}
