//# ids: PRIV2001, PRIV2003
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Worker;

// A background worker reads jobs from a channel.
public sealed record Job(int CustomerId, string Address, string Template);

public sealed class JobQueue
{
    readonly Channel<Job> channel = Channel.CreateBounded<Job>(100);
    public ValueTask AddAsync(Job job, CancellationToken ct) => channel.Writer.WriteAsync(job, ct);
    public IAsyncEnumerable<Job> ReadAsync(CancellationToken ct) => channel.Reader.ReadAllAsync(ct);
}

public sealed class Worker(ICustomers customers, ILogger<Worker> log)
{
    public async Task BadEnqueue(int id, CancellationToken ct)
    {
        var queue = new JobQueue();
        var c = await customers.FindAsync(id);
        await queue.AddAsync(new Job(c.Id, c.Email, "welcome"), ct);
        await foreach (var job in queue.ReadAsync(ct))
            log.LogInformation("job {Address}", job.Address); //! PRIV2001
    }

    public async Task BadBatch(int[] ids)
    {
        var jobs = new List<Job>();
        foreach (var id in ids) { var c = await customers.FindAsync(id); jobs.Add(new Job(id, c.Email, "bill")); }
        foreach (var batch in jobs.Chunk(10))
        {
            log.LogInformation("{Count} jobs", batch.Length);
            log.LogInformation("first is {Address}", batch[0].Address); //! PRIV2001
            await Task.WhenAll(batch.Select(SendAsync));
        }
    }

    async Task SendAsync(Job job)
    {
        try { await Task.Delay(1); }
        catch (TimeoutException e) { log.LogError(e, "job of {Id} failed", job.CustomerId); }
    }

    public async Task OkBatch(int[] ids)
    {
        var jobs = new List<Job>();
        foreach (var id in ids) { var c = await customers.FindAsync(id); jobs.Add(new Job(id, c.Email, "bill")); }
        foreach (var job in jobs) log.LogInformation("{Id} {Template}", job.CustomerId, job.Template);
    }

    public async Task OkEnqueue(int id, CancellationToken ct)
    {
        var queue = new JobQueue();
        await queue.AddAsync(new Job(id, "", "welcome"), ct);
        await foreach (var job in queue.ReadAsync(ct)) log.LogInformation("job {Template}", job.Template);
    }
}
