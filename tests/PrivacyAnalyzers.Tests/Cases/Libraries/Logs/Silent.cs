//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5004
// Good code that comes near a log: nothing to say here.
using System.Diagnostics;
using Microsoft.Extensions.Logging;
namespace Cases.Logs_Silent;
using PrivacyAnalyzers;

public class Order { public int Id { get; set; } public Customer Buyer { get; set; } = new(); public decimal Sum { get; set; } public override string ToString() => $"Order {Id} of customer {Buyer.Id}"; }
public record Key(int Id, Guid Trace) { public static Key Of(Customer c) => new(c.Id, Guid.NewGuid()); }
public record View(int Id, string Plan, bool Reachable, int Calls) { public static View Of(Customer c) => new(c.Id, c.Plan, c.Email != "" || c.Phone != "", c.Calls.Count); }

public class Service(ILogger<Service> log, ICustomers customers, IServiceMail mail)
{
    private readonly Dictionary<string, int> _attempts = [];
    private readonly HashSet<string> _seen = [];
    private Customer? _current;

    public void OkOrder(Order o) => log.LogInformation("Handled {Order}", o);
    public void OkOrderText(Order o) => log.LogInformation("Handled " + o);
    public void OkKey(Customer c) => log.LogInformation("Key {Key}", Key.Of(c));
    public void OkView(Customer c) => log.LogInformation("View {@View}", View.Of(c));
    public void OkSeen(Customer c) { if (!_seen.Add(c.Email)) log.LogWarning("Duplicate address at {Id}, {Count} known", c.Id, _seen.Count); }
    public void OkAttempts(Customer c)
    {
        _attempts.TryGetValue(c.Email, out var n);
        _attempts[c.Email] = ++n;
        log.LogWarning("Attempt {N}", n);
    }
    public void OkCurrent(Customer c) { _current = c; log.LogInformation("Current {Id} {Plan}", _current.Id, _current.Plan); }
    public void OkMailed(Customer c)
    {
        var watch = Stopwatch.StartNew();
        mail.Send(c.Email, $"Dear {c.Name}");
        log.LogInformation("Mail to {Id} took {Ms} ms", c.Id, watch.ElapsedMilliseconds);
    }
    public void OkFound(string mailAddress)
    {
        var c = customers.All().SingleOrDefault(x => x.Email == mailAddress);
        log.LogInformation("Found {Found} {Id}", c is not null, c?.Id);
    }
    public void OkIndex(List<Customer> all, Customer c) => log.LogInformation("Position {N}", all.FindIndex(x => x.Email == c.Email));
    public void OkCompare(Customer a, Customer b) => log.LogInformation("Same {S} {O}", a.Email == b.Email, string.Compare(a.Name, b.Name, StringComparison.Ordinal));
    public void OkValid(Customer c) { if (!System.Net.Mail.MailAddress.TryCreate(c.Email, out _)) log.LogWarning("Bad address of {Id}", c.Id); }
    public void OkRegex(Customer c) => log.LogInformation("Valid {V}", System.Text.RegularExpressions.Regex.IsMatch(c.Phone, "^[0-9]+$"));
    public void OkGroup(IEnumerable<Customer> all) { foreach (var g in all.GroupBy(c => c.Plan)) log.LogInformation("{Plan}: {Count}", g.Key, g.Count()); }
    public void OkMinMax(IEnumerable<Customer> all) => log.LogInformation("{Min}", all.Min(c => c.Email.Length));
    public void OkBool(Customer c) { bool has = !string.IsNullOrWhiteSpace(c.Phone); log.LogInformation("{Has}", has ? "phone" : "no phone"); }
    public void OkEnum(Customer c) { var kind = c.Email.EndsWith(".gov", StringComparison.Ordinal) ? LogLevel.Warning : LogLevel.Debug; log.Log(kind, "x {Kind}", kind); }
    public void OkGuid(CallRecord r) => log.LogInformation("{Id} {Long}", r.Id, r.Duration > TimeSpan.FromHours(1));
    public void OkOverwritten(Customer c) { var text = c.Email; mail.Send(text, "x"); text = "done"; log.LogInformation(text); }
    public void OkSorted(IEnumerable<Customer> all) { foreach (var c in all.OrderBy(c => c.Name).ThenBy(c => c.Email)) log.LogInformation("{Id}", c.Id); }
    public void OkSelectIds(IEnumerable<Customer> all) => log.LogInformation("{Ids}", string.Join(",", all.Where(c => c.Email != "").Select(c => c.Id)));
    public void OkNested(Customer c) { void Tell(string what) => log.LogInformation("{What} {Id}", what, c.Id); Tell("start"); Tell("end"); }
    public void OkTask(Customer c) => Task.Run(() => mail.Send(c.Email, "x")).ContinueWith(t => log.LogInformation("{Status}", t.Status));
    public async Task OkTry(Customer c) { try { await Task.Run(() => mail.Send(c.Email, c.Name)); } catch (Exception e) { log.LogError(e, "Mail to {Id} failed", c.Id); } }
    public void OkParse(Customer c) { if (int.TryParse(c.Plan, out var plan)) log.LogInformation("{Plan}", plan); }
    public void OkHash(Customer c) => log.LogInformation("{H}", HashCode.Combine(c.Email, c.Name));
    public void OkType(object o) => log.LogInformation("{T}", o switch { Customer c => c.Id.ToString(), null => "none", _ => o.GetType().Name });
    public void OkCopy(Customer c) { var copy = new Customer { Id = c.Id, Plan = c.Plan, Email = c.Email }; log.LogInformation("{Id} {Plan}", copy.Id, copy.Plan); }
    public void OkCache(Dictionary<string, Customer> byMail, Customer c) { if (byMail.TryGetValue(c.Email, out var found)) log.LogInformation("{Id}", found.Id); }
    public void OkSpan(Customer c) => log.LogInformation("{At}", c.Email.AsSpan().IndexOf('@'));
    public void OkInterpolatedCount(Customer c) => log.LogInformation($"{c.Calls.Count(r => r.Destination.StartsWith("+44"))} calls to the UK");
}
