//# ids: PRIV1005, PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV2005, PRIV3001, PRIV3003, PRIV4001, PRIV5001, PRIV5004
// ASP.NET Core Identity: accounts and their manager.
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Cases.AspNet_Accounts;

public class Member : IdentityUser { public string Plan { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool AcceptsMail { get; set; } }
public class KeyedMember : IdentityUser<int>;

public class Accounts(ILogger<Accounts> logger, UserManager<Member> users, IMarketingMail mail)
{
    public void BadMail(Member user) => logger.LogInformation("Created {Mail}", user.Email); //! PRIV2001
    public void BadPlain(IdentityUser user) => logger.LogInformation("Created {Mail}", user.Email); //! PRIV2001
    public void BadKeyed(KeyedMember user) => logger.LogInformation("Created {Phone}", user.PhoneNumber); //! PRIV2001
    public void BadNormalized(Member user) => logger.LogInformation("Created {Mail}", user.NormalizedEmail); //! PRIV2001
    public void BadName(Member user) => logger.LogInformation($"Created {user.UserName}"); //! PRIV2001
    public void BadWhole(Member user) => logger.LogInformation("Created {@User}", user); //! PRIV2003
    public async Task BadManager(Member user) => logger.LogInformation("Sent to {Mail}", await users.GetEmailAsync(user)); //! PRIV2001
    public async Task BadFound(string id)
    {
        var user = await users.FindByIdAsync(id);
        if (user is null) return;
        logger.LogInformation("Found {Phone}", user.PhoneNumber); //! PRIV2001
    }
    public void BadMarketing(Member user) => mail.Send(user.Email!, "News, unsubscribe: https://voip.example/u"); //! PRIV3001
    public void BadOther(Member user, Member other) { if (other.AcceptsMail) mail.Send(user.Email!, "News, unsubscribe: https://voip.example/u"); } //! PRIV3003
    public void BadThrow(Member user) => throw new InvalidOperationException($"{user.Email} is locked"); //! PRIV2004

    public void OkMarketing(Member user) { if (user.AcceptsMail) mail.Send(user.Email!, "News, unsubscribe: https://voip.example/u"); }
    public void OkKey(Member user) => logger.LogInformation("Created {Id}", user.Id);
    public void OkPlan(Member user) => logger.LogInformation("Created {Plan} {Locked} {Count}", user.Plan, user.LockoutEnabled, user.AccessFailedCount);
    public void OkConfirmed(Member user) => logger.LogInformation("Confirmed {Confirmed}", user.EmailConfirmed);
    public void OkHash(Member user) => File.WriteAllText("a.txt", user.PasswordHash);
    public void OkPlainObject(Member user) => logger.LogInformation("Created {User}", user);
    public void OkOverwritten()
    {
        var user = new Member { Email = "robot@voip.example" };
        logger.LogInformation("Created {Mail}", user.Email);
    }
    public async Task<IdentityResult> OkChange(Member user, string mailTo)
    {
        user.Email = mailTo;
        var result = await users.UpdateAsync(user);
        logger.LogInformation("Changed: {Succeeded}", result.Succeeded);
        return result;
    }
}
