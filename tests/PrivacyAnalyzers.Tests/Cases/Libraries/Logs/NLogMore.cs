//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// NLog: conditional calls, Swallow, properties in bulk, ISuppress, generic values, old contexts.
using NLog;
namespace Cases.Logs_NLogMore;
using PrivacyAnalyzers;
public record Rec(int Id, [property: Pii] string Mail);
public class Service
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();
    public void BadConditional(Customer c) => Logger.ConditionalDebug("x {Email}", c.Email); //! PRIV2001
    public void BadConditionalTrace(Customer c) => Logger.ConditionalTrace("x " + c.Email); //! PRIV2001
    public void BadValue(Customer c) => Logger.Info<string>(c.Email); //! PRIV2001
    public void BadRecord(Rec r) => Logger.Info("x {0}", r); //! PRIV2003
    public void BadAtRecord(Rec r) => Logger.Info("x {@R}", r); //! PRIV2003
    public void BadProperties(Customer c) => Logger.WithProperties(new Dictionary<string, object?> { ["Email"] = c.Email }!).Info("x"); //! PRIV2001
    public void BadScopeProperties(Customer c) { using (ScopeContext.PushProperties(new Dictionary<string, object?> { ["Email"] = c.Email }!)) Logger.Info("x"); } //! PRIV2001
    public void BadGlobal(Customer c) => GlobalDiagnosticsContext.Set("Email", c.Email); //! PRIV2001
    public void BadCulture(Customer c) => Logger.Info(System.Globalization.CultureInfo.InvariantCulture, "x {0}", c.Email); //! PRIV2001
    public void BadFluentException(Customer c, Exception e) => Logger.ForExceptionEvent(e).Message("for {Name}", c.Name).Log(); //! PRIV2001
    public void BadFluentProperties(Customer c) => Logger.ForInfoEvent().Message("x").Properties(new[] { new KeyValuePair<string, object?>("Mail", c.Email) }).Log(); //! PRIV2001
    public void BadLocalBuilder(Customer c)
    {
        var b = Logger.ForInfoEvent();
        b.Message("x {Mail}", c.Email); //! PRIV2001
        b.Log();
    }
    public void BadInfoFormat(Customer c) => Logger.Log(LogLevel.Info, new LogEventInfo(LogLevel.Info, "x", null, "hi {0}", new object[] { c.Email }).FormattedMessage); //! PRIV2001
    public void Ok(Customer c) => Logger.ConditionalDebug("x {Id}", c.Id);
    public void OkProperties(Customer c) => Logger.WithProperties(new Dictionary<string, object?> { ["Id"] = c.Id }!).Info("x");
    public void OkScope(Customer c) { using (ScopeContext.PushProperties(new Dictionary<string, object?> { ["Plan"] = c.Plan }!)) Logger.Info("x"); }
    public void OkFluent(Customer c, Exception e) => Logger.ForExceptionEvent(e).Message("for {Id}", c.Id).Log();
    public void OkEnabled(Customer c) { if (Logger.IsDebugEnabled) Logger.Debug("x {Has}", c.Phone != ""); }
    public void OkMasked(Customer c) => Logger.Info("x {Mail}", Clean.Redact(c.Email));
}
