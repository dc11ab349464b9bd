//# ids: PRIV5001, PRIV5002, PRIV5003
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
namespace Cases.Transport_MailKit2;

public class Mailer
{
    private static MimeMessage Receipt(Customer c)
    {
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress(c.Name, c.Email));
        message.Body = new TextPart("plain") { Text = $"Dear {c.Name}, thank you" };
        return message;
    }

    public void OkSslOnConnect(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("mail.voip.example", 465, useSsl: true);
        client.Send(Receipt(c));
    }

    // useSsl: false still takes STARTTLS where the server offers it, so encryption is possible but not assured.
    public void DebatableUseSslFalse(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("mail.voip.example", 25, useSsl: false);
        client.Send(Receipt(c)); //? PRIV5002
    }

    public void DebatableWhenAvailable(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("mail.voip.example", 25, SecureSocketOptions.StartTlsWhenAvailable);
        client.Send(Receipt(c)); //? PRIV5002
    }

    public void OkLoopback(Customer c)
    {
        using var client = new SmtpClient();
        client.Connect("localhost", 25, SecureSocketOptions.None);
        client.Send(Receipt(c));
    }
}
