// An application that lets nobody in by default; an own folder, since that holds for all of it.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.L1;
// Whole small application: fallback policy closes everything but AllowAnonymous.
public static class App
{
    public static void Main3(string[] args)
    {
        var b = WebApplication.CreateBuilder(args);
        b.Services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        var app = b.Build();
        app.MapGet("/calls/{key}", async (Guid key, ICdrs cdrs) => await cdrs.OfAsync(key));
        app.MapGet("/open/{key}", async (Guid key, ICdrs cdrs) => await cdrs.OfAsync(key)).AllowAnonymous(); //! PRIV6005
        app.MapGet("/named/{key}", Named);
        app.MapGet("/named2/{key}", Named2).AllowAnonymous();
        app.MapControllers();
    }
    static async Task<IResult> Named(Guid key, ICdrs cdrs) => Results.Ok(await cdrs.OfAsync(key));
    static async Task<IResult> Named2(Guid key, ICdrs cdrs) => Results.Ok(await cdrs.OfAsync(key)); //! PRIV6005
}
public class BillController(ICdrs cdrs) : ControllerBase
{
    [HttpGet] public async Task<List<Cdr>> All(Guid key) => await cdrs.OfAsync(key);
    [HttpGet, AllowAnonymous] public async Task<List<Cdr>> Open(Guid key) => await cdrs.OfAsync(key); //! PRIV6005
}

