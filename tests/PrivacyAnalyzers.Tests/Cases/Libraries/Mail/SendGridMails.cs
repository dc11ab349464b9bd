//# ids: PRIV2001, PRIV3001, PRIV3006, PRIV4001, PRIV4007, PRIV5004
// SendGrid: mails to persons, contacts of campaigns.
using System.Text.Json;
using SendGrid;
using SendGrid.Helpers.Mail;
namespace Cases.Mail_SendGridMails;

public class Mails(ISendGridClient client, SendGridClient own)
{
    private static readonly EmailAddress Us = new("us@voip.example", "Portal");

    public Task BadPassword(Customer c) => client.SendEmailAsync(MailHelper.CreateSingleEmail(Us, new EmailAddress(c.Email), "Welcome", "Your password: " + c.Password, null)); //! PRIV5004
    public Task BadPasswordSet(Customer c)
    {
        var message = new SendGridMessage { From = Us, Subject = "Welcome" };
        message.AddTo(c.Email, c.Name);
        message.PlainTextContent = $"Your password: {c.Password}";
        return client.SendEmailAsync(message); //! PRIV5004
    }
    public Task BadTemplate(Customer c) => client.SendEmailAsync(MailHelper.CreateSingleTemplateEmail(Us, new EmailAddress(c.Email), "d-1", new { card = c.CardNumber })); //! PRIV4007
    public Task BadOwn(Customer c) => own.SendEmailAsync(MailHelper.CreateSingleEmail(Us, new EmailAddress(c.Email), "Welcome", c.Password, null)); //! PRIV5004
    public Task BadContacts(Customer c) => client.RequestAsync(BaseClient.Method.PUT, JsonSerializer.Serialize(new { contacts = new[] { new { email = c.Email } } }), urlPath: "marketing/contacts"); //! PRIV3001
    public Task BadContactsText(Customer c) => own.RequestAsync(BaseClient.Method.PUT, "{\"contacts\":[{\"email\":\"" + c.Email + "\"}]}", null, "marketing/contacts"); //! PRIV3001

    public Task OkMail(Customer c) => client.SendEmailAsync(MailHelper.CreateSingleEmail(Us, new EmailAddress(c.Email, c.Name), "Your invoice", $"Dear {c.Name}", null));
    public Task OkBuilt(Customer c)
    {
        var message = new SendGridMessage { From = Us, Subject = "Your invoice", PlainTextContent = "Dear " + c.Name };
        message.AddTo(c.Email);
        return own.SendEmailAsync(message);
    }
    public Task OkContacts(Customer c) => c.AcceptsMarketing ? client.RequestAsync(BaseClient.Method.PUT, "{\"contacts\":[{\"email\":\"" + c.Email + "\"}]}", urlPath: "marketing/contacts") : Task.CompletedTask;
    public Task OkLists() => client.RequestAsync(BaseClient.Method.GET, urlPath: "marketing/lists");
    public Task OkSuppress(Customer c) => client.RequestAsync(BaseClient.Method.POST, "{\"recipient_emails\":[\"" + c.Email + "\"]}", urlPath: "asm/suppressions/global");
}
