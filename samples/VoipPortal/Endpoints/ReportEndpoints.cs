using VoipPortal.Services;

namespace VoipPortal.Endpoints;

public static class ReportEndpoints
{
    public static void MapReports(this WebApplication app)
    {
        app.MapGet("/calls/{customerId:int}", async (int customerId, CallHistoryService service) => (await service.ForAsync(customerId)).Count);
        app.MapGet("/usage", (UsageReport report) => report.BuildAsync());
    }
}
