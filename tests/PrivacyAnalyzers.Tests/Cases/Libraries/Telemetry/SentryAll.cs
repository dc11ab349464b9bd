//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV5004, PRIV4007
// Sentry: messages, breadcrumbs, tags, the user of a scope.
using Sentry;
namespace Cases.Telemetry_SentryAll;

public class Reports(IHub hub)
{
    public void BadMessage(Customer c) => SentrySdk.CaptureMessage("No route to " + c.Phone); //! PRIV2005
    public void BadBreadcrumb(Customer c) => SentrySdk.AddBreadcrumb("mail to " + c.Email); //! PRIV2005
    public void BadData(Customer c) => SentrySdk.AddBreadcrumb("mail", data: new Dictionary<string, string> { ["to"] = c.Email }); //! PRIV2005
    public void BadTag(Customer c) => SentrySdk.SetTag("mail", c.Email); //! PRIV2005
    public void BadScope(Customer c) => SentrySdk.ConfigureScope(scope => scope.SetTag("mail", c.Email)); //! PRIV2005
    public void BadExtra(Customer c) => SentrySdk.ConfigureScope(scope => scope.SetExtra("name", c.Name)); //! PRIV2005
    public void BadWholeExtra(Customer c) => SentrySdk.ConfigureScope(scope => scope.SetExtra("customer", c)); //! PRIV2003 | PRIV2005 | PRIV5004 | PRIV4007
    public void BadUser(Customer c) => SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = c.Email }); //! PRIV2005
    public void BadUserName(Customer c) => SentrySdk.ConfigureScope(scope => scope.User.Username = c.Name); //! PRIV2005
    public void BadHub(Customer c) => hub.CaptureMessage($"No route to {c.Phone}"); //! PRIV2005
    public void BadEvent(Customer c)
    {
        var item = new SentryEvent { Message = "mail to " + c.Email };
        SentrySdk.CaptureEvent(item); //! PRIV2005
    }
    public void BadSpan(ISpan span, Customer c) => span.SetTag("phone", c.Phone); //! PRIV2005
    public void BadDescription(ISpan span, Customer c) => span.Description = "call of " + c.Name; //! PRIV2005
    public void BadLog(Customer c) => SentrySdk.Logger.LogInfo("mail to {0}", c.Email); //! PRIV2005

    public void OkMessage(Customer c) => SentrySdk.CaptureMessage("No route for " + c.Id);
    public void OkTag(Customer c) => SentrySdk.SetTag("plan", c.Plan);
    public void OkUser(Customer c) => SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = c.Id.ToString(), IpAddress = c.IpAddress });
    public void OkException(Exception e) => SentrySdk.CaptureException(e);
    public void OkHub(Customer c) => hub.AddBreadcrumb("plan " + c.Plan);
}
