//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5002, PRIV5003, PRIV5004
// A synchroniser with retries, batches, channels, timers and options.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
namespace Cases.Realistic_CrmSync;
using PrivacyAnalyzers;
using Channel = System.Threading.Channels.Channel;

public sealed class CrmOptions
{
    public Uri Endpoint { get; set; } = new("https://crm.voip.example");
    [Pii(PiiCategory.Credential)] public string ApiKey { get; set; } = "";
    public int BatchSize { get; set; } = 50;
}
public sealed record CrmContact(int Id, [property: Pii, JsonPropertyName("mail")] string Mail, [property: Pii] string? Name)
{
    public static CrmContact From(Customer c) => new(c.Id, c.Email, c.Name);
}
public sealed class CrmException(HttpStatusCode status, string message) : Exception(message) { public HttpStatusCode Status => status; }

public sealed class CrmClient(HttpClient http, IOptions<CrmOptions> options, ILogger<CrmClient> logger)
{
    private readonly CrmOptions _options = options.Value;

    public async Task PushAsync(IReadOnlyList<CrmContact> batch, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_options.Endpoint, "contacts")) { Content = JsonContent.Create(batch) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey);
            using var response = await http.SendAsync(request, token);
            if (response.IsSuccessStatusCode) return;
            if (attempt == 3)
            {
                logger.LogError("Gave up on {Count} contacts, first {First}", batch.Count, batch[0]); //! PRIV2003
                throw new CrmException(response.StatusCode, $"Gave up on {batch.Count} contacts, first {batch[0].Id}");
            }
            logger.LogWarning("Attempt {Attempt} to {Endpoint} failed with {Status}", attempt, _options.Endpoint, response.StatusCode);
            logger.LogTrace("Key {Key}", _options.ApiKey); //! PRIV5004
            await Task.Delay(TimeSpan.FromSeconds(attempt), token);
        }
    }

    public async Task PushOldAsync(CrmContact contact) => await http.PostAsJsonAsync("http://old-crm.voip.example/contacts", contact); //! PRIV5001

    public async Task<CrmContact?> FindAsync(int id) => await http.GetFromJsonAsync<CrmContact>(new Uri(_options.Endpoint, $"contacts/{id}"));

    public async Task CompareAsync(Customer customer)
    {
        var remote = await FindAsync(customer.Id);
        if (remote is null) { logger.LogInformation("{Id} is unknown to the CRM", customer.Id); return; }
        if (remote.Mail != customer.Email) logger.LogWarning("{Id}: {Remote} differs", customer.Id, remote.Mail); //! PRIV2001
        if (!string.Equals(remote.Name, customer.Name, StringComparison.OrdinalIgnoreCase)) logger.LogWarning("{Id}: name differs", customer.Id);
        var same = remote == CrmContact.From(customer);
        logger.LogInformation("{Id} same: {Same}", customer.Id, same);
    }
}

public sealed class CrmWorker(CrmClient client, ICustomers customers, ILogger<CrmWorker> logger) : BackgroundService
{
    private readonly Channel<Customer> _queue = Channel.CreateUnbounded<Customer>();
    private readonly ConcurrentDictionary<int, DateTimeOffset> _pushed = new();

    public ValueTask EnqueueAsync(Customer customer) => _queue.Writer.WriteAsync(customer);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var customer in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            using var scope = logger.BeginScope(new Dictionary<string, object> { ["CustomerId"] = customer.Id, ["Plan"] = customer.Plan });
            try
            {
                await client.PushAsync([CrmContact.From(customer)], stoppingToken);
                _pushed[customer.Id] = DateTimeOffset.UtcNow;
                logger.LogInformation("Pushed {Id} at {Time}", customer.Id, _pushed[customer.Id]);
            }
            catch (CrmException e) when (e.Status is HttpStatusCode.Conflict)
            {
                logger.LogWarning(e, "Conflict for {Id}", customer.Id);
            }
            catch (HttpRequestException e)
            {
                logger.LogError(e, "Failed for {Mail}", customer.Email); //! PRIV2001
                throw new InvalidOperationException("Push of " + customer.Name + " failed", e); //! PRIV2004
            }
        }
    }

    public string Dump() => JsonSerializer.Serialize(customers.All().Select(CrmContact.From));

    public void DumpToLog() => logger.LogDebug("All: {All}", Dump()); //! PRIV2001 | PRIV2003

    public void Summary()
    {
        var perPlan = customers.All().GroupBy(c => c.Plan).Select(g => $"{g.Key}: {g.Count()}");
        logger.LogInformation("Customers per plan: {Plans}", string.Join(", ", perPlan));
        var domains = customers.All().GroupBy(c => c.Email.Split('@')[^1]).ToDictionary(g => g.Key, g => g.Count());
        logger.LogInformation("{Count} domains", domains.Count);
        var longest = customers.All().Max(c => c.Name.Length);
        logger.LogInformation("Longest name has {Length} characters", longest);
    }
}
