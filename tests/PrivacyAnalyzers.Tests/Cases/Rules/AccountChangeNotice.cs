//# ids: PRIV6006
using PrivacyAnalyzers;
using Microsoft.AspNetCore.Builder;
namespace Cases.Notice;
public interface IAccounts
{
    [AccountChange] void SetPassword(int id, string hash);
    [AccountChange] Task SetAddressAsync(int id, string address);
    [AccountChange] bool TrySet(int id, string hash);
    [AccountChange] Task<bool> TrySetAsync(int id, string hash);
}
public interface INotices
{
    [Fulfils(Duty.AccountChangeNotice)] void Changed(int id, string what);
    [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int id, string what);
}
public class Service(IAccounts accounts, INotices notices, Action<string> log)
{
    public void Bad(int id, string h) => accounts.SetPassword(id, h); //! PRIV6006
    public void Ok(int id, string h) { accounts.SetPassword(id, h); notices.Changed(id, "p"); }
    public void BadBranch(int id, string h, bool quiet)
    {
        accounts.SetPassword(id, h); //! PRIV6006
        if (!quiet) notices.Changed(id, "p");
    }
    public bool OkFailing(int id, string h)
    {
        if (!accounts.TrySet(id, h)) return false;
        notices.Changed(id, "p");
        return true;
    }
    public async Task OkFailingAsync(int id, string h)
    {
        var done = await accounts.TrySetAsync(id, h);
        if (done) await notices.ChangedAsync(id, "p");
    }
    public async Task BadAsync(int id, string h)
    {
        var done = await accounts.TrySetAsync(id, h); //! PRIV6006
        if (!done) await notices.ChangedAsync(id, "p");
    }
    public void OkThrow(int id, string h, bool bad)
    {
        accounts.SetPassword(id, h);
        if (bad) throw new InvalidOperationException();
        notices.Changed(id, "p");
    }
    public void OkHelper(int id, string h) { accounts.SetPassword(id, h); Tell(id); }
    private void Tell(int id) { if (id > 0) notices.Changed(id, "a"); else notices.Changed(id, "b"); }
    public void BadHelper(int id, string h) { accounts.SetPassword(id, h); TellSome(id); } //! PRIV6006
    private void TellSome(int id) { if (id > 0) notices.Changed(id, "a"); }
    public void OkLoop(int[] ids) { foreach (var id in ids) { accounts.SetPassword(id, ""); notices.Changed(id, ""); } }
    public void BadLoop(int[] ids)
    {
        foreach (var id in ids)
        {
            accounts.SetPassword(id, ""); //! PRIV6006
            if (id == 3) continue;
            notices.Changed(id, "");
        }
    }
    public void OkPrivate(int id) { Set(id); notices.Changed(id, ""); }
    public void BadPrivate(int id) { Set(id); } //! PRIV6006
    private void Set(int id) => accounts.SetPassword(id, "");
    public void OkCatch(int id)
    {
        try { accounts.SetPassword(id, ""); }
        catch (InvalidOperationException e) { log(e.Message); return; }
        notices.Changed(id, "");
    }
    public void OkMailDown(int id)
    {
        accounts.SetPassword(id, "");
        try { notices.Changed(id, ""); }
        catch (InvalidOperationException e) { log(e.Message); }
    }
    public void OkFinally(int id) { try { accounts.SetPassword(id, ""); } finally { notices.Changed(id, ""); } }
    public void BadFinally(int id, bool b) { try { accounts.SetPassword(id, ""); } finally { if (b) notices.Changed(id, ""); } } //! PRIV6006
    public void OkLambda(int id) { Run(() => { accounts.SetPassword(id, ""); notices.Changed(id, ""); }); }
    public void OkAfterLambda(int id) { Run(() => accounts.SetPassword(id, "")); notices.Changed(id, ""); }
    public void BadLambda(int id) { Run(() => accounts.SetPassword(id, "")); } //! PRIV6006
    public void OkLocal(int id) { void Go() => accounts.SetPassword(id, ""); Go(); notices.Changed(id, ""); }
    public void BadLocal(int id) { void Go() => accounts.SetPassword(id, ""); Go(); } //! PRIV6006
    private static void Run(Action a) => a();
}
public class Store(INotices notices)
{
    private readonly Dictionary<int, string> _all = new();
    [AccountChange] public void BadSet(int id, string h) //! PRIV6006
    {
        _all[id] = h;
    }
    [AccountChange] public void OkSet(int id, string h) { _all[id] = h; notices.Changed(id, "x"); }
    public void OkCaller(int id) => OkSet(id, "");
    public void OkCallerOfBad(int id) => BadSet(id, "");
}
public static class Web
{
    public static void Map(WebApplication app, IAccounts accounts, INotices notices)
    {
        app.MapPost("/x", (int id) => accounts.SetPassword(id, "")); //! PRIV6006
        app.MapPost("/y", (int id) => { accounts.SetPassword(id, ""); notices.Changed(id, ""); });
    }
}
