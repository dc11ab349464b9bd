namespace VoipPortal.Infrastructure;

/// <summary>Counts visits; pages, not people.</summary>
public class VisitStatistics(ILogger<VisitStatistics> log)
{
    private int _visits;

    public void Count(HttpContext context)
    {
        _visits++;
        log.LogInformation("Visit {Number} of {Page} from {Address}", _visits, context.Request.Path, context.Connection.RemoteIpAddress);
    }
}
