//# ids: PRIV3001, PRIV4001, PRIV4007, PRIV5004
// Azure Communication Email, Amazon SES, MailChimp.
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;
using Azure;
using Azure.Communication.Email;
using MailChimp.Net.Interfaces;
using MailChimp.Net.Models;
using PrivacyAnalyzers;
namespace Cases.StandIns_Mails;

public class Mails(EmailClient azure, IAmazonSimpleEmailService amazon, AmazonSimpleEmailServiceClient client, IAmazonSimpleEmailServiceV2 second, IMailChimpManager lists)
{
    public void BadAzure(Customer c) => azure.Send(WaitUntil.Started, new EmailMessage("us@voip.example", c.Email, new EmailContent("Welcome") { PlainText = "Your password: " + c.Password })); //! PRIV5004
    public Task BadAzureText(Customer c) => azure.SendAsync(WaitUntil.Started, "us@voip.example", c.Email, "Welcome", $"<p>{c.Password}</p>"); //! PRIV5004
    public Task BadAmazon(Customer c) => amazon.SendEmailAsync(new Amazon.SimpleEmail.Model.SendEmailRequest { ToAddresses = [c.Email], Body = "Your password: " + c.Password }); //! PRIV5004
    public Task BadAmazonClient(Customer c) => client.SendEmailAsync(new Amazon.SimpleEmail.Model.SendEmailRequest { Body = "Paid with " + c.CardNumber }); //! PRIV4007
    public Task BadSecond(Customer c) => second.SendEmailAsync(new SendEmailRequest { Subject = "Welcome", Body = c.Password }); //! PRIV5004
    public Task BadContact(Customer c) => second.CreateContactAsync(new CreateContactRequest { ContactListName = "news", EmailAddress = c.Email }); //! PRIV3001
    public Task BadMember(Customer c) => lists.Members.AddOrUpdateAsync("news", new Member { EmailAddress = c.Email, Status = "subscribed" }); //! PRIV3001

    public void OkAzure(Customer c) => azure.Send(WaitUntil.Started, new EmailMessage("us@voip.example", c.Email, new EmailContent("Your invoice") { PlainText = "Dear " + c.Name }));
    public Task OkAmazon(Customer c) => amazon.SendEmailAsync(new Amazon.SimpleEmail.Model.SendEmailRequest { ToAddresses = [c.Email], Body = "Dear " + c.Name });
    public Task OkContact(Customer c) => c.AcceptsMarketing ? second.CreateContactAsync(new CreateContactRequest { ContactListName = "news", EmailAddress = c.Email }) : Task.CompletedTask;
    public async Task OkMember(Customer c) { if (c.AcceptsMarketing) await lists.Members.AddOrUpdateAsync("news", new Member { EmailAddress = c.Email }); }
    public Task OkLeave(Customer c) => lists.Members.DeleteAsync("news", c.Email);
}
