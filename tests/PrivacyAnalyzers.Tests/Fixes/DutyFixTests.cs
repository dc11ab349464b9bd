using PrivacyAnalyzers.CodeFixes.Cpni;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV6004, PRIV6006: the record before the disclosure, the notice after the change, on every path and once.</summary>
public class DutyFixTests
{
    [Fact]
    public Task The_customer_is_told_after_the_change() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash)
            {
                {|PRIV6006:accounts.SetPassword(customerId, hash)|}; // the new one
                run(() => { });
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash)
            {
                accounts.SetPassword(customerId, hash); // the new one
                notices.Changed(customerId, "password");
                run(() => { });
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_body_waits() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public async Task SetAsync(int customerId, string address)
            {
                await {|PRIV6006:accounts.SetAddressAsync(customerId, address)|}.ConfigureAwait(false);
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public async Task SetAsync(int customerId, string address)
            {
                await accounts.SetAddressAsync(customerId, address).ConfigureAwait(false);
                await notices.ChangedAsync(customerId, "address");
            }
        }
        """);

    [Fact]
    public Task An_arrow_becomes_a_block() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public Task SetAsync(int customerId, string address) => {|PRIV6006:accounts.SetAddressAsync(customerId, address)|};
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public async Task SetAsync(int customerId, string address)
            {
                await accounts.SetAddressAsync(customerId, address);
                await notices.ChangedAsync(customerId, "address");
            }
        }
        """);

    [Fact]
    public Task A_lambda_too() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId) => run(() => {|PRIV6006:accounts.SetPassword(customerId, "")|});
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId) => run(() => { accounts.SetPassword(customerId, ""); notices.Changed(customerId, "password"); });
        }
        """);

    [Fact]
    public Task Only_a_change_that_came_about_is_told() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public async Task<bool> SetAsync(int customerId, string hash)
            {
                var done = await {|PRIV6006:accounts.TrySetAsync(customerId, hash)|};
                return done;
            }

            public async Task<bool> TrySetAsync(int customerId, string hash)
            {
                if (!await {|PRIV6006:accounts.TrySetAsync(customerId, hash)|})
                {
                    return false;
                }

                return true;
            }

            public async Task GoAsync(int customerId, string hash)
            {
                if (await {|PRIV6006:accounts.TrySetAsync(customerId, hash)|}) run(() => { });
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public async Task<bool> SetAsync(int customerId, string hash)
            {
                var done = await accounts.TrySetAsync(customerId, hash);
                if (done) await notices.ChangedAsync(customerId, "account");
                return done;
            }

            public async Task<bool> TrySetAsync(int customerId, string hash)
            {
                if (!await accounts.TrySetAsync(customerId, hash))
                {
                    return false;
                }
                await notices.ChangedAsync(customerId, "account");

                return true;
            }

            public async Task GoAsync(int customerId, string hash)
            {
                if (await accounts.TrySetAsync(customerId, hash)) { await notices.ChangedAsync(customerId, "account"); run(() => { }); }
            }
        }
        """);

    [Fact]
    public Task A_notice_that_some_paths_miss_is_moved_to_where_all_pass() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash, bool quiet)
            {
                {|PRIV6006:accounts.SetPassword(customerId, hash)|};
                if (quiet)
                    return;

                // She has to know.
                notices.Changed(customerId, "your password");
            }

            public void SetLoud(int customerId, string hash, bool loud)
            {
                {|PRIV6006:accounts.SetPassword(customerId, hash)|};
                if (loud)
                {
                    notices.Changed(customerId, "your password");
                }
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash, bool quiet)
            {
                accounts.SetPassword(customerId, hash);
                // She has to know.
                notices.Changed(customerId, "your password");
                if (quiet)
                    return;
            }

            public void SetLoud(int customerId, string hash, bool loud)
            {
                accounts.SetPassword(customerId, hash);
                notices.Changed(customerId, "your password");
            }
        }
        """);

    [Fact]
    public Task Each_branch_gets_its_own() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash, bool first)
            {
                if (first)
                {
                    {|PRIV6006:accounts.SetPassword(customerId, hash)|};
                }
                else
                {
                    {|PRIV6006:accounts.SetPassword(customerId, hash + "2")|};
                }
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash, bool first)
            {
                if (first)
                {
                    accounts.SetPassword(customerId, hash);
                    notices.Changed(customerId, "password");
                }
                else
                {
                    accounts.SetPassword(customerId, hash + "2");
                    notices.Changed(customerId, "password");
                }
            }
        }
        """);

    [Fact]
    public Task Nobody_is_told_twice() => Fix.IsNotOffered<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts, INotices notices, Action<Action> run)
        {
            public void Set(int customerId, string hash, bool quiet)
            {
                {|PRIV6006:accounts.SetPassword(customerId, hash)|};
                Tell(customerId, quiet);
            }

            private void Tell(int customerId, bool quiet) { if (!quiet) notices.Changed(customerId, "password"); }
        }
        """);

    [Fact]
    public Task A_method_that_is_marked_itself_tells_at_its_end() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Store(INotices notices)
        {
            private readonly Dictionary<int, string> _hashes = new();

            [AccountChange]
            public void {|PRIV6006:SetPassword|}(int customerId, string hash)
            {
                _hashes[customerId] = hash;
            }

            [AccountChange]
            public int {|PRIV6006:SetPin|}(int customerId, string pin)
            {
                _hashes[customerId] = pin;
                return _hashes.Count;
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Store(INotices notices)
        {
            private readonly Dictionary<int, string> _hashes = new();

            [AccountChange]
            public void SetPassword(int customerId, string hash)
            {
                _hashes[customerId] = hash;
                notices.Changed(customerId, "password");
            }

            [AccountChange]
            public int SetPin(int customerId, string pin)
            {
                _hashes[customerId] = pin;
                notices.Changed(customerId, "pin");
                return _hashes.Count;
            }
        }
        """);

    [Fact]
    public Task Nothing_in_reach_nothing_offered() => Fix.IsNotOffered<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IAccounts
        {
            [AccountChange] void SetPassword(int customerId, string hash);
            [AccountChange] Task SetAddressAsync(int customerId, string address);
            [AccountChange] Task<bool> TrySetAsync(int customerId, string hash);
        }
        public interface INotices
        {
            [Fulfils(Duty.AccountChangeNotice)] void Changed(int customerId, string what);
            [Fulfils(Duty.AccountChangeNotice)] Task ChangedAsync(int customerId, string what);
        }
        public class Service(IAccounts accounts)
        {
            public void Set(int customerId, string hash) { {|PRIV6006:accounts.SetPassword(customerId, hash)|}; }
        }
        """);

    [Fact]
    public Task The_record_comes_before_the_disclosure() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public interface IFeed { [Sink(Channel.Partner)] void Push(int lineId, int minutes); }
        public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int lineId, string recipient, DateTime at); }
        public class Export(IFeed feed, ILedger ledger)
        {
            public void Send(IEnumerable<Line> lines)
            {
                foreach (var line in lines.Where(l => l.Approved))
                    feed.Push(line.Id, {|PRIV6004:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public interface IFeed { [Sink(Channel.Partner)] void Push(int lineId, int minutes); }
        public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int lineId, string recipient, DateTime at); }
        public class Export(IFeed feed, ILedger ledger)
        {
            public void Send(IEnumerable<Line> lines)
            {
                foreach (var line in lines.Where(l => l.Approved))
                {
                    ledger.Note(line.Id, "partner", DateTime.UtcNow);
                    feed.Push(line.Id, line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task A_record_that_some_paths_miss_is_moved() => Fix.Verify<DutyFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public interface IFeed { [Sink(Channel.Partner)] void Push(int lineId, int minutes); }
        public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int lineId, string recipient, DateTime at); }
        public class Export(IFeed feed, ILedger ledger)
        {
            public void Send(Line line, bool isTrial)
            {
                if (!line.Approved) return;
                feed.Push(line.Id, {|PRIV6004:line.Minutes|});
                if (!isTrial)
                    ledger.Note(line.Id, "reseller", DateTime.UtcNow);
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public interface IFeed { [Sink(Channel.Partner)] void Push(int lineId, int minutes); }
        public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int lineId, string recipient, DateTime at); }
        public class Export(IFeed feed, ILedger ledger)
        {
            public void Send(Line line, bool isTrial)
            {
                if (!line.Approved) return;
                ledger.Note(line.Id, "reseller", DateTime.UtcNow);
                feed.Push(line.Id, line.Minutes);
            }
        }
        """);
}
