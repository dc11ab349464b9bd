//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Serilog events that are put together by hand; enrichers of one's own; BindProperty.
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;
namespace Cases.Logs_SerilogEvents;

public sealed class CustomerEnricher(Customer customer) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory factory)
    {
        logEvent.AddPropertyIfAbsent(factory.CreateProperty("Plan", customer.Plan));
        logEvent.AddOrUpdateProperty(factory.CreateProperty("Email", customer.Email)); //! PRIV2001
        logEvent.AddOrUpdateProperty(new LogEventProperty("Phone", new ScalarValue(customer.Phone))); //! PRIV2001
    }
}

public class Service(ILogger log)
{
    public void BadEvent(Customer c)
    {
        var template = new MessageTemplateParser().Parse("hi {Email}");
        var properties = new[] { new LogEventProperty("Email", new ScalarValue(c.Email)) };
        log.Write(new LogEvent(DateTimeOffset.Now, LogEventLevel.Information, null, template, properties)); //! PRIV2001
    }
    public void BadTemplate(Customer c)
    {
        var template = new MessageTemplateParser().Parse("hi " + c.Name);
        log.Write(new LogEvent(DateTimeOffset.Now, LogEventLevel.Information, null, template, [])); //! PRIV2001
    }
    public void OkEvent(Customer c)
    {
        var template = new MessageTemplateParser().Parse("hi {Id}");
        var properties = new[] { new LogEventProperty("Id", new ScalarValue(c.Id)) };
        log.Write(new LogEvent(DateTimeOffset.Now, LogEventLevel.Information, null, template, properties));
    }
    public void OkException(Exception e) => log.Write(LogEventLevel.Error, e, "failed");
    public void OkMasked(Customer c) => log.Write(LogEventLevel.Error, "{Email}", Clean.Redact(c.Email));
}
