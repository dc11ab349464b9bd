using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    /// <summary>Everything that leaves the house by mail goes through here.</summary>
    public class MailServer
    {
        private readonly IConfiguration _configuration;
        private readonly ILogger<MailServer> _logger;

        public MailServer(IConfiguration configuration, ILogger<MailServer> logger)
        {
            _configuration = configuration;
            _logger = logger;
        }

        public bool IsSwitchedOff
        {
            get { return string.IsNullOrEmpty(_configuration["Mail:Host"]); }
        }

        public void Send(string to, string subject, string body)
        {
            Send(to, subject, body, null);
        }

        public void Send(string to, string subject, string body, IEnumerable<Attachment> attachments)
        {
            if (IsSwitchedOff)
            {
                _logger.LogWarning("Mail is off, not sent: {Subject}", subject);
                return;
            }

            using (var message = new MailMessage(_configuration["Mail:From"], to, subject, body))
            using (SmtpClient client = CreateClient())
            {
                if (attachments != null)
                {
                    foreach (Attachment attachment in attachments)
                    {
                        message.Attachments.Add(attachment);
                    }
                }

                try
                {
                    client.Send(message);
                    _logger.LogInformation("Mail '{Subject}' sent to {To}", subject, to);
                }
                catch (SmtpException e)
                {
                    _logger.LogError(e, "Mail '{Subject}' failed with {Code}", subject, e.StatusCode);
                    throw;
                }
            }
        }

        /// <summary>Newsletters have another sender, so that answers do not land at the order desk.</summary>
        public void SendNewsletter(string to, string subject, string body)
        {
            if (IsSwitchedOff)
            {
                return;
            }

            using (var message = new MailMessage(_configuration["Mail:NewsletterFrom"], to, subject, body))
            using (SmtpClient client = CreateClient())
            {
                message.IsBodyHtml = true;
                client.Send(message);
            }
        }

        private SmtpClient CreateClient()
        {
            var client = new SmtpClient(_configuration["Mail:Host"], _configuration.GetValue("Mail:Port", 587));
            client.EnableSsl = true;
            string user = _configuration["Mail:User"];
            if (!string.IsNullOrEmpty(user))
            {
                client.Credentials = new NetworkCredential(user, _configuration["Mail:Secret"]);
            }

            return client;
        }
    }
}
