using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Infrastructure;
using VoipPortal.Services;
using VoipSwitch;

namespace VoipPortal.Endpoints;

/// <summary>What the staff does.</summary>
public static class AdminEndpoints
{
    public static void MapAdmin(this WebApplication app)
    {
        var admin = app.MapGroup("/admin").RequireAuthorization(SignInEndpoints.Staff);
        admin.MapGet("/usage", (UsageReport report) => report.BuildAsync());
        admin.MapGet("/usage/lines", (UsageReport report) => report.BuildByLineAsync());
        admin.MapGet("/usage/record", (UsageReport report) => report.RecordAsync());
        admin.MapGet("/console", (OperatorConsole console) => console.Lines);
        admin.MapGet("/tickets", (SupportDesk desk) => desk.OpenAsync());
        admin.MapPost("/tickets/{id:int}/answer", async (int id, TicketText answer, SupportDesk desk) =>
            await desk.AnswerAsync(id, answer) ? Results.NoContent() : Results.NotFound());
        admin.MapPost("/newsletter", async (IssueDraft draft, CampaignStore campaigns) =>
        {
            var issue = new NewsletterIssue { Subject = draft.Subject, Body = draft.Body, Plan = draft.Plan };
            return Results.Created("/admin/newsletter", new { id = await campaigns.AddIssueAsync(issue) });
        });
        admin.MapPost("/customers/{id:int}/invoice", async (int id, CustomerStore customers, BillingClient billing) =>
        {
            await billing.RequestInvoiceAsync(await customers.GetAsync(id));
            return Results.Accepted();
        });
    }
}
