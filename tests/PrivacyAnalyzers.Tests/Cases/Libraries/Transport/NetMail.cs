//# ids: PRIV5001, PRIV5002, PRIV5003
// System.Net.Mail: EnableSsl true, false, never set; local host; pickup folder.
using System.Net.Mail;
namespace Cases.Transport_NetMail;

public class Mailer
{
    private readonly SmtpClient _shared = new("smtp.voip.example", 25);
    private readonly SmtpClient _safe = new("smtp.voip.example", 587) { EnableSsl = true };

    public void Bad(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example");
        client.Send("us@voip.example", c.Email, "Hello", "Dear customer"); //! PRIV5002
    }
    public async Task BadFalse(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example", 25) { EnableSsl = false };
        await client.SendMailAsync("us@voip.example", "x@voip.example", "Hello", "Dear " + c.Name); //! PRIV5002
    }
    public void BadMessage(Customer c)
    {
        using var client = new SmtpClient { Host = "smtp.voip.example" };
        var message = new MailMessage("us@voip.example", c.Email) { Subject = "Hello", Body = "x" };
        client.Send(message); //! PRIV5002
    }
    public async Task BadTo(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example");
        using var message = new MailMessage { From = new MailAddress("us@voip.example"), Subject = "x" };
        message.To.Add(new MailAddress(c.Email, c.Name));
        await client.SendMailAsync(message); //! PRIV5002
    }
    public void BadToText(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example");
        var message = new MailMessage();
        message.To.Add(c.Email);
        client.Send(message); //! PRIV5002
    }
    public void BadBody(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example");
        var message = new MailMessage("a@voip.example", "b@voip.example");
        message.Body = $"Name: {c.Name}";
        client.Send(message); //! PRIV5002
    }
    public void BadShared(Customer c) => _shared.Send("us@voip.example", "b@voip.example", "Hello", c.Name); //! PRIV5002
    public void BadTurnedOff(Customer c)
    {
        var client = new SmtpClient("smtp.voip.example") { EnableSsl = true };
        client.EnableSsl = false;
        client.Send("us@voip.example", "b@voip.example", "Hello", c.Name); //! PRIV5002
    }
    public void BadAttachment(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example");
        var message = new MailMessage("a@voip.example", "b@voip.example");
        message.Attachments.Add(Attachment.CreateAttachmentFromString(c.Name, "name.txt"));
        client.Send(message); //! PRIV5002
    }

    public void Ok(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example") { EnableSsl = true };
        client.Send("us@voip.example", c.Email, "Hello", "Dear " + c.Name);
    }
    public void OkLater(Customer c)
    {
        using var client = new SmtpClient("smtp.voip.example", 587);
        client.EnableSsl = true;
        var message = new MailMessage("us@voip.example", c.Email) { Body = c.Name };
        client.Send(message);
    }
    public void OkShared(Customer c) => _safe.Send("us@voip.example", "b@voip.example", "Hello", c.Name);
    public void OkLocal(Customer c) { using var client = new SmtpClient("localhost"); client.Send("us@voip.example", c.Email, "Hello", c.Name); }
    public void OkLocalProperty(Customer c) { using var client = new SmtpClient { Host = "127.0.0.1", Port = 25 }; client.Send("us@voip.example", c.Email, "Hello", c.Name); }
    public void OkPickup(Customer c)
    {
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = "/var/mail" };
        client.Send("us@voip.example", c.Email, "Hello", c.Name);
    }
    public void OkParameter(Customer c, SmtpClient client) => client.Send("us@voip.example", c.Email, "Hello", c.Name);
    public void OkNothing(Customer c) { using var client = new SmtpClient("smtp.voip.example"); client.Send("us@voip.example", "b@voip.example", "Hello", "Customer " + c.Id); }
    public void OkSetting(Customer c, bool ssl) { using var client = new SmtpClient("smtp.voip.example") { EnableSsl = ssl }; client.Send("us@voip.example", "b@voip.example", "Hello", c.Name); }
}
