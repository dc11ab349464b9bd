//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// The user's own extension methods and wrappers over ILogger.
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
namespace Cases.Logs_OwnExtensions;

public static class Ext
{
    public static void Audit(this ILogger log, string what, params object?[] args) => log.LogInformation("audit: " + what, args);
    public static void Here(this ILogger log, string text, [CallerMemberName] string member = "") => log.LogDebug("{Member}: {Text}", member, text);
    public static void Fail(this ILogger log, Exception e, string text) => log.LogError(e, text);
    public static void Lazy(this ILogger log, Func<string> text) { if (log.IsEnabled(LogLevel.Debug)) log.LogDebug(text()); } //? PRIV2001
    public static void Count(this ILogger log, string text) => log.LogDebug("{Length}", text.Length);
    public static void Customer(this ILogger log, Customer c) => log.LogInformation("customer {Id}", c.Id);
}

public interface IAuditLog { void Write(string line); }
public class AuditLog(ILogger<AuditLog> log) : IAuditLog { public void Write(string line) => log.LogInformation(line); }

public class Service(ILogger<Service> log, IAuditLog audit)
{
    public void Bad(Customer c) => log.Audit("changed {Email}", c.Email); //! PRIV2001
    public void BadHere(Customer c) => log.Here(c.Phone); //! PRIV2001
    public void BadFail(Customer c, Exception e) => log.Fail(e, $"no mail to {c.Email}"); //! PRIV2001
    public void BadLazy(Customer c) => log.Lazy(() => "name " + c.Name); //? PRIV2001
    public void BadWrapper(Customer c) => audit.Write($"{c.Id} {c.Email}"); //! PRIV2001
    public void BadStaticCall(Customer c) => Ext.Here(log, c.Name); //! PRIV2001

    public void Ok(Customer c) => log.Audit("changed {Id}", c.Id);
    public void OkHere(Customer c) => log.Here(c.Plan);
    public void OkFail(Customer c, Exception e) => log.Fail(e, $"no mail to {c.Id}");
    public void OkLazy(Customer c) => log.Lazy(() => "name " + Clean.Redact(c.Name));
    public void OkCount(Customer c) => log.Count(c.Name);
    public void OkCustomer(Customer c) => log.Customer(c);
    public void OkWrapper(Customer c) => audit.Write($"{c.Id} {c.Plan}");
}
