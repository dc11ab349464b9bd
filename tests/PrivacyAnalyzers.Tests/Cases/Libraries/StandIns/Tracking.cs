//# ids: PRIV4001, PRIV4004, PRIV4007, PRIV5004
// Segment, Mixpanel.
using Mixpanel;
using Segment.Serialization;
namespace Cases.StandIns_Tracking;

public class Tracking(Segment.Client segment, Segment.IAnalyticsClient either, Segment.Analytics.Analytics successor, IMixpanelClient mixpanel, MixpanelClient own)
{
    public void BadTraits(Customer c) => segment.Identify(c.Id.ToString(), new Dictionary<string, object> { ["email"] = c.Email }); //! PRIV4004
    public void BadUser(Customer c) => either.Track(c.Email, "sign-in", new Dictionary<string, object>()); //! PRIV4004
    public void BadSuccessor(Customer c) => successor.Identify(c.Id.ToString(), new JsonObject { ["name"] = c.Name }); //! PRIV4004
    public void BadScreen(Customer c) => successor.Screen("account of " + c.Name); //! PRIV4004
    public Task BadProperties(Customer c) => mixpanel.TrackAsync("sign-in", new { c.Email }); //! PRIV4004
    public Task BadDistinct(Customer c) => own.TrackAsync("sign-in", c.Email, new { c.Plan }); //! PRIV4004
    public Task BadProfile(Customer c) => mixpanel.PeopleSetAsync(c.Id, new Dictionary<string, object> { ["phone"] = c.Phone }); //! PRIV4004

    public void OkTraits(Customer c) => segment.Identify(c.Id.ToString(), new Dictionary<string, object> { ["plan"] = c.Plan });
    public void OkConsent(Customer c) { if (c.AcceptsAnalytics) segment.Identify(c.Id.ToString(), new Dictionary<string, object> { ["email"] = c.Email }); }
    public void OkSuccessor(Customer c) => successor.Track("sign-in", new JsonObject { ["plan"] = c.Plan });
    public Task OkAddress(Customer c) => mixpanel.TrackAsync("sign-in", new { ip = c.IpAddress });
    public Task OkProperties(Customer c) => mixpanel.TrackAsync("sign-in", c.Id, new { c.Plan, Calls = c.Calls.Count });
}
