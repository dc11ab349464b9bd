// What workers, controllers and traces write down.
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.Logs;

public class WelcomeWorker(ISubscribers subs, ILogger<WelcomeWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var s in subs.StreamAsync(stop))
        {
            using (log.BeginScope(new Dictionary<string, object> { ["mail"] = s.Mailbox })) //! PRIV2001
            {
                log.LogInformation("processing {Key}", s.Key);
            }
            if (log.IsEnabled(LogLevel.Debug)) log.LogDebug("born {Born:yyyy}", s.Born); //! PRIV2001
            log.LogInformation("tariff {T} from {Ip} len {Len} has {Has}", s.Tariff, s.LastIp, s.Mailbox.Length, s.Mobile is not null);
            log.LogInformation("domain {D}", s.Mailbox.Split('@')[1]); //! PRIV2001
            log.LogWarning("user {User}", s);
            log.LogWarning("user {@User}", s); //! PRIV2003
            log.LogError("usage {Minutes}", s.MinutesUsed); //! PRIV2002
            log.LogError("bill {M}", $"{s.FullName,-20}|{s.Tariff}"); //! PRIV2001
            log.LogInformation("lead {Lead}", new Lead(s.Mailbox, "web")); //! PRIV2003
            log.LogInformation("json {J}", JsonSerializer.Serialize(s)); //! PRIV2003
            log.LogInformation("masked {M}", Veil.Mask(s.Mailbox));
            log.LogInformation("digest {M}", Veil.Digest(s.Mailbox));
            log.LogInformation("addr {A}", s.Home.Country);
            log.LogInformation("addr {A}", s.Home.Street); //! PRIV2001
            log.LogCritical(new EventId(4), "pin {P}", s.Pin); //! PRIV5004
            log.LogInformation("iban {P}", s.Iban); //! PRIV4007
            log.LogInformation("anon {@A}", new { s.Key, Contact = s.Mobile ?? "none" }); //! PRIV2003 | PRIV2001
            log.LogInformation("anon {@A}", new { s.Key, s.Tariff });
        }
    }
}

[ApiController, Route("cdr")]
public class CdrController(ICdrs cdrs, ILogger<CdrController> log) : ControllerBase
{
    [HttpGet("{key}/count")]
    public async Task<ActionResult<int>> Count(Guid key)
    {
        var all = await cdrs.OfAsync(key);
        log.LogInformation("{N} records", all.Count);
        log.LogInformation("first {C}", all.FirstOrDefault()?.Callee); //! PRIV2002
        var total = all.Sum(c => c.Charge);
        log.LogInformation("sum {C}", total);
        foreach (var c in all.OrderBy(c => c.Seq)) log.LogTrace("cell {C}", c.CellId); //! PRIV2002 | PRIV6007
        return all.Count;
    }
}

public class Ex
{
    public Subscriber Need(Subscriber? s, string id) => s ?? throw new KeyNotFoundException($"no subscriber {id}");
    public void Fail(Subscriber s) => throw new InvalidOperationException($"cannot bill {s.FullName}"); //! PRIV2004
    public void Fail2(Subscriber s)
    {
        var e = new ApplicationException("bad");
        e.Data["mobile"] = s.Mobile; //! PRIV2004
        throw e;
    }
    public void Ok(Subscriber s) { if (string.IsNullOrEmpty(s.Mailbox)) throw new ArgumentException("mailbox missing", nameof(s)); }
    public void Ok2(Subscriber s) => throw new InvalidOperationException($"cannot bill {s.Key}");
    public Exception Wrapped(Subscriber s, Exception inner) => new MailFailed(s.Mailbox, inner); //! PRIV2004
    public class MailFailed(string to, Exception inner) : Exception("could not send to " + to, inner);
    public void Arg(Subscriber s) { ArgumentException.ThrowIfNullOrEmpty(s.Mailbox); }
    public void Arg2(Subscriber s) => throw new ArgumentOutOfRangeException(nameof(s.Born), s.Born, "too young"); //! PRIV2004
}

public class Tracing
{
    static readonly ActivitySource Source = new("telco");
    static readonly System.Diagnostics.Metrics.Counter<int> Hits = new System.Diagnostics.Metrics.Meter("m").CreateCounter<int>("hits");
    public void Bill(Subscriber s)
    {
        using var a = Source.StartActivity("bill");
        a?.SetTag("enduser.name", s.FullName); //! PRIV2005
        a?.AddBaggage("mail", s.Mailbox); //! PRIV2005
        a?.SetTag("tariff", s.Tariff);
        a?.SetTag("key", s.Key);
        a?.AddEvent(new ActivityEvent("call", tags: new ActivityTagsCollection { ["ip"] = s.LastIp }));
        Hits.Add(1, new KeyValuePair<string, object?>("mobile", s.Mobile)); //! PRIV2005
        Hits.Add(1, new KeyValuePair<string, object?>("tariff", s.Tariff));
    }
}

public class Invoice
{
    [Pii(PiiCategory.Identity)] public string Payer { get; set; } = "";
    public int No { get; set; }
    public override string ToString() => $"{No} {Payer}"; //! PRIV2006
}
public class Invoice2 { [Pii(PiiCategory.Identity)] public string Payer { get; set; } = ""; public int No { get; set; } public override string ToString() => $"#{No}"; }
public record Ticket(int No, [property: Pii(PiiCategory.Contact)] string From); //! PRIV2006
public record Ticket2(int No, [property: Pii(PiiCategory.Contact)] string From) { public override string ToString() => $"#{No}"; }
public record Ticket3(int No, string Topic);
