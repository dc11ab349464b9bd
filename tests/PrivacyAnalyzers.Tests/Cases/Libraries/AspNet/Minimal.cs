//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5004
// Minimal APIs, middleware, endpoint filters, hosted services.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
namespace Cases.AspNet_Minimal;
using PrivacyAnalyzers;

public sealed record Signup([property: Pii] string Mail, string Plan);

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/signup", (Signup s, ILogger<Signup> log) =>
        {
            log.LogInformation("Signup {Mail}", s.Mail); //! PRIV2001
            log.LogInformation("Signup {Plan}", s.Plan);
            return Results.Ok(s);
        });
        app.MapPost("/signup2", async (Signup s, HttpClient http) => await http.PostAsync("http://crm.voip.example/a", new StringContent(s.Mail))); //! PRIV5001
        app.MapGet("/customers/{id}", Get);
        app.MapGet("/mails/{id}", (int id, ICustomers customers) => { app.Logger.LogInformation("{M}", customers.Find(id).Email); return id; }); //! PRIV2001
        app.MapPut("/s", (Signup s) => app.Logger.LogInformation("whole {S}", s)); //! PRIV2003
        app.Use(async (context, next) =>
        {
            app.Logger.LogInformation("{Method} {Path}", context.Request.Method, context.Request.Path);
            await next(context);
        });
    }
    private static IResult Get(int id, ICustomers customers, ILoggerFactory loggers)
    {
        var log = loggers.CreateLogger("customers");
        var customer = customers.Find(id);
        log.LogInformation("read {Id}", customer.Id);
        log.LogInformation("read {Name}", customer.Name); //! PRIV2001
        return Results.Ok(new { customer.Name, customer.Email });
    }
}

public sealed class Filter(ILogger<Filter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var signup = context.GetArgument<Signup>(0);
        log.LogDebug("before {Mail}", signup.Mail); //! PRIV2001
        log.LogDebug("before {Plan}", signup.Plan);
        return await next(context);
    }
}

public sealed class Middleware(RequestDelegate next, ILogger<Middleware> log)
{
    public async Task InvokeAsync(HttpContext context, ICustomers customers)
    {
        var customer = customers.Find(int.Parse(context.Request.RouteValues["id"]?.ToString() ?? "0"));
        context.Items["customer"] = customer;
        try { await next(context); }
        catch (Exception e)
        {
            log.LogError(e, "Failed for {Customer}", customer.Name); //! PRIV2001
            log.LogError(e, "Failed for {Customer}", customer.Id);
            throw;
        }
    }
}

public sealed class Worker(ILogger<Worker> log, ICustomers customers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var c in customers.All())
            {
                log.LogInformation("Renewing {Id} {Plan}", c.Id, c.Plan);
                if (c.Email == "") log.LogWarning("No address for {Name}", c.Name); //! PRIV2001
            }
            await Task.Delay(1000, stoppingToken);
        }
    }
}
