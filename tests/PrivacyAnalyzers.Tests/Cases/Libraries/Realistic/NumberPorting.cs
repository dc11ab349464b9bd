//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5002, PRIV5003, PRIV5004
// Number porting between carriers: state machine, validation result, partner's API, journal, caches.
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_NumberPorting;
using PrivacyAnalyzers;

public enum PortState { Requested, Confirmed, Rejected }
public readonly record struct PortId(Guid Value) { public static PortId New() => new(Guid.NewGuid()); public override string ToString() => Value.ToString("N"); }
public sealed record PortRequest(PortId Id, [property: Pii(PiiCategory.Contact)] string Number, string FromCarrier, string ToCarrier)
{
    public PortState State { get; init; }
    public override string ToString() => $"{Id}: {FromCarrier} -> {ToCarrier} ({State})";
}
public sealed record Validation(bool Ok, string? Reason)
{
    public static readonly Validation Good = new(true, null);
    public static Validation Bad(string reason) => new(false, reason);
}
public sealed class PortingException(PortId id, string reason) : Exception($"Porting {id}: {reason}");

public sealed class PortingJournal(ILogger<PortingJournal> logger)
{
    private readonly ConcurrentQueue<string> _lines = new();
    public void Add(PortId id, string text) { _lines.Enqueue($"{id} {text}"); logger.LogInformation("{Id} {Text}", id, text); }
    public void Keep(string text) => _lines.Enqueue(text);
    public int Count => _lines.Count;
}

public sealed class Porting(PortingJournal journal, ICustomers customers, IMemoryCache cache, ILogger<Porting> logger, IHttpClientFactory clients)
{
    private readonly ConcurrentDictionary<PortId, PortRequest> _requests = new();

    public PortRequest Request(int customerId, string carrier)
    {
        var customer = customers.Find(customerId);
        var request = new PortRequest(PortId.New(), customer.Phone, carrier, "us");
        _requests[request.Id] = request;
        journal.Add(request.Id, $"requested from {carrier}");
        journal.Add(request.Id, "number " + request.Number); //! PRIV2001
        journal.Keep("number " + request.Number);
        var validation = Validate(request);
        if (!validation.Ok)
        {
            logger.LogWarning("Invalid {Request}: {Count} in the journal", request, journal.Count);
            throw new PortingException(request.Id, "invalid");
        }
        return request;
    }

    private static Validation Validate(PortRequest request) => request switch
    {
        { Number: "" } => Validation.Bad("no number"),
        { Number: ['+', ..] } => Validation.Good,
        { Number.Length: < 5 } => Validation.Bad("short"),
        { FromCarrier: var carrier } when carrier == "us" => Validation.Bad($"{carrier} is us"),
        _ => Validation.Bad("unknown form"),
    };

    public void Explain(PortRequest request) => logger.LogInformation("{Id}: {Reason}", request.Id, Validate(request).Reason ?? "fine");

    public async Task ConfirmAsync(PortId id, CancellationToken token)
    {
        if (!_requests.TryGetValue(id, out var request)) throw new PortingException(id, "unknown");
        var client = clients.CreateClient("carrier");
        using var response = await client.PostAsJsonAsync("https://carrier.voip.example/port", request, token);
        if (!response.IsSuccessStatusCode)
        {
            var answer = await response.Content.ReadAsStringAsync(token);
            logger.LogError("Carrier says {Status} {Answer}", response.StatusCode, answer);
            _requests[id] = request with { State = PortState.Rejected };
            throw new PortingException(id, $"{request.Number} was rejected"); //! PRIV2004
        }
        _requests[id] = request with { State = PortState.Confirmed };
        cache.Set("port:" + id, request, TimeSpan.FromHours(1));
        if (TryCached(id, out var cached)) logger.LogInformation("Cached {Id} {State}", cached.Id, cached.State);
        await client.PostAsJsonAsync("http://stats.voip.example/ports", new { request.FromCarrier, Month = DateTime.UtcNow.Month }, token);
        await client.PostAsJsonAsync("http://stats.voip.example/ports", new { request.FromCarrier, request.Number }, token); //! PRIV5001
    }

    private bool TryCached(PortId id, [NotNullWhen(true)] out PortRequest? request) => cache.TryGetValue("port:" + id, out request) && request is not null;

    public void Overview()
    {
        foreach (var (id, request) in _requests) logger.LogInformation("{Id} {State} {From}", id, request.State, request.FromCarrier);
        foreach (var (id, request) in _requests) logger.LogInformation("{Id} {Number}", id, request.Number); //! PRIV2001
        var states = _requests.Values.GroupBy(r => r.State).ToDictionary(g => g.Key, g => g.Count());
        logger.LogInformation("States {States}", string.Join(", ", states.Select(s => $"{s.Key}={s.Value}")));
        logger.LogInformation("Numbers {Numbers}", string.Join(", ", _requests.Values.Where(r => r.State == PortState.Rejected).Select(r => r.Number))); //! PRIV2001
        logger.LogDebug("All {@Requests}", _requests.Values); //! PRIV2003
        logger.LogDebug("All {Requests}", string.Join("; ", _requests.Values));
    }
}
