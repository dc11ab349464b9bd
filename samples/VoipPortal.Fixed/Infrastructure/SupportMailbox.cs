using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Takes support mail in and answers it.</summary>
public class SupportMailbox(PortalDb db)
{
    public async Task AnswerAsync(SupportTicket ticket, string answer)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.voip.example", 25, SecureSocketOptions.StartTls);
        await client.SendAsync(Reply(ticket, answer));
        ticket.State = "Answered";
        await db.SaveChangesAsync();
    }

    public async Task AcknowledgeAsync(SupportTicket ticket)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.voip.example", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(Reply(ticket, "We have your mail."));
    }

    private static MimeMessage Reply(SupportTicket ticket, string text)
    {
        var message = new MimeMessage { Subject = "Your request " + ticket.Id, Body = new TextPart("plain") { Text = text } };
        message.To.Add(MailboxAddress.Parse(ticket.Sender));
        return message;
    }
}
