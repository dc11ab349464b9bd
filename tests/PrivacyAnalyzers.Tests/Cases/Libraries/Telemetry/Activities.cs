//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV5004, PRIV4007
// Activities, their events and links; instruments, the observable ones, too.
using System.Diagnostics;
using System.Diagnostics.Metrics;
namespace Cases.Telemetry_Activities;

public class Activities
{
    private static readonly ActivitySource Source = new("voip");

    public void BadTag(Customer c) => Activity.Current?.SetTag("mail", c.Email); //! PRIV2005
    public void BadBaggage(Customer c) => Activity.Current?.AddBaggage("mail", c.Email); //! PRIV2005
    public void BadEvent(Customer c) => Activity.Current?.AddEvent(new ActivityEvent("Sent to " + c.Email)); //! PRIV2005
    public void BadEventTags(Customer c) => Activity.Current?.AddEvent(new ActivityEvent("sent", tags: new ActivityTagsCollection { { "mail", c.Email } })); //! PRIV2005
    public void BadEventTagsIndexer(Customer c)
    {
        var tags = new ActivityTagsCollection();
        tags["mail"] = c.Email;
        Activity.Current?.AddEvent(new ActivityEvent("sent", default, tags)); //! PRIV2005
    }
    public void BadLink(Customer c, ActivityContext context) => Activity.Current?.AddLink(new ActivityLink(context, new ActivityTagsCollection { ["mail"] = c.Email })); //! PRIV2005
    public void BadStatus(Customer c) => Activity.Current?.SetStatus(ActivityStatusCode.Error, "No route to " + c.Phone); //! PRIV2005
    public void BadDisplayName(Customer c) { if (Activity.Current is { } activity) activity.DisplayName = "Call of " + c.Name; } //! PRIV2005
    public void BadStart(Customer c) { using var activity = Source.StartActivity("Call of " + c.Name); } //! PRIV2005
    public void BadStartTags(Customer c)
    {
        using var activity = Source.StartActivity("call", ActivityKind.Client, default(ActivityContext), [new("mail", c.Email)]); //! PRIV2005
    }
    public void BadStartTagList(Customer c)
    {
        var tags = new Dictionary<string, object?> { ["phone"] = c.Phone };
        using var activity = Source.StartActivity("call", ActivityKind.Client, default(ActivityContext), tags); //! PRIV2005
    }
    public void BadCpni(CallRecord call) => Activity.Current?.SetTag("to", call.Destination); //! PRIV2002 | PRIV2005
    public void BadException(Customer c) => Activity.Current?.AddException(new TimeoutException(), new TagList { { "mail", c.Email } }); //! PRIV2005
    public void BadNew(Customer c) { using var activity = new Activity("call of " + c.Name); } //! PRIV2005

    public void OkTag(Customer c) => Activity.Current?.SetTag("id", c.Id);
    public void OkEvent(Customer c) => Activity.Current?.AddEvent(new ActivityEvent("sent", tags: new ActivityTagsCollection { { "plan", c.Plan } }));
    public void OkLink(ActivityContext context) => Activity.Current?.AddLink(new ActivityLink(context));
    public void OkStatus() => Activity.Current?.SetStatus(ActivityStatusCode.Error, "No route");
    public void OkAddress(Customer c) => Activity.Current?.SetTag("client.address", c.IpAddress);
    public void OkHashed(Customer c) => Activity.Current?.SetTag("user", Clean.Hash(c.Email));
    public void OkStart(Customer c) { using var activity = Source.StartActivity("call", ActivityKind.Client, default(ActivityContext), [new("plan", c.Plan)]); }
    public void OkLength(Customer c) => Activity.Current?.SetTag("length", c.Name.Length);
}

public class Instruments
{
    private static readonly Meter Meter = new("voip");
    private static readonly Counter<int> Calls = Meter.CreateCounter<int>("calls");
    private static readonly Histogram<double> Lengths = Meter.CreateHistogram<double>("length");

    public void BadCounter(Customer c) => Calls.Add(1, new KeyValuePair<string, object?>("mail", c.Email)); //! PRIV2005
    public void BadTags(Customer c) => Calls.Add(1, new TagList { { "mail", c.Email } }); //! PRIV2005
    public void BadHistogram(Customer c) => Lengths.Record(3.5, new KeyValuePair<string, object?>("phone", c.Phone)); //! PRIV2005
    public void BadObserved(Customer c) => Meter.CreateObservableGauge("calls", () => new Measurement<int>(c.Calls.Count, new KeyValuePair<string, object?>("name", c.Name))); //! PRIV2005
    public void BadObservedMany(ICustomers customers) =>
        Meter.CreateObservableGauge("calls", () => customers.All().Select(c => new Measurement<int>(c.Calls.Count, new KeyValuePair<string, object?>("mail", c.Email)))); //! PRIV2005
    public void BadInstrument(Customer c) => Meter.CreateCounter<int>("calls", null, null, [new("mail", c.Email)]); //! PRIV2005

    public void OkCounter(Customer c) => Calls.Add(1, new KeyValuePair<string, object?>("plan", c.Plan));
    public void OkObserved(ICustomers customers) => Meter.CreateObservableGauge("customers", () => customers.All().Count());
    public void OkObservedTagged(Customer c) => Meter.CreateObservableGauge("calls", () => new Measurement<int>(c.Calls.Count, new KeyValuePair<string, object?>("plan", c.Plan)));
    public void OkHistogram(Customer c) => Lengths.Record(c.Calls.Count);
}
