//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Trace, Debug, TraceSource, EventLog, Debugger.Log; interpolated string handlers.
using System.Diagnostics;
namespace Cases.Logs_DiagnosticsAll;

public class Service
{
    private static readonly TraceSource Source = new("service");

    public void BadTrace(Customer c) => Trace.WriteLine(c.Email); //! PRIV2001
    public void BadTraceError(Customer c) => Trace.TraceError("no mail to {0}", c.Email); //! PRIV2001
    public void BadTraceInformation(Customer c) => Trace.TraceInformation($"mail to {c.Email}"); //! PRIV2001
    public void BadTraceWarning(Customer c) => Trace.TraceWarning("mail to " + c.Email); //! PRIV2001
    public void BadWriteIf(Customer c) => Trace.WriteLineIf(c.Id > 5, c.Name); //! PRIV2001
    public void BadDebug(Customer c) => Debug.WriteLine(c.Phone); //! PRIV2001
    public void BadDebugFormat(Customer c) => Debug.WriteLine("{0} {1}", c.Id, c.Phone); //! PRIV2001
    public void BadDebugPrint(Customer c) => Debug.Print("x " + c.Phone); //! PRIV2001
    public void BadDebugWriteIf(Customer c) => Debug.WriteIf(c.Id > 5, $"name {c.Name}"); //! PRIV2001
    public void BadDebugWriteLineIf(Customer c) => Debug.WriteLineIf(c.Id > 5, $"name {c.Name}", "x"); //! PRIV2001
    public void BadAssert(Customer c) => Debug.Assert(c.Id > 0, $"no id for {c.Email}"); //! PRIV2001
    public void BadAssertPlain(Customer c) => Debug.Assert(c.Id > 0, "no id", c.Email); //! PRIV2001
    public void BadTraceAssert(Customer c) => Trace.Assert(c.Id > 0, "no id for " + c.Email); //! PRIV2001
    public void BadFail(Customer c) => Debug.Fail("wrong " + c.Name); //! PRIV2001
    public void BadSource(Customer c) => Source.TraceEvent(TraceEventType.Error, 1, "x {0}", c.Email); //! PRIV2001
    public void BadSourceInformation(Customer c) => Source.TraceInformation($"x {c.Email}"); //! PRIV2001
    public void BadSourceData(Customer c) => Source.TraceData(TraceEventType.Error, 1, c.Email); //! PRIV2001
    public void BadDebugger(Customer c) => Debugger.Log(1, "x", c.Email); //! PRIV2001

    public void Ok(Customer c) => Trace.WriteLine(c.Id);
    public void OkAssert(Customer c) => Debug.Assert(c.Email.Length > 0);
    public void OkAssertText(Customer c) => Debug.Assert(c.Email.Length > 0, $"no mail for {c.Id}");
    public void OkAssertContains(Customer c) => Debug.Assert(c.Email.Contains('@'), "no at sign");
    public void OkWriteIf(Customer c) => Trace.WriteLineIf(c.Email == "", "no mail");
    public void OkDebug(Customer c) => Debug.WriteLine($"{c.Id}: {c.Phone != null}");
    public void OkSource(Customer c) => Source.TraceEvent(TraceEventType.Error, 1, "x {0}", c.Plan);
    public void OkIndent(Customer c) { Trace.Indent(); Trace.Flush(); Debug.Unindent(); }
}
