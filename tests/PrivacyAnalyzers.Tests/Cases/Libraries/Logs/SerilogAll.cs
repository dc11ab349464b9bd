//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Serilog: static and instance, all levels, generic overloads, context.
using Serilog;
using Serilog.Context;
using Serilog.Core;
using Serilog.Core.Enrichers;
using Serilog.Events;
using Serilog.Parsing;
namespace Cases.Logs_SerilogAll;
using PrivacyAnalyzers;

public class Member { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }

public class Service(ILogger log)
{
    public void BadStatic(Customer c) => Log.Information("hi {Email}", c.Email); //! PRIV2001
    public void BadVerbose(Customer c) => Log.Verbose("hi {Email}", c.Email); //! PRIV2001
    public void BadException(Customer c, Exception e) => Log.Error(e, "hi {Email}", c.Email); //! PRIV2001
    public void BadInstance(Customer c) => log.Warning("hi {Id} {Email}", c.Id, c.Email); //! PRIV2001
    public void BadFatal(Customer c) => log.Fatal("hi {A} {B} {C} {D}", 1, 2, 3, c.Phone); //! PRIV2001
    public void BadWrite(Customer c) => log.Write(LogEventLevel.Information, "hi {Email}", c.Email); //! PRIV2001
    public void BadWriteException(Customer c, Exception e) => Log.Write(LogEventLevel.Information, e, "hi {Email} {X}", c.Email, 1); //! PRIV2001
    public void BadText(Customer c) => log.Debug("hi " + c.Name); //! PRIV2001
    public void BadInterpolated(Customer c) => Log.Logger.Debug($"hi {c.Name}"); //! PRIV2001
    public void BadAt(Member m) => log.Information("hi {@Member}", m); //! PRIV2003
    public void BadAtArray(Member m) => log.Information("hi {Id} {@Member}", new object[] { m.Id, m }); //! PRIV2003
    public void BadContext(Customer c) { using (LogContext.PushProperty("Email", c.Email)) log.Information("x"); } //! PRIV2001
    public void BadContextObject(Member m) { using (LogContext.PushProperty("Member", m, destructureObjects: true)) log.Information("x"); } //! PRIV2003
    public void BadForContext(Customer c) => log.ForContext("Email", c.Email).Information("x"); //! PRIV2001
    public void BadForContextGeneric(Customer c) => Log.ForContext<Service>().ForContext("Phone", c.Phone).Information("x"); //! PRIV2001
    public void BadForContextObject(Member m) => Log.ForContext("Member", m, true).Information("x"); //! PRIV2003
    public void BadEnricher(Customer c) => log.ForContext(new PropertyEnricher("Email", c.Email)).Information("x"); //! PRIV2001
    public void BadPush(Customer c) { using (LogContext.Push(new PropertyEnricher("Email", c.Email))) log.Information("x"); } //! PRIV2001
    public void BadCall(CallRecord r) => Log.Information("{To} for {Time}", "x", r.Duration); //! PRIV2002
    public void BadConfig(Customer c) => new LoggerConfiguration().Enrich.WithProperty("Owner", c.Name).CreateLogger(); //! PRIV2001

    public void Ok(Customer c) => Log.Information("hi {Id} {Plan}", c.Id, c.Plan);
    public void OkObject(Member m) => log.Information("hi {Member}", m);
    public void OkStringified(Member m) => log.Information("hi {$Member}", m);
    public void OkContext(Customer c) { using (LogContext.PushProperty("Id", c.Id)) log.Information("x"); }
    public void OkForContext(Customer c) => log.ForContext("Email", Clean.Hash(c.Email)).Information("x");
    public void OkForContextType() => log.ForContext<Service>().ForContext(typeof(Service)).ForContext("Part", "x").Information("x");
    public void OkConfig() => Log.Logger = new LoggerConfiguration().MinimumLevel.Debug().Enrich.FromLogContext().Enrich.WithProperty("App", "portal").CreateLogger();
    public void OkEnabled(Customer c) { if (Log.IsEnabled(LogEventLevel.Debug)) Log.Debug("has {Has}", c.Email is { Length: > 0 }); }
}
