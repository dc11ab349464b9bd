using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Sends the newsletter through the provider.</summary>
public class SmtpNewsletterSender(IOptions<MailOptions> options, ILogger<SmtpNewsletterSender> log) : INewsletterSender
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
        await client.ConnectAsync(options.Value.NewsletterHost, 465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}
