//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Dispatch_Services;

// Injected services: interface with one implementation, base class services, abstract templates, primary constructors, wrappers around loggers.
public interface IContactText { string For(Customer c); string Code(Customer c); }
public sealed class ContactText : IContactText { public string For(Customer c) => $"{c.Name} <{c.Email}>"; public string Code(Customer c) => $"C{c.Id:00000}"; }

public interface IAppLog { void Info(string message); void Count(string key); }
public sealed class AppLog(ILogger<AppLog> log) : IAppLog { int n; public void Info(string message) => log.LogInformation("{Message}", message); public void Count(string key) => n += key.Length; }

public abstract class Handler(ILogger log)
{
    protected ILogger Log => log;
    public void Run(Customer c) { Before(c); Log.LogInformation("handled {Text}", Describe(c)); } //? PRIV2001
    protected virtual void Before(Customer c) { }
    protected abstract string Describe(Customer c);
}
public sealed class IdHandler(ILogger<IdHandler> log) : Handler(log) { protected override string Describe(Customer c) => c.Id.ToString(); }
public sealed class PhoneHandler(ILogger<PhoneHandler> log) : Handler(log) { protected override string Describe(Customer c) => c.Phone; protected override void Before(Customer c) => Log.LogDebug("calling {Phone}", c.Phone); } //! PRIV2001

public sealed class Services(IContactText text, IAppLog app, ILogger<Services> log)
{
    public void BadText(Customer c) => log.LogInformation("{Contact}", text.For(c)); //! PRIV2001

    public void BadApp(Customer c) => app.Info("mail to " + c.Email); //! PRIV2001

    public void BadBoth(Customer c) => app.Info(text.For(c)); //! PRIV2001

    public void BadThroughField(Customer c)
    {
        var line = new { Who = text.For(c), Code = text.Code(c) };
        log.LogInformation("{Code}", line.Code);
        log.LogInformation("{Who}", line.Who); //! PRIV2001
    }

    public void OkCode(Customer c)
    {
        log.LogInformation("{Code}", text.Code(c));
        app.Info(text.Code(c));
        app.Count(c.Email);
    }

    public void OkLength(Customer c) => app.Info("length " + text.For(c).Length);
}
