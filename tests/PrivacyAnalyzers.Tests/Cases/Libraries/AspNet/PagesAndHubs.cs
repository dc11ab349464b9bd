//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5004
// Razor pages, hubs, health checks, exception handlers, options validation.
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
namespace Cases.AspNet_PagesAndHubs;
using PrivacyAnalyzers;

public class ContactPage(ILogger<ContactPage> log, IServiceMail mail) : PageModel
{
    [BindProperty, Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
    [BindProperty] public InputModel Input { get; set; } = new();
    public class InputModel { [Pii] public string Name { get; set; } = ""; public string Topic { get; set; } = ""; }
    public IActionResult OnPost()
    {
        if (!ModelState.IsValid) { log.LogWarning("Invalid: {Mail}", Mail); return Page(); } //! PRIV2001
        log.LogInformation("Contact by {Name}", Input.Name); //! PRIV2001
        log.LogInformation("Contact about {Topic}", Input.Topic);
        log.LogDebug("Input {@Input}", Input); //! PRIV2003
        log.LogDebug("Input {Input}", Input);
        mail.Send(Mail, "Thank you, " + Input.Name);
        TempData["name"] = Input.Name;
        return RedirectToPage("/Done", new { Input.Topic });
    }
}
public class ChatHub(ILogger<ChatHub> log) : Hub
{
    public async Task Say([Pii] string name, string text)
    {
        log.LogInformation("{Connection} says something", Context.ConnectionId);
        log.LogInformation("{Name} says something", name); //! PRIV2001
        await Clients.All.SendAsync("said", name, text);
    }
    public override Task OnDisconnectedAsync(Exception? exception) { log.LogWarning(exception, "{Connection} gone", Context.ConnectionId); return base.OnDisconnectedAsync(exception); }
}
public sealed class Handler(ILogger<Handler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token)
    {
        log.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        await context.Response.WriteAsJsonAsync(new ProblemDetails { Title = "Failed", Detail = exception.Message }, token);
        return true;
    }
}
public sealed class Check(ICustomers customers, ILogger<Check> log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken token = default)
    {
        var c = await customers.FindAsync(1);
        log.LogDebug("First customer {Name}", c.Name); //! PRIV2001
        return c.Email == "" ? HealthCheckResult.Degraded("no address") : HealthCheckResult.Healthy($"{c.Id} found");
    }
}
