using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Jobs
{
    /// <summary>Runs something once a day, at a time of day, or every few minutes.</summary>
    public abstract class ScheduledJob : BackgroundService
    {
        private readonly IServiceScopeFactory _scopes;

        protected ScheduledJob(IServiceScopeFactory scopes, ILogger logger)
        {
            _scopes = scopes;
            Logger = logger;
        }

        protected ILogger Logger { get; private set; }

        protected abstract string Name { get; }

        protected abstract TimeSpan UntilNext(DateTime now);

        protected abstract void Run(IServiceProvider services);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(UntilNext(DateTime.Now), stoppingToken);
                using (IServiceScope scope = _scopes.CreateScope())
                {
                    try
                    {
                        Logger.LogInformation("{Job} starts", Name);
                        Run(scope.ServiceProvider);
                        Logger.LogInformation("{Job} is done", Name);
                    }
                    catch (Exception e)
                    {
                        Logger.LogError(e, "{Job} failed", Name);
                    }
                }
            }
        }

        protected static TimeSpan At(DateTime now, int hour, int minute)
        {
            DateTime next = now.Date.AddHours(hour).AddMinutes(minute);
            if (next <= now)
            {
                next = next.AddDays(1);
            }

            return next - now;
        }
    }
}
