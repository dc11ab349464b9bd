//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// log4net: messages, formats, contexts.
using log4net;
namespace Cases.Logs_Log4NetAll;

public class Service
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(Service));

    public void BadPlain(Customer c) => Log.Info(c.Email); //! PRIV2001
    public void BadText(Customer c) => Log.Warn("no mail to " + c.Email); //! PRIV2001
    public void BadInterpolated(Customer c) => Log.Error($"no mail to {c.Email}", new TimeoutException()); //! PRIV2001
    public void BadFormat(Customer c) => Log.InfoFormat("mail to {0}", c.Email); //! PRIV2001
    public void BadFormatMany(Customer c) => Log.DebugFormat("{0} {1} {2} {3}", c.Id, c.Plan, c.Calls.Count, c.Phone); //! PRIV2001
    public void BadFormatCulture(Customer c) => Log.FatalFormat(System.Globalization.CultureInfo.InvariantCulture, "mail to {0}", c.Email); //! PRIV2001
    public void BadCpni(CallRecord call) => Log.Info("call to " + call.Destination); //! PRIV2002
    public void BadPassword(Customer c) => Log.Debug("p " + c.Password); //! PRIV5004
    public void BadContext(Customer c) => ThreadContext.Properties["mail"] = c.Email; //! PRIV2001
    public void BadLogicalContext(Customer c) => LogicalThreadContext.Properties["mail"] = c.Email; //! PRIV2001
    public void BadGlobal(Customer c) => GlobalContext.Properties["owner"] = c.Name; //! PRIV2001
    public void BadStack(Customer c) { using (ThreadContext.Stacks["NDC"].Push("customer " + c.Name)) Log.Info("x"); } //! PRIV2001
    public void BadLogicalStack(Customer c) { using (LogicalThreadContext.Stacks["NDC"].Push(c.Name)) Log.Info("x"); } //! PRIV2001
    public void BadNested(Customer c) { using (NDC.Push(c.Phone)) Log.Info("x"); } //! PRIV2001

    public void Ok(Customer c) => Log.Info("customer " + c.Id);
    public void OkFormat(Customer c) => Log.InfoFormat("{0} on {1}", c.Id, c.Plan);
    public void OkRedacted(Customer c) => Log.Info(Clean.Redact(c.Email));
    public void OkAddress(Customer c) => Log.Info("from " + c.IpAddress);
    public void OkObject(Customer c) => Log.Info(c);
    public void OkContext(Customer c) => ThreadContext.Properties["id"] = c.Id;
    public void OkEnabled(Customer c) { if (Log.IsDebugEnabled && c.Email != "") Log.Debug("has mail"); }
}
