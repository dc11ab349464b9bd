//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Pipeline;

// Middleware-like steps that hand a context on.
public sealed class Context { public required Customer Customer { get; init; } public Dictionary<string, object?> Items { get; } = new(); public string? Outcome { get; set; } }
public delegate Task Step(Context context);
public interface IStage { Task RunAsync(Context context, Step next); }

public sealed class Enrich : IStage
{
    public Task RunAsync(Context context, Step next)
    {
        context.Items["contact"] = context.Customer.Email;
        context.Items["plan"] = context.Customer.Plan;
        context.Outcome = "enriched " + context.Customer.Id;
        return next(context);
    }
}

public sealed class Trace(ILogger<Trace> log) : IStage
{
    public async Task RunAsync(Context context, Step next)
    {
        log.LogInformation("customer {Id} {Plan}", context.Customer.Id, context.Customer.Plan);
        await next(context);
        log.LogInformation("customer {Mail}", context.Customer.Email); //! PRIV2001
    }
}

public sealed class Quiet(ILogger<Quiet> log) : IStage
{
    public async Task RunAsync(Context context, Step next)
    {
        try { await next(context); }
        catch (TimeoutException) { log.LogWarning("customer {Id} timed out after {Count} items", context.Customer.Id, context.Items.Count); }
    }
}

public sealed class Runner(ILogger<Runner> log)
{
    public async Task BadOutcome(Customer c)
    {
        var context = new Context { Customer = c };
        await new Enrich().RunAsync(context, _ => Task.CompletedTask);
        log.LogInformation("{Outcome}", context.Outcome);
        log.LogInformation("{Contact}", context.Items["contact"]); //! PRIV2001
    }

    public async Task BadNext(Customer c)
    {
        var context = new Context { Customer = c, Outcome = c.Name };
        await new Quiet(null!).RunAsync(context, x => { log.LogInformation("{Outcome}", x.Outcome); return Task.CompletedTask; }); //? PRIV2001
        log.LogInformation("{Outcome}", context.Outcome); //! PRIV2001
    }

    public async Task Ok(Customer c)
    {
        var context = new Context { Customer = c };
        await new Enrich().RunAsync(context, x => { log.LogInformation("{Outcome}", x.Outcome); return Task.CompletedTask; });
    }
}
