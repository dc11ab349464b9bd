//# ids: PRIV5006
using PrivacyAnalyzers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Authorization;
namespace Cases.Auth;
public interface IAccounts { [AccountChange] void SetPassword(int id, string hash); }
public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
public class Open(IAccounts accounts) : ControllerBase
{
    public void Bad(int id, string h) => accounts.SetPassword(id, h); //! PRIV5006
    [Authorize] public void Ok(int id, string h) => accounts.SetPassword(id, h);
}
[Authorize] public class Closed(IAccounts accounts) : ControllerBase
{
    [AllowAnonymous] public void Bad(int id, string h) => accounts.SetPassword(id, h); //! PRIV5006
    public void Ok(int id, string h) => accounts.SetPassword(id, h);
}
public class Desk(IAccounts accounts, ISignIn signIn)
{
    public void Bad(int id, string h) => accounts.SetPassword(id, h); //! PRIV5006
    public void Ok(int id, string h) { if (!signIn.Knows(id)) return; accounts.SetPassword(id, h); }
    public void OkHelper(int id, string h) { if (signIn.Knows(id)) Set(id, h); }
    public void BadHelper(int id, string h) { Set(id, h); } //! PRIV5006
    private void Set(int id, string h) => accounts.SetPassword(id, h);
    public void OkLambda(int id, string h) { if (signIn.Knows(id)) Run(() => accounts.SetPassword(id, h)); }
    private static void Run(Action a) => a();
}
public class Plain(IAccounts accounts) { public void Unknown(int id, string h) => accounts.SetPassword(id, h); }
public static class App
{
    public static void Map(WebApplication app, IAccounts accounts)
    {
        app.MapPost("/a", (int id, string h) => accounts.SetPassword(id, h)); //! PRIV5006
        app.MapPost("/b", (int id, string h) => accounts.SetPassword(id, h)).RequireAuthorization();
        app.MapPost("/c", [Authorize] (int id, string h) => accounts.SetPassword(id, h));
        var group = app.MapGroup("/g").RequireAuthorization();
        group.MapPost("/d", (int id, string h) => accounts.SetPassword(id, h));
        group.MapPost("/e", (int id, string h) => accounts.SetPassword(id, h)).AllowAnonymous(); //! PRIV5006
    }
}
