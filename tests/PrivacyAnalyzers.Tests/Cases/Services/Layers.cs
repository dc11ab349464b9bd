// A service of many layers: repositories, decorators, results, jobs, events.
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.Q1;
public interface IRepo<T> where T : class { Task<T?> Get(Guid key); Task Put(T item); }
public record Result<T>(bool Ok, T? Value, string? Error) { public static Result<T> Fail(string e) => new(false, default, e); public static Result<T> Good(T v) => new(true, v, null); }
public class SubscriberService(IRepo<Subscriber> repo, INotices notices, ILogger<SubscriberService> log)
{
    public async Task<Result<string>> Tariff(Guid key) { var s = await repo.Get(key); if (s is null) return Result<string>.Fail($"no {key}"); return Result<string>.Good(s.Tariff); }
    public async Task<Result<string>> Mail(Guid key) { var s = await repo.Get(key); return s is null ? Result<string>.Fail("none") : Result<string>.Good(s.Mailbox); }
    public async Task Use(Guid key) { var r = await Tariff(key); if (!r.Ok) { log.LogWarning("failed: {E}", r.Error); return; } log.LogInformation("tariff {T}", r.Value); }
    public async Task UseBad(Guid key) { var r = await Mail(key); if (!r.Ok) { log.LogWarning("failed: {E}", r.Error); return; } log.LogInformation("mail {T}", r.Value); } //! PRIV2001
    public async Task Change(Guid key, [Pii(PiiCategory.Contact)] string mail) { var s = await repo.Get(key) ?? throw new KeyNotFoundException(key.ToString()); var old = s.Mailbox; s.Mailbox = mail; await repo.Put(s); await notices.NotifyAsync(old, "Address changed", "Your address was changed."); log.LogInformation("changed {K}, same: {Same}", key, old == mail); }
}
public class LoggingRepo<T>(IRepo<T> inner, ILogger<LoggingRepo<T>> log) : IRepo<T> where T : class
{
    public async Task<T?> Get(Guid key) { log.LogDebug("get {T} {K}", typeof(T).Name, key); var r = await inner.Get(key); log.LogDebug("found {F}", r is not null); return r; }
    public async Task Put(T item) { log.LogDebug("put {T}", item); await inner.Put(item); }
}
public class MemoryRepo : IRepo<Subscriber> { private readonly Dictionary<Guid, Subscriber> _all = new(); public Task<Subscriber?> Get(Guid key) => Task.FromResult(_all.GetValueOrDefault(key)); public Task Put(Subscriber item) { _all[item.Key] = item; return Task.CompletedTask; } public int Count => _all.Count; public IEnumerable<string> Mails => _all.Values.Select(s => s.Mailbox); }
public class Stats(MemoryRepo repo, ILogger<Stats> log) : IHostedService
{
    public Task StartAsync(CancellationToken ct) { log.LogInformation("{N} subscribers", repo.Count); return Task.CompletedTask; }
    public Task StopAsync(CancellationToken ct) { log.LogInformation("{M}", string.Join(",", repo.Mails)); return Task.CompletedTask; } //! PRIV2001
}
public abstract class Job { protected abstract string Name { get; } public void Run(ILogger log) { log.LogInformation("running {J}", Name); Do(log); } protected abstract void Do(ILogger log); }
public class CleanJob(Subscriber s) : Job { protected override string Name => "clean"; protected override void Do(ILogger log) => log.LogInformation("cleaning {K}", s.Key); }
public class DirtyJob(Subscriber s) : Job { protected override string Name => "dirty"; protected override void Do(ILogger log) => log.LogInformation("cleaning {K}", s.FullName); } //! PRIV2001
public class Cart { private readonly List<string> _lines = new(); public void Add(string l) => _lines.Add(l); public override string ToString() => string.Join("\n", _lines); }
public class Carts(ILogger log) { public void A(Subscriber s) { var c = new Cart(); c.Add(s.Tariff); log.LogInformation(c.ToString()); } public void B(Subscriber s) { var c = new Cart(); c.Add(s.FullName); log.LogInformation(c.ToString()); } } //! PRIV2001
public class Ev { public event Action<Subscriber>? Joined; public void Join(Subscriber s) => Joined?.Invoke(s); }
public class Wire(Ev e, ILogger log) { public void Up() { e.Joined += s => log.LogInformation("joined {K}", s.Key); e.Joined += s => log.LogInformation("joined {K}", s.Mailbox); } } //! PRIV2001
public static class Pipe { public static TOut Then<TIn, TOut>(this TIn x, Func<TIn, TOut> f) => f(x); }
public class Pipes(ILogger log) { public void A(Subscriber s) => log.LogInformation(s.Then(x => x.Tariff).Then(t => t.ToUpper())); public void B(Subscriber s) => log.LogInformation(s.Then(x => x.FullName).Then(t => t.ToUpper())); } //! PRIV2001
[ApiController] public class ApiController(SubscriberService svc, ILogger<ApiController> log) : ControllerBase
{
    [HttpGet("{key:guid}")] public async Task<ActionResult<string>> Get(Guid key) { var r = await svc.Tariff(key); return r.Ok ? Ok(r.Value) : NotFound(r.Error); }
    [HttpPost] public IActionResult Post([FromBody] Lead lead) { if (!ModelState.IsValid) { log.LogWarning("invalid: {N} errors", ModelState.ErrorCount); return BadRequest(ModelState); } log.LogInformation("lead from {S}", lead.Source); return Accepted(); }
    [HttpPut] public IActionResult Put([FromForm, Pii(PiiCategory.Contact)] string mail, [FromHeader(Name = "X-Trace")] string trace) { log.LogInformation("{T}", trace); log.LogInformation("{T}", mail); return NoContent(); } //! PRIV2001
}
