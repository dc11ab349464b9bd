// What a telephone company works with.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco;

public sealed class Subscriber
{
    public Guid Key { get; set; }
    public int AccountNo { get; set; }
    [Pii(PiiCategory.Contact)] public string Mailbox { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string? Mobile { get; set; }
    [Pii(PiiCategory.Identity)] public string FullName { get; set; } = "";
    [Pii(PiiCategory.Identity)] public DateOnly Born { get; set; }
    [Pii(PiiCategory.Online)] public string LastIp { get; set; } = "";
    [Pii(PiiCategory.Credential)] public string Pin { get; set; } = "";
    [Pii(PiiCategory.Payment)] public string Iban { get; set; } = "";
    [Pii(PiiCategory.Shipping)] public PostalAddress Home { get; set; } = new();
    [Cpni(CpniCategory.Usage)] public long MinutesUsed { get; set; }
    [ConsentCheck(Purpose.Marketing)] public bool WantsOffers { get; set; }
    [OptOutCheck(Purpose.Marketing)] public bool UnsubscribedFromOffers { get; set; }
    [OptOutCheck(Purpose.PartnerDisclosure)] public bool NoPartners { get; set; }
    [ConsentCheck(Purpose.Location)] public bool LocationOk { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool CpniOptIn { get; set; }
    [OptOutCheck(Purpose.CpniMarketing)] public bool CpniOptOut { get; set; }
    [ConsentCheck(Purpose.Analytics)] public bool Measured { get; set; }
    public string Tariff { get; set; } = "";
}
public class PostalAddress { [Pii(PiiCategory.Shipping)] public string Street { get; set; } = ""; public string Country { get; set; } = ""; }
public class Cdr
{
    public long Seq { get; set; }
    [DataSubject] public Guid SubscriberKey { get; set; }
    [Cpni(CpniCategory.CallDetail)] public string Callee { get; set; } = "";
    [Cpni(CpniCategory.CallDetail)] public int Seconds { get; set; }
    [Cpni(CpniCategory.Location)] public string CellId { get; set; } = "";
    [Cpni(CpniCategory.Billing)] public decimal Charge { get; set; }
}
public record Lead([property: Pii(PiiCategory.Contact)] string Address, string Source); //! PRIV2006
public record struct GeoFix([property: Pii(PiiCategory.Location)] double Lat, [property: Pii(PiiCategory.Location)] double Lon); //! PRIV2006

public interface ISubscribers
{
    Task<Subscriber?> ByKeyAsync(Guid key, CancellationToken ct = default);
    IAsyncEnumerable<Subscriber> StreamAsync(CancellationToken ct = default);
    Task<IReadOnlyList<Subscriber>> AllAsync();
    IQueryable<Subscriber> Query { get; }
}
public interface ICdrs { Task<List<Cdr>> OfAsync(Guid key); }
public interface ICampaigns
{
    [Sink(Channel.Marketing)] Task DispatchAsync(string recipient, string subject, string html);
}
public interface INotices { [Sink(Channel.Service)] Task NotifyAsync(string recipient, string subject, string text); }
public interface IPartnerApi { [Sink(Channel.Partner)] Task ShareAsync(object payload); }
public interface IAffiliateApi { [Sink(Channel.Affiliate)] Task ShareAsync(object payload); }
public interface IPolice { [Sink(Channel.Authority)] Task HandOverAsync(object payload); }
public interface IMetricsVendor { [Sink(Channel.Analytics)] void Event(string name, IDictionary<string, object?> props); }
public interface IAdNetwork { [Sink(Channel.Advertising)] void Audience(IEnumerable<string> ids); }
public interface IPayments { [Sink(Channel.Payment)] Task ChargeAsync(string iban, decimal amount); }
public interface IMatcher { [Sink(Channel.Matching)] Task MatchAsync(IEnumerable<string> mails); }
public interface IJournal { [Fulfils(Duty.DisclosureRecord)] Task RecordAsync(string what); }
public interface IConsentDb
{
    [ConsentCheck] Task<bool> AllowsAsync([DataSubject] Guid key, [Purpose] string purpose);
    [ConditionCheck(Condition.LawfulRequest)] bool HasWarrant(string reference);
    [ConditionCheck(Condition.ConfidentialityAgreement)] bool Nda(string partner);
    [ConditionCheck(Condition.SubscribesToBoth)] bool Both([DataSubject] Guid key);
    [ConditionCheck(Condition.CustomerAuthenticated)] bool IsAuthenticated([DataSubject] Guid key);
    [ConsentGuard(Purpose.Marketing)] Task DemandOffersAsync([DataSubject] Guid key);
}
public static class Veil
{
    [Sanitizer(Protection.Redacted)] public static string Mask(string s) => s.Length < 3 ? "***" : s[..1] + "***";
    [Sanitizer(Protection.Hashed)] public static string Digest(string s) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(s)));
}
public class Totals { [Aggregate] public int Count { get; set; } [Aggregate] public string Summary { get; set; } = ""; }
public interface IMailer { [Fulfils(Duty.AccountChangeNotice)] Task TellOldAddressAsync(string to, string text); }
public interface IAccounts { [AccountChange] Task SetPasswordAsync(Guid key, [Pii(PiiCategory.Credential)] string value); [AccountChange] void MoveTo(Guid key, PostalAddress address); }
