// Shared domain of the conformance cases.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Cases;

public class Customer
{
    public int Id { get; set; }
    public string Plan { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string Phone = "";
    [Pii(PiiCategory.Identity)] public string Name { get; init; } = "";
    [Pii(PiiCategory.Online)] public string IpAddress { get; set; } = "";
    [Pii(PiiCategory.Payment)] public string CardNumber { get; set; } = "";
    [Pii(PiiCategory.Credential)] public string Password { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool AcceptsMarketing { get; set; }
    [ConsentCheck(Purpose.Analytics)] public bool AcceptsAnalytics { get; set; }
    [OptOutCheck(Purpose.PartnerDisclosure)] public bool ObjectsToPartners { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool AcceptsCpniMarketing { get; set; }
    public List<CallRecord> Calls { get; } = new();
}

public class CallRecord
{
    public Guid Id { get; set; }
    [Cpni(CpniCategory.CallDetail)] public string Destination { get; set; } = "";
    [Cpni(CpniCategory.CallDetail)] public TimeSpan Duration { get; set; }
    [Cpni(CpniCategory.Location)] public string Cell { get; set; } = "";
}

public interface IMarketingMail { [Sink(Channel.Marketing)] void Send(string to, string body); [Sink(Channel.Marketing)] Task SendAsync(string to, string body); }
public interface IServiceMail { [Sink(Channel.Service)] void Send(string to, string body); }
public interface IPartnerFeed { [Sink(Channel.Partner)] void Push(string value); }
public interface ITracker { [Sink(Channel.Analytics)] void Track(string name, string value); }
public interface IAuthorityDesk { [Sink(Channel.Authority)] void Hand(string value); }
public interface ICustomers { Customer Find(int id); Task<Customer> FindAsync(int id); IEnumerable<Customer> All(); IQueryable<Customer> Query(); }
public interface IConsents
{
    [ConsentCheck] bool Has([DataSubject] int customerId, [Purpose] string purpose);
    [ConsentCheck(Purpose.Marketing)] Task<bool> AllowsMarketingAsync(int customerId);
    [ConsentGuard(Purpose.Marketing)] void EnsureMarketing(int customerId);
    [OptOutCheck(Purpose.PartnerDisclosure)] bool Objects(int customerId);
    [ConsentCheck(Purpose.Marketing)] bool AllowsMarketing(Customer customer);
}

public static class Clean
{
    [Sanitizer(Protection.Redacted)] public static string Redact(string value) => new('*', value.Length);
    [Sanitizer(Protection.Hashed)] public static string Hash(string value) => value.GetHashCode().ToString();
    [Sanitizer(Protection.Encrypted)] public static string Encrypt(string value) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(value));
}

/// <summary>The plain log sink of the flow matrix.</summary>
public static class Out
{
    public static void Log([Sink(Channel.Log)] object? value) { }
}
