//# ids: PRIV6006
using PrivacyAnalyzers;
namespace Cases.Decorated;
public interface IAccounts { [AccountChange] void SetPassword(int id, string hash); }
public interface INotices { [Fulfils(Duty.AccountChangeNotice)] void Changed(int id); }
public class Caching(IAccounts inner) : IAccounts
{
    public void SetPassword(int id, string hash) => inner.SetPassword(id, hash);
}
public class Db : IAccounts { private readonly Dictionary<int, string> _all = new(); public void SetPassword(int id, string hash) => _all[id] = hash; }
public class Service(IAccounts accounts, INotices notices)
{
    public void Bad(int id) => accounts.SetPassword(id, ""); //! PRIV6006
    public void Ok(int id) { accounts.SetPassword(id, ""); notices.Changed(id); }
    public void Again(int id, int n) { if (n > 0) Again(id, n - 1); accounts.SetPassword(id, ""); notices.Changed(id); }
}
