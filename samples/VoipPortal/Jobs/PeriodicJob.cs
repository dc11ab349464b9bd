using Microsoft.Extensions.Options;

namespace VoipPortal.Jobs;

/// <summary>Work that is done from time to time.</summary>
public interface IJob
{
    Task RunAsync(CancellationToken stopping);
}

/// <summary>Bound from <c>Jobs:NameOfTheJob</c>. A job is off until somebody switches it on.</summary>
public class JobOptions
{
    public bool Enabled { get; set; }

    public TimeSpan Every { get; set; } = TimeSpan.FromHours(1);
}

/// <summary>Runs a job at the start and then every so often. A run that fails is logged, and the next one tries again.</summary>
public class PeriodicJob<TJob>(IServiceScopeFactory scopes, IOptionsMonitor<JobOptions> options, ILogger<PeriodicJob<TJob>> log)
    : BackgroundService
    where TJob : IJob
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        var settings = options.Get(typeof(TJob).Name);
        if (!settings.Enabled) return;
        using var timer = new PeriodicTimer(settings.Every);
        do
        {
            await RunOnceAsync(stopping);
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private async Task RunOnceAsync(CancellationToken stopping)
    {
        using var _ = log.BeginScope("Job {Job}", typeof(TJob).Name);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(stopping);
            log.LogInformation("{Job} is done", typeof(TJob).Name);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "{Job} failed", typeof(TJob).Name);
        }
    }
}

/// <summary>Adds jobs with their options.</summary>
public static class JobRegistration
{
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services, IConfiguration configuration)
        where TJob : class, IJob
    {
        services.Configure<JobOptions>(typeof(TJob).Name, configuration.GetSection("Jobs:" + typeof(TJob).Name));
        return services.AddScoped<TJob>().AddHostedService<PeriodicJob<TJob>>();
    }
}
