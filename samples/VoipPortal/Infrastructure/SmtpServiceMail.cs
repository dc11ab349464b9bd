using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Sends service mail through our relay.</summary>
public class SmtpServiceMail : IServiceMail
{
    public async Task SendAsync(string to, string subject, string body)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        message.To.Add(MailboxAddress.Parse(to));
        using var client = new SmtpClient();
        await client.ConnectAsync("localhost", 25, SecureSocketOptions.None);
        await client.SendAsync(message);
    }
}
