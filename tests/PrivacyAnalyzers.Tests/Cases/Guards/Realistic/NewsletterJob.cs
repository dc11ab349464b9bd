//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a hosted service that sends the newsletter
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers;
namespace Cases.Realistic_NewsletterJob;

public class NewsDb(DbContextOptions<NewsDb> options) : DbContext(options) { public DbSet<Customer> Customers => Set<Customer>(); }

public sealed class NewsletterJob(IServiceScopeFactory scopes, IMarketingMail mail, ILogger<NewsletterJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NewsDb>();
            var sent = await SendAsync(db, stoppingToken);
            log.LogInformation("Sent {Count}", sent);
        }
    }

    private async Task<int> SendAsync(NewsDb db, CancellationToken token)
    {
        var sent = 0;
        var query = db.Customers.AsNoTracking().Where(c => c.AcceptsMarketing && c.Email != "").OrderBy(c => c.Id);
        await foreach (var c in query.AsAsyncEnumerable().WithCancellation(token))
        {
            try
            {
                await mail.SendAsync(c.Email, $"Hello {c.Name}");
                sent++;
            }
            catch (HttpRequestException e)
            {
                log.LogWarning(e, "Could not send to {Id}", c.Id);
            }
        }

        return sent;
    }

    public async Task<int> SendPage(NewsDb db, int page)
    {
        var list = await db.Customers.Where(c => c.Plan == "Pro").Skip(page * 100).Take(100).ToListAsync();
        foreach (var c in list) await mail.SendAsync(c.Email, "Pro offer"); //! PRIV3001
        return list.Count;
    }

    public async Task<int> SendPageChecked(NewsDb db, int page)
    {
        var list = await db.Customers.Where(c => c.Plan == "Pro").Skip(page * 100).Take(100).ToListAsync();
        foreach (var c in list)
        {
            if (!c.AcceptsMarketing)
            {
                log.LogDebug("Skipped {Id}", c.Id);
                continue;
            }

            await mail.SendAsync(c.Email, "Pro offer");
        }

        return list.Count;
    }

    public async Task SendBatches(NewsDb db)
    {
        var addresses = await db.Customers.Where(c => c.AcceptsMarketing).Select(c => new { c.Email, c.Name }).ToListAsync();
        foreach (var batch in addresses.Chunk(50))
            await Task.WhenAll(batch.Select(a => mail.SendAsync(a.Email, $"Hello {a.Name}")));
    }
}
