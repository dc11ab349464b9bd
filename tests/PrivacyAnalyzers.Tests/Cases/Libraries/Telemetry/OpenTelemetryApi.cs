//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV5004, PRIV4007
// OpenTelemetry's own API.
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
namespace Cases.Telemetry_OpenTelemetryApi;

public class Spans(Tracer tracer)
{
    public void BadAttribute(TelemetrySpan span, Customer c) => span.SetAttribute("mail", c.Email); //! PRIV2005
    public void BadValues(TelemetrySpan span, Customer c) => span.SetAttribute("mails", new[] { c.Email }); //! PRIV2005
    public void BadName(TelemetrySpan span, Customer c) => span.UpdateName("call of " + c.Name); //! PRIV2005
    public void BadEvent(TelemetrySpan span, Customer c) => span.AddEvent($"sent to {c.Email}"); //! PRIV2005
    public void BadEventAttributes(TelemetrySpan span, Customer c)
    {
        var attributes = new SpanAttributes();
        attributes.Add("phone", c.Phone);
        span.AddEvent("call", attributes); //! PRIV2005
    }
    public void BadStart(Customer c) { using var span = tracer.StartActiveSpan("call of " + c.Name); } //! PRIV2005
    public void BadStartAttributes(Customer c)
    {
        var attributes = new SpanAttributes([new("mail", c.Email)]);
        using var span = tracer.StartActiveSpan("call", SpanKind.Client, initialAttributes: attributes); //! PRIV2005
    }
    public void BadBaggage(Customer c) => Baggage.SetBaggage("mail", c.Email); //! PRIV2005
    public void BadBaggageOf(Customer c) => Baggage.Current = Baggage.Current.SetBaggage("name", c.Name); //! PRIV2005
    public void BadStatus(TelemetrySpan span, Customer c) => span.SetStatus(Status.Error.WithDescription("No route to " + c.Phone)); //! PRIV2005
    public void BadResource(Customer c) => ResourceBuilder.CreateDefault().AddAttributes([new("owner", c.Email)]); //! PRIV2005
    public void BadEnriched(LogRecord record, Customer c) => record.Attributes = [new("mail", c.Email)]; //! PRIV2005
    public void BadPassword(TelemetrySpan span, Customer c) => span.SetAttribute("p", c.Password); //! PRIV5004

    public void OkAttribute(TelemetrySpan span, Customer c) => span.SetAttribute("id", c.Id);
    public void OkEvent(TelemetrySpan span, Customer c) => span.AddEvent("sent for " + c.Plan);
    public void OkStart(Customer c) { using var span = tracer.StartActiveSpan("call"); span.SetAttribute("plan", c.Plan); }
    public void OkBaggage(Customer c) => Baggage.SetBaggage("tenant", c.Plan);
    public void OkHashed(TelemetrySpan span, Customer c) => span.SetAttribute("user", Clean.Hash(c.Email));
    public void OkAddress(TelemetrySpan span, Customer c) => span.SetAttribute("client.address", c.IpAddress);
    public void OkResource() => ResourceBuilder.CreateDefault().AddAttributes([new("team", "voip")]).AddService("voip");
    public void OkRead(Customer c) { if (Baggage.GetBaggage("tenant") == c.Plan) Activity.Current?.Stop(); }
}
