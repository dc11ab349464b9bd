//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5004
// Controllers: bound models, route and form values, answers.
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
namespace Cases.AspNet_Controllers;
using PrivacyAnalyzers;

public sealed class SignupModel
{
    [Required, EmailAddress, Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [Required, Pii(PiiCategory.Credential)] public string Password { get; set; } = "";
    public string Plan { get; set; } = "";
}
public sealed record ContactModel([property: Pii(PiiCategory.Contact)] string Mail, string Topic);

[ApiController, Route("api/customers")]
public sealed class CustomersController(ILogger<CustomersController> logger, ICustomers customers) : ControllerBase
{
    [HttpPost]
    public IActionResult Create([FromBody] SignupModel model)
    {
        if (!ModelState.IsValid)
        {
            logger.LogWarning("Invalid signup for {Email}", model.Email); //! PRIV2001
            return ValidationProblem(ModelState);
        }
        logger.LogInformation("New signup on {Plan}", model.Plan);
        return CreatedAtAction(nameof(Get), new { id = 1 }, new { model.Email });
    }

    [HttpGet("{id:int}")]
    public async Task<ActionResult<Customer>> Get(int id)
    {
        var customer = await customers.FindAsync(id);
        if (customer is null) return NotFound();
        logger.LogInformation("{Id} read by {Ip}", id, HttpContext.Connection.RemoteIpAddress);
        logger.LogDebug("Returning {Name}", customer.Name); //! PRIV2001
        return Ok(customer);
    }

    [HttpPost("contact")]
    public IActionResult Contact([FromForm] ContactModel model)
    {
        logger.LogInformation("Contact {Model}", model); //! PRIV2003
        logger.LogInformation("Contact about {Topic}", model.Topic);
        return Accepted();
    }

    [HttpGet("by-mail")]
    public ActionResult<int> ByMail([FromQuery, Pii(PiiCategory.Contact)] string mail)
    {
        logger.LogInformation("Looking for {Mail}", mail); //! PRIV2001
        var found = customers.All().FirstOrDefault(c => c.Email == mail);
        if (found is null) throw new KeyNotFoundException($"Nobody has {mail}"); //! PRIV2004
        logger.LogInformation("Found {Id}", found.Id);
        return found.Id;
    }

    [HttpPut("{id:int}/password")]
    public IActionResult Password(int id, SignupModel model)
    {
        logger.LogTrace("Password of {Id} becomes {Password}", id, model.Password); //! PRIV5004
        logger.LogTrace("Password of {Id} changed, {Length} characters", id, model.Password.Length);
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    public async Task<IActionResult> Delete(int id, CancellationToken token)
    {
        using var scope = logger.BeginScope("Deleting {Id}", id);
        var customer = await customers.FindAsync(id).WaitAsync(token);
        try { Remove(customer); }
        catch (InvalidOperationException e)
        {
            logger.LogError(e, "Could not delete {Customer}", customer.Email); //! PRIV2001
            return Problem($"Could not delete {customer.Email}");
        }
        return NoContent();
    }
    private void Remove(Customer c) { if (c.Id == 0) throw new InvalidOperationException("nothing to remove"); }
}

public sealed class AuditFilter(ILogger<AuditFilter> logger) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ActionArguments.TryGetValue("model", out var value) && value is SignupModel model) logger.LogInformation("Model {Email}", model.Email); //! PRIV2001
        foreach (var model2 in context.ActionArguments.Values.OfType<SignupModel>()) logger.LogInformation("Plan {Plan}", model2.Plan);
    }
    public void OnActionExecuted(ActionExecutedContext context) => logger.LogInformation("{Path} {Status}", context.HttpContext.Request.Path, context.HttpContext.Response.StatusCode);
}
