//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// NLog: levels, formats, properties, scopes, fluent events, event infos.
using NLog;
namespace Cases.Logs_NLogAll;
using PrivacyAnalyzers;

public class Member { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }

public class Service
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();
    private readonly ILogger _log = LogManager.GetLogger("service");

    public void BadInfo(Customer c) => Logger.Info("hi {Email}", c.Email); //! PRIV2001
    public void BadText(Customer c) => Logger.Info("hi " + c.Email); //! PRIV2001
    public void BadPlain(Customer c) => Logger.Warn(c.Name); //! PRIV2001
    public void BadTwo(Customer c) => Logger.Debug("hi {0} {1}", c.Id, c.Phone); //! PRIV2001
    public void BadFour(Customer c) => Logger.Debug("hi {0} {1} {2} {3}", c.Id, 2, 3, c.Phone); //! PRIV2001
    public void BadException(Customer c, Exception e) => Logger.Error(e, "hi {Email}", c.Email); //! PRIV2001
    public void BadInterface(Customer c) => _log.Error("hi {Email}", c.Email); //! PRIV2001
    public void BadLevel(Customer c) => Logger.Log(LogLevel.Info, "hi {Email}", c.Email); //! PRIV2001
    public void BadLevelInterface(Customer c) => _log.Log(LogLevel.Info, $"hi {c.Email}"); //! PRIV2001
    public void BadFunc(Customer c) => Logger.Debug(() => "hi " + c.Email); //! PRIV2001
    public void BadAt(Member m) => Logger.Info("hi {@Member}", m); //! PRIV2003
    public void BadProperty(Customer c) => Logger.WithProperty("Email", c.Email).Info("x"); //! PRIV2001
    public void BadScope(Customer c) { using (ScopeContext.PushProperty("Email", c.Email)) Logger.Info("x"); } //! PRIV2001
    public void BadNested(Customer c) { using (ScopeContext.PushNestedState(c.Name)) Logger.Info("x"); } //! PRIV2001
    public void BadLoggerScope(Customer c) { using (Logger.PushScopeProperty("Email", c.Email)) Logger.Info("x"); } //! PRIV2001
    public void BadLoggerNested(Customer c) { using (Logger.PushScopeNested("for " + c.Email)) Logger.Info("x"); } //! PRIV2001
    public void BadFluent(Customer c) => Logger.ForInfoEvent().Message("hi {Email}", c.Email).Log(); //! PRIV2001
    public void BadFluentProperty(Customer c) => Logger.ForErrorEvent().Property("Phone", c.Phone).Message("x").Log(); //! PRIV2001
    public void BadFluentLevel(Customer c) => Logger.ForLogEvent(LogLevel.Warn).Message("hi " + c.Name).Log(); //! PRIV2001
    public void BadEventInfo(Customer c)
    {
        var e = new LogEventInfo(LogLevel.Info, "x", "hi " + c.Email);
        Logger.Log(e); //! PRIV2001
    }
    public void BadEventProperty(Customer c)
    {
        var e = LogEventInfo.Create(LogLevel.Info, "x", "hi");
        e.Properties["Email"] = c.Email;
        Logger.Log(e); //! PRIV2001
    }
    public void BadCall(CallRecord r) => Logger.Info("{To}", r.Destination); //! PRIV2002

    public void Ok(Customer c) => Logger.Info("hi {Id} {Plan}", c.Id, c.Plan);
    public void OkObject(Member m) => Logger.Info("hi {Member}", m);
    public void OkException(Exception e) => Logger.Error(e, "failed");
    public void OkFluent(Customer c) => Logger.ForInfoEvent().Message("hi {Id}", c.Id).Property("Plan", c.Plan).Log();
    public void OkScope(Customer c) { using (ScopeContext.PushProperty("Id", c.Id)) Logger.Info("x"); }
    public void OkEvent(Customer c) => Logger.Log(new LogEventInfo(LogLevel.Info, "x", "hi " + c.Id));
    public void OkFunc(Customer c) => Logger.Debug(() => "hi " + c.Email.Length);
}
