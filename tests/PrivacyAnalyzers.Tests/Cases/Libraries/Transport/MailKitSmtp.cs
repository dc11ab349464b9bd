//# ids: PRIV5001, PRIV5002, PRIV5003
// MailKit: how it connects decides; callbacks that accept anything.
using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
namespace Cases.Transport_MailKitSmtp;

public class Mailer
{
    private static MimeMessage Make(Customer c)
    {
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Portal", "us@voip.example"));
        message.To.Add(new MailboxAddress(c.Name, c.Email));
        message.Subject = "Receipt";
        message.Body = new BodyBuilder { TextBody = "Thank you" }.ToMessageBody();
        return message;
    }
    public void Bad(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 25, SecureSocketOptions.None);
        client.Send(Make(c)); //! PRIV5002
    }
    public async Task BadAsync(Customer c)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.voip.example", 25, SecureSocketOptions.None);
        await client.SendAsync(Make(c)); //! PRIV5002
        await client.DisconnectAsync(true);
    }
    public async Task BadBody(Customer c)
    {
        var builder = new BodyBuilder();
        builder.HtmlBody = $"<p>{c.Name}</p>";
        var message = new MimeMessage { Body = builder.ToMessageBody() };
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.voip.example", 25, SecureSocketOptions.None);
        await client.SendAsync(message); //! PRIV5002
    }
    public void BadSubject(Customer c)
    {
        var message = new MimeMessage();
        message.Subject = "For " + c.Name;
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 25, SecureSocketOptions.None);
        client.Send(message); //! PRIV5002
    }
    public void BadCallback(Customer c)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (s, certificate, chain, errors) => true;
        client.Connect("smtp.voip.example", 465, SecureSocketOptions.SslOnConnect);
        client.Send(Make(c)); //! PRIV5003
    }
    public void BadCallbackInitialiser(Customer c)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = delegate { return true; } };
        client.Connect("smtp.voip.example", 587, SecureSocketOptions.StartTls);
        client.Send(Make(c)); //! PRIV5003
    }
    public void BadConstant(Customer c)
    {
        const SecureSocketOptions options = SecureSocketOptions.None;
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 25, options);
        client.Send(Make(c)); //! PRIV5002
    }
    public void BadAppend(Customer c)
    {
        using var client = new ImapClient();
        client.Connect("imap.voip.example", 143, SecureSocketOptions.None);
        client.Authenticate("u", "p");
        client.Inbox.Append(Make(c)); //! PRIV5002
    }
    public async Task BadAppendFolder(Customer c)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("imap.voip.example", 143, SecureSocketOptions.None);
        var sent = client.GetFolder(SpecialFolder.Sent);
        await sent.AppendAsync(Make(c), MessageFlags.Seen); //! PRIV5002
    }
    public void Ok(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 587, SecureSocketOptions.StartTls);
        client.Send(Make(c));
    }
    public void OkSsl(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 465, true);
        client.Send(Make(c));
    }
    public void OkLocal(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("127.0.0.1", 25, SecureSocketOptions.None);
        client.Send(Make(c));
    }
    public void OkCallback(Customer c)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = (s, certificate, chain, errors) => errors == System.Net.Security.SslPolicyErrors.None };
        client.Connect("smtp.voip.example", 465, SecureSocketOptions.SslOnConnect);
        client.Send(Make(c));
    }
    public void OkGiven(Customer c, ISmtpClient client) => client.Send(Make(c));
    public void OkAppend(Customer c)
    {
        using var client = new ImapClient();
        client.Connect("imap.voip.example", 993, SecureSocketOptions.SslOnConnect);
        client.Inbox.Append(Make(c));
    }
    public void OkNothing(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.voip.example", 25, SecureSocketOptions.None);
        client.Send(new MimeMessage { Subject = "Customer " + c.Id });
    }
}
