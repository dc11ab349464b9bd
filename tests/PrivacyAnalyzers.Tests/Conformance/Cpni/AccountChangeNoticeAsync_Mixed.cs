//# ids: PRIV6006
// A changed password, address of record or online account is notified on every path.
using PrivacyAnalyzers;
namespace Cases.Cpni_AccountChange2;

public interface IAccounts
{
    [AccountChange] void SetPassword(int customerId, string hash);
    [AccountChange] Task SetAddressAsync(int customerId, string address);
    void SetPlan(int customerId, string plan);
}

public interface INotices
{
    [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
    [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
}

public class AccountService(IAccounts accounts, INotices notices)
{
    public async Task BadEarlyReturn(int id, string address, bool first)
    {
        await accounts.SetAddressAsync(id, address); //! PRIV6006
        if (first) return;
        await notices.ChangedAsync(id, "address");
    }

    public async Task OkAsync(int id, string address)
    {
        await notices.ChangedAsync(id, "address");
        await accounts.SetAddressAsync(id, address);
    }

    public void OkFinally(int id, string hash)
    {
        try { accounts.SetPassword(id, hash); }
        finally { notices.Changed(id, "password"); }
    }
}
