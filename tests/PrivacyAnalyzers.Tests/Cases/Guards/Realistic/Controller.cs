//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a web controller's actions
using Microsoft.AspNetCore.Mvc;
using PrivacyAnalyzers;
namespace Cases.Realistic_Controller;

[ApiController, Route("campaigns")]
public class CampaignController(ICustomers customers, IConsents consents, IMarketingMail mail) : ControllerBase
{
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Send(int id)
    {
        var customer = await customers.FindAsync(id);
        if (customer is null) return NotFound();
        if (!await consents.AllowsMarketingAsync(customer.Id)) return Forbid();
        await mail.SendAsync(customer.Email, "Offer");
        return Ok();
    }

    [HttpPost("{id:int}/unchecked")]
    public async Task<IActionResult> SendUnchecked(int id)
    {
        var customer = await customers.FindAsync(id);
        if (customer is null) return NotFound();
        await mail.SendAsync(customer.Email, "Offer"); //! PRIV3001
        return Ok();
    }

    [HttpPost("{id:int}/other/{other:int}")]
    public async Task<IActionResult> SendOther(int id, int other)
    {
        if (!consents.Has(other, Purpose.Marketing)) return Forbid();
        var customer = await customers.FindAsync(id);
        await mail.SendAsync(customer.Email, "Offer"); //! PRIV3003
        return Ok();
    }

    [HttpPost("{id:int}/purpose")]
    public async Task<ActionResult<int>> SendPurpose(int id)
    {
        if (!consents.Has(id, Purpose.Advertising)) return Forbid();
        var customer = await customers.FindAsync(id);
        await mail.SendAsync(customer.Email, "Offer"); //! PRIV3002
        return id;
    }

    [HttpPost("{id:int}/guard")]
    public async Task<IActionResult> SendGuarded(int id)
    {
        try
        {
            consents.EnsureMarketing(id);
            var customer = await customers.FindAsync(id);
            await mail.SendAsync(customer.Email, "Offer");
            return Ok();
        }
        catch (InvalidOperationException)
        {
            return Forbid();
        }
    }

    [HttpPost("all")]
    public async Task<IActionResult> SendAll([FromBody] int[] ids)
    {
        var sent = new List<int>();
        foreach (var id in ids)
        {
            if (await customers.FindAsync(id) is not { AcceptsMarketing: true } customer) continue;
            await mail.SendAsync(customer.Email, "Offer");
            sent.Add(customer.Id);
        }

        return Ok(sent);
    }

    [HttpPost("self")]
    public IActionResult SendMine([FromForm] bool subscribe, [FromForm] int id)
    {
        var customer = customers.Find(id);
        if (subscribe) mail.Send(customer.Email, "Offer"); //! PRIV3001
        return Ok();
    }
}
