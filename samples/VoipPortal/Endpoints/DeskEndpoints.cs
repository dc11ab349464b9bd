using System.Security.Claims;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Infrastructure;
using VoipPortal.Jobs;
using VoipPortal.Services;

namespace VoipPortal.Endpoints;

/// <summary>What the desk does for one customer, and what customers tell the technicians.</summary>
public static class DeskEndpoints
{
    public static void MapDesk(this WebApplication app)
    {
        app.MapPost("/api/quality", async (QualityReport report, ClaimsPrincipal user, PortalDb db) =>
        {
            report.CustomerId = user.CustomerId();
            db.QualityReports.Add(report);
            await db.SaveChangesAsync();
            return Results.NoContent();
        }).RequireAuthorization();

        var desk = app.MapGroup("/admin/customers/{id:int}").RequireAuthorization(SignInEndpoints.Staff);
        desk.MapPost("/port", async (int id, CustomerStore customers, LineChecks checks, AuditTrail trail) =>
        {
            await checks.PortAsync(await customers.GetAsync(id));
            trail.Changed(id, "number ported");
            return Results.Accepted();
        });
        desk.MapGet("/credit", async (int id, CustomerStore customers, LineChecks checks) => await checks.PaysBillsAsync(await customers.GetAsync(id)));
        desk.MapGet("/crm", async (int id, CustomerStore customers, CrmClient crm) => await crm.KnowsAsync(await customers.GetAsync(id)));
        desk.MapPost("/fraud", (int id, FraudWatch watch) => watch.LookAsync(id));
        desk.MapPost("/stop", (int id, PasswordService passwords) => passwords.SendStopNoticeAsync(id));
        desk.MapPost("/help", (int id, FraudWatch watch) => watch.RouteHelpAsync(id));
        desk.MapPost("/remark", (int id, string remark, AuditTrail trail) => trail.Remark(id, remark));
        app.MapPost("/admin/inquiries", (Inquiry inquiry, bool urgent, InquiryService inquiries) =>
            urgent ? inquiries.AnswerUrgentlyAsync(inquiry) : inquiries.AnswerAsync(inquiry)).RequireAuthorization(SignInEndpoints.Staff);
        app.MapPost("/admin/partner/repeat", (DateTime day, PartnerFeedJob feed) => feed.RepeatAsync(day)).RequireAuthorization(SignInEndpoints.Staff);
    }
}
