using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Sends service mail through the relay on this machine.</summary>
public class SmtpServiceMail(ILogger<SmtpServiceMail> log) : IServiceMail
{
    public async Task SendAsync(string to, string subject, string body)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        message.To.Add(MailboxAddress.Parse(to));
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("localhost", 25, SecureSocketOptions.None);
            await client.SendAsync(message);
        }
        catch (SocketException error)
        {
            log.LogWarning(error, "No mail relay on this machine; '{Subject}' was not sent", subject);
        }
    }
}
