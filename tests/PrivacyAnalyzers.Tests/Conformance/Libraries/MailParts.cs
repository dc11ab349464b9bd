//# ids: PRIV5002
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
namespace Cases.MailParts;

// Data may be anywhere in a message: in its text, its recipients, an inner part.
public static class Mails
{
    public static async Task Recipient(Customer customer)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.example", 25, SecureSocketOptions.None);
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress("You", customer.Email));
        await client.SendAsync(message); //! PRIV5002
    }

    public static async Task MadeElsewhere(Customer customer)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.example", 25, SecureSocketOptions.None);
        await client.SendAsync(Reply(customer)); //! PRIV5002
    }

    public static async Task Encrypted(Customer customer)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.example", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(Reply(customer));
    }

    public static async Task Impersonal(Customer customer)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("relay.example", 25, SecureSocketOptions.None);
        await client.SendAsync(new MimeMessage { Subject = "Customers: " + customer.Id });
    }

    public static void NeverSwitchedOn(Customer customer)
    {
        var client = new System.Net.Mail.SmtpClient("relay.example");
        client.Send("us@voip.example", "all@voip.example", "Hello", customer.Name); //! PRIV5002
    }

    public static void SwitchedOn(Customer customer)
    {
        var client = new System.Net.Mail.SmtpClient("relay.example") { EnableSsl = true };
        client.Send("us@voip.example", "all@voip.example", "Hello", customer.Name);
    }

    private static MimeMessage Reply(Customer customer)
    {
        var message = new MimeMessage { Body = new TextPart("plain") { Text = "We have it." } };
        message.To.Add(MailboxAddress.Parse(customer.Email));
        return message;
    }
}
