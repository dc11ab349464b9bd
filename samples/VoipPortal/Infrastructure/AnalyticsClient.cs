using System.Threading.Channels;
using Microsoft.Extensions.Options;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Takes events at once and sends them later, so that no visitor waits. What does not fit the queue is dropped.</summary>
public class AnalyticsClient(IHttpClientFactory factory, IOptions<AnalyticsOptions> options, ILogger<AnalyticsClient> log)
    : BackgroundService, IAnalytics
{
    public const string Name = "analytics";

    private readonly Channel<Event> _queue = System.Threading.Channels.Channel.CreateBounded<Event>(
        new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Track(string name, string detail)
    {
        if (options.Value.Enabled) _queue.Writer.TryWrite(new Event(name, detail, DateOnly.FromDateTime(DateTime.UtcNow)));
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await foreach (var item in _queue.Reader.ReadAllAsync(stopping))
        {
            try
            {
                using var http = factory.CreateClient(Name);
                await http.PostAsJsonAsync("events", item, stopping);
            }
            catch (HttpRequestException error)
            {
                log.LogWarning(error, "Event {Name} was lost", item.Name);
            }
        }
    }

    /// <summary>Something that happened on a day.</summary>
    private record Event(string Name, string Detail, DateOnly Day);
}
