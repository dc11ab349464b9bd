//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV3001, PRIV4001, PRIV4004, PRIV5001, PRIV5004
// Who sent the request: the address, the claims.
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
namespace Cases.AspNet_Requests;

public class Requests(ILogger<Requests> logger, IMarketingMail mail, IPartnerFeed feed, ITracker tracker)
{
    public void BadClaim(ClaimsPrincipal user) => logger.LogInformation("Hello {Mail}", user.FindFirstValue(ClaimTypes.Email)); //! PRIV2001
    public void BadShortName(ClaimsPrincipal user) => logger.LogInformation("Hello {Mail}", user.FindFirstValue("email")); //! PRIV2001
    public void BadFindFirst(HttpContext context) => logger.LogInformation("Hello {Mail}", context.User.FindFirst(ClaimTypes.Email)?.Value); //! PRIV2001
    public void BadPhone(ClaimsPrincipal user) => logger.LogInformation("Call {Phone}", user.FindFirst(ClaimTypes.MobilePhone)!.Value); //! PRIV2001
    public void BadSurname(ClaimsIdentity identity) => logger.LogInformation("Dear {Name}", identity.FindFirst(ClaimTypes.Surname)?.Value); //! PRIV2001
    public void BadAll(ClaimsPrincipal user) { foreach (var claim in user.FindAll(ClaimTypes.Email)) logger.LogInformation("{Mail}", claim.Value); } //! PRIV2001
    public void BadLocal(ClaimsPrincipal user)
    {
        var type = ClaimTypes.Email;
        var mailOf = user.FindFirstValue(type) ?? "unknown";
        logger.LogWarning("Denied: {Who}", mailOf); //! PRIV2001
    }
    public void BadThrow(ClaimsPrincipal user) => throw new InvalidOperationException("No account for " + user.FindFirstValue(ClaimTypes.Email)); //! PRIV2004
    public void BadMarketing(ClaimsPrincipal user) => mail.Send(user.FindFirstValue(ClaimTypes.Email)!, "News, unsubscribe: https://voip.example/u"); //! PRIV3001
    public void BadAnalytics(ClaimsPrincipal user) => tracker.Track("seen", user.FindFirstValue(ClaimTypes.GivenName)!); //! PRIV4004
    public void BadAddressToPartner(HttpContext context) => feed.Push(context.Connection.RemoteIpAddress!.ToString()); //! PRIV4001
    public void BadFeatureToPartner(IHttpConnectionFeature connection) => feed.Push($"{connection.RemoteIpAddress}"); //! PRIV4001

    public void OkAddress(HttpContext context) => logger.LogInformation("From {Address}", context.Connection.RemoteIpAddress);
    public void OkAddressTracked(HttpContext context) => tracker.Track("seen", context.Connection.RemoteIpAddress!.ToString());
    public void OkPort(HttpContext context) => feed.Push(context.Connection.RemotePort.ToString());
    public void OkLocalAddress(HttpContext context) => feed.Push(context.Connection.LocalIpAddress!.ToString());
    public void OkConnection(HttpContext context) => feed.Push(context.Connection.Id);
    public void OkKey(ClaimsPrincipal user) => logger.LogInformation("User {Id}", user.FindFirstValue(ClaimTypes.NameIdentifier));
    public void OkRole(ClaimsPrincipal user) => logger.LogInformation("Role {Role}", user.FindFirstValue(ClaimTypes.Role));
    public void OkAsked(ClaimsPrincipal user, string type) => logger.LogInformation("Claim {Value}", user.FindFirstValue(type));
    public void OkIs(ClaimsPrincipal user) => logger.LogInformation("Known: {Known}", user.FindFirstValue(ClaimTypes.Email) != null);
    public void OkRedacted(ClaimsPrincipal user) => logger.LogInformation("Hello {Mail}", Clean.Redact(user.FindFirstValue(ClaimTypes.Email)!));
    public void OkType(ClaimsPrincipal user) => logger.LogInformation("Type {Type}", ClaimTypes.Email);
}
