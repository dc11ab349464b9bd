//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV5004, PRIV4007
// Application Insights.
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
namespace Cases.Telemetry_ApplicationInsights;

public class Insights(TelemetryClient telemetry)
{
    public void BadEvent(Customer c) => telemetry.TrackEvent("Sign-in of " + c.Email); //! PRIV2005
    public void BadProperties(Customer c) => telemetry.TrackEvent("sign-in", new Dictionary<string, string> { ["mail"] = c.Email }); //! PRIV2005
    public void BadProperty(Customer c)
    {
        var item = new EventTelemetry("sign-in");
        item.Properties["mail"] = c.Email;
        telemetry.TrackEvent(item); //! PRIV2005
    }
    public void BadPropertyAdded(Customer c)
    {
        var item = new EventTelemetry("sign-in");
        item.Properties.Add("mail", c.Email);
        telemetry.TrackEvent(item); //! PRIV2005
    }
    public void BadName(Customer c) => telemetry.TrackEvent(new EventTelemetry { Name = "sign-in of " + c.Name }); //! PRIV2005
    public void BadTrace(Customer c) => telemetry.TrackTrace($"mail to {c.Email}", SeverityLevel.Warning); //! PRIV2005
    public void BadException(Customer c, Exception e) => telemetry.TrackException(e, new Dictionary<string, string> { { "phone", c.Phone } }); //! PRIV2005
    public void BadDependency(Customer c) => telemetry.TrackDependency("sql", "find", "select '" + c.Email + "'", DateTimeOffset.Now, TimeSpan.Zero, true); //! PRIV2005
    public void BadMetric(Customer c) => telemetry.GetMetric("calls", "who").TrackValue(1, c.Name); //! PRIV2005
    public void BadOperation(Customer c) { using var operation = telemetry.StartOperation<RequestTelemetry>("call of " + c.Name); } //! PRIV2005
    public void BadUser(Customer c) => telemetry.Context.User.AuthenticatedUserId = c.Email; //! PRIV2005
    public void BadPage(Customer c) => telemetry.TrackPageView("account of " + c.Name); //! PRIV2005
    public void BadPassword(Customer c) => telemetry.TrackTrace("p " + c.Password); //! PRIV5004

    public void OkEvent(Customer c) => telemetry.TrackEvent("sign-in", new Dictionary<string, string> { ["plan"] = c.Plan });
    public void OkMetric(Customer c) => telemetry.GetMetric("calls", "plan").TrackValue(c.Calls.Count, c.Plan);
    public void OkUser(Customer c) => telemetry.Context.User.AuthenticatedUserId = c.Id.ToString();
    public void OkHashed(Customer c) => telemetry.Context.User.Id = Clean.Hash(c.Email);
    public void OkTrace(Customer c) => telemetry.TrackTrace("from " + c.IpAddress);
    public void OkOperation(Customer c) { using var operation = telemetry.StartOperation<RequestTelemetry>("call"); operation.Telemetry.Success = c.Email.Length > 0; }
    public void OkFlush() => telemetry.Flush();
}
