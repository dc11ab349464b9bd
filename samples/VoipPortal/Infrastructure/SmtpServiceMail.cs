using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Sends service mail through the relay on this machine.</summary>
public class SmtpServiceMail(IOptions<MailOptions> options, ILogger<SmtpServiceMail> log) : IServiceMail
{
    public async Task SendAsync(string to, string subject, string body)
    {
        if (!options.Value.Enabled)
        {
            log.LogInformation("Mail is off; '{Subject}' stays here", subject);
            return;
        }

        var message = Letter.Of(options.Value.From, to, subject, body);
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("localhost", 25, SecureSocketOptions.None);
            await client.SendAsync(message);
            await client.DisconnectAsync(quit: true);
        }
        catch (SocketException error)
        {
            log.LogWarning(error, "No mail relay on this machine; '{Subject}' was not sent", subject);
        }
    }
}
