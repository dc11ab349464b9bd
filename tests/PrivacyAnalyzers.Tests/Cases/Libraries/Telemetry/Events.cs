//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV5004, PRIV4007
// Event tracing and the event log of the system.
using System.Diagnostics;
using System.Diagnostics.Tracing;
namespace Cases.Telemetry_Events;

public sealed class Events : EventSource
{
    public static readonly Events Log = new();
    [Event(1)] public void SignedIn(string who, int count) => WriteEvent(1, who, count);
    [Event(2)] public void Called(string from, string to) => WriteEvent(2, from, to);
    [Event(3)] public void Billed(int id) => WriteEvent(3, id);
}

public class Service
{
    private static readonly EventSource Source = new("voip");

    public void BadEvent(Customer c) => Events.Log.SignedIn(c.Email, 3); //! PRIV2001
    public void BadSecond(Customer c) => Events.Log.Called("us", c.Phone); //! PRIV2001
    public void BadWritten(Customer c) => Source.Write("signedIn", new { c.Email, c.Id }); //! PRIV2001 | PRIV2003
    public void BadName(Customer c) => Source.Write("signed in " + c.Name); //! PRIV2001
    public void BadEntry(Customer c) => EventLog.WriteEntry("voip", "Mail to " + c.Email); //! PRIV2001
    public void BadEntryOf(EventLog log, Customer c) => log.WriteEntry($"Mail to {c.Email}", EventLogEntryType.Warning); //! PRIV2001
    public void BadValues(Customer c) => EventLog.WriteEvent("voip", new EventInstance(1, 1), c.Email); //! PRIV2001
    public void BadTransfer(TraceSource source, Customer c) => source.TraceTransfer(1, "call of " + c.Name, Guid.NewGuid()); //! PRIV2001

    public void OkEvent(Customer c) => Events.Log.Billed(c.Id);
    public void OkPlan(Customer c) => Events.Log.SignedIn(c.Plan, c.Email.Length);
    public void OkWritten(Customer c) => Source.Write("signedIn", new { c.Plan });
    public void OkEntry(Customer c) => EventLog.WriteEntry("voip", "Customer " + c.Id);
}
