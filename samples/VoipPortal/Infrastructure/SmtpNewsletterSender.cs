using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Sends the newsletter through the provider.</summary>
public class SmtpNewsletterSender : INewsletterSender
{
    public async Task SendAsync(string to, string subject, string body)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body + "\n\nUnsubscribe: https://portal.voip.example/unsubscribe" } };
        message.To.Add(MailboxAddress.Parse(to));
        using var client = new SmtpClient();
        await client.ConnectAsync("mail.voip.example", 465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(message);
    }
}
