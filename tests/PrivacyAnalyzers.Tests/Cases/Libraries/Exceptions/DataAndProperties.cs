//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5004
// Exception.Data and the properties that loggers print; problem details are answers to the person, not logs.
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
namespace Cases.Exceptions_DataAndProperties;

public class Service(ILogger<Service> log)
{
    public void BadData(Customer c)
    {
        var e = new InvalidOperationException("failed");
        e.Data["Email"] = c.Email; //! PRIV2004
        throw e;
    }
    public void BadDataAdd(Customer c)
    {
        var e = new InvalidOperationException("failed");
        e.Data.Add("Email", c.Email); //! PRIV2004
        throw e;
    }
    public void BadDataInitialiser(Customer c) => throw new InvalidOperationException("failed") { Data = { ["Email"] = c.Email } }; //! PRIV2004
    public void BadCaughtData(Customer c)
    {
        try { Work(); }
        catch (Exception e)
        {
            e.Data["Name"] = c.Name; //! PRIV2004
            throw;
        }
    }
    public void BadSource(Customer c) => throw new InvalidOperationException("failed") { Source = c.Name }; //? PRIV2004
    public void BadHelp(Customer c) => throw new InvalidOperationException("failed") { HelpLink = "https://x.example/?m=" + c.Email }; //? PRIV2004
    public void OkData(Customer c)
    {
        var e = new InvalidOperationException("failed");
        e.Data["Id"] = c.Id;
        throw e;
    }
    public void OkDataRedacted(Customer c) => throw new InvalidOperationException("failed") { Data = { ["Email"] = Clean.Redact(c.Email) } };
    public IResult OkProblem(Customer c) => Results.Problem($"No plan for {c.Email}", statusCode: 400);
    public ProblemDetails OkDetails(Customer c) => new() { Title = "No plan", Detail = "for " + c.Name };
    public IActionResult OkBadRequest(Customer c) => new BadRequestObjectResult(new { c.Email });
    public void OkLogged(Customer c)
    {
        try { Work(); }
        catch (Exception e) { log.LogError(e, "Work failed for {Id}", c.Id); }
    }
    private static void Work() { }
}
