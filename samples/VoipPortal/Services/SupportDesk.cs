using Microsoft.EntityFrameworkCore;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Infrastructure;

namespace VoipPortal.Services;

/// <summary>Takes questions and gives answers.</summary>
public class SupportDesk(PortalDb db, CustomerStore customers, SupportMailbox mailbox, ILogger<SupportDesk> log)
{
    public async Task<int> OpenAsync(int customerId, TicketText question)
    {
        var customer = await customers.GetAsync(customerId);
        var ticket = new SupportTicket { CustomerId = customer.Id, Sender = customer.Email, Text = question.Text };
        db.Tickets.Add(ticket);
        await db.SaveChangesAsync();
        log.LogInformation("Ticket {TicketId} of customer {CustomerId}, {Length} characters", ticket.Id, customerId, ticket.Text.Length);
        await mailbox.AcknowledgeAsync(ticket);
        return ticket.Id;
    }

    public async Task<bool> AnswerAsync(int ticketId, TicketText answer)
    {
        if (await db.Tickets.FindAsync(ticketId) is not { State: TicketState.Open } ticket) return false;
        ticket.Answer = answer.Text;
        ticket.State = TicketState.Answered;
        await mailbox.AnswerAsync(ticket);
        await db.SaveChangesAsync();
        log.LogInformation("Ticket {TicketId} answered after {Waited}", ticket.Id, DateTime.UtcNow - ticket.OpenedAt);
        return true;
    }

    public Task<List<TicketView>> OfCustomerAsync(int customerId) => ViewsAsync(db.Tickets.Where(t => t.CustomerId == customerId));

    public Task<List<TicketView>> OpenAsync() => ViewsAsync(db.Tickets.Where(t => t.State == TicketState.Open));

    private static Task<List<TicketView>> ViewsAsync(IQueryable<SupportTicket> tickets) =>
        tickets.OrderBy(t => t.Id).Select(t => new TicketView(t.Id, t.State, t.Text, t.Answer)).ToListAsync();
}
