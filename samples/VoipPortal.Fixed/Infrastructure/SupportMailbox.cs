using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Writes to those who wrote to support.</summary>
public class SupportMailbox(IOptions<MailOptions> options, ILogger<SupportMailbox> log)
{
    public async Task AcknowledgeAsync(SupportTicket ticket)
    {
        if (!IsOn(ticket)) return;
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(options.Value.SupportHost, 587, SecureSocketOptions.StartTls);
            await client.SendAsync(Reply(ticket, "We have your question, and answer within a day."));
            await client.DisconnectAsync(quit: true);
        }
        catch (SocketException error)
        {
            log.LogWarning(error, "No mail server; ticket {TicketId} is open, but its sender does not hear of it", ticket.Id);
        }
    }

    public async Task AnswerAsync(SupportTicket ticket)
    {
        if (!IsOn(ticket)) return;
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Value.SupportHost, 25, SecureSocketOptions.StartTls);
        await client.SendAsync(Reply(ticket, ticket.Answer ?? ""));
        await client.DisconnectAsync(quit: true);
    }

    private bool IsOn(SupportTicket ticket)
    {
        if (!options.Value.Enabled) log.LogInformation("Mail is off; nobody is written to about ticket {TicketId}", ticket.Id);
        return options.Value.Enabled;
    }

    private MimeMessage Reply(SupportTicket ticket, string text) =>
        Letter.Of(options.Value.From, ticket.Sender, $"Your question {ticket.Id}", text);
}
