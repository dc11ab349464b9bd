using System.Diagnostics;
using System.Diagnostics.Metrics;
using VoipPortal.Data;
using VoipPortal.Endpoints;

namespace VoipPortal.Infrastructure;

/// <summary>Writes who is served into the traces of requests, and counts requests by tariff.</summary>
public class TracingMiddleware(RequestDelegate next)
{
    private static readonly Meter s_meter = new("VoipPortal");
    private static readonly Counter<long> s_requests = s_meter.CreateCounter<long>("portal.requests");

    public async Task InvokeAsync(HttpContext context, CustomerStore customers)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            var customer = await customers.GetAsync(context.User.CustomerId());
            Activity.Current?.SetTag("enduser.id", customer.Id);
            Activity.Current?.SetTag("enduser.name", customer.Name);
            Activity.Current?.SetTag("client.address", customer.LastAddress);
            s_requests.Add(1, new KeyValuePair<string, object?>("plan", customer.Plan));
        }

        await next(context);
    }
}
