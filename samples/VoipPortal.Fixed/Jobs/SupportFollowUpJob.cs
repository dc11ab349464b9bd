using Microsoft.EntityFrameworkCore;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>What comes after a question was answered: an offer, and praise for our page.</summary>
public class SupportFollowUpJob(
    PortalDb db,
    CustomerStore customers,
    CampaignStore campaigns,
    UnsubscribeLinks links,
    INewsletterSender sender,
    ITestimonials page) : IJob
{
    private const string Campaign = "support plus";

    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var ticket in await db.Tickets.Where(t => t.State == TicketState.Answered).ToListAsync(stopping))
        {
            if (ticket.IsPraise) await page.PublishAsync(ticket.Text);
            if (await campaigns.WasSentAsync(ticket.CustomerId, Campaign)) continue;
            await OfferToReaderAsync(ticket);
        }
    }

    /// <summary>Who asks for news has an address for them.</summary>
    public async Task OfferToReaderAsync(SupportTicket ticket)
    {
        var customer = await customers.GetAsync(ticket.CustomerId);
        if (!customer.AcceptsNewsletter) return;
        await sender.SendAsync(customer.Email, "Answers within an hour", links.AddTo("That is Support Plus.", customer.Id));
        await campaigns.RecordAsync(customer.Id, Campaign);
    }
}
