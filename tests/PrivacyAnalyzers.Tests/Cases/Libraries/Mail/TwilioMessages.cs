//# ids: PRIV2001, PRIV3001, PRIV4007, PRIV5004
// Twilio: text messages, calls, codes.
using Microsoft.Extensions.Logging;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Rest.Verify.V2.Service;
using Twilio.Types;
namespace Cases.Mail_TwilioMessages;

public class Messages(ILogger<Messages> logger)
{
    public void BadPassword(Customer c) => MessageResource.Create(new PhoneNumber(c.Phone), body: "Your password is " + c.Password); //! PRIV5004
    public Task BadCard(Customer c) => MessageResource.CreateAsync(to: new PhoneNumber(c.Phone), body: $"Paid with {c.CardNumber}"); //! PRIV4007
    public void BadOptions(Customer c) => MessageResource.Create(new CreateMessageOptions(new PhoneNumber(c.Phone)) { Body = c.Password }); //! PRIV5004
    public void BadRead(string sid) => logger.LogInformation("Sent {Text}", MessageResource.Fetch(sid).Body); //! PRIV2001

    public void Ok(Customer c) => MessageResource.Create(new PhoneNumber(c.Phone), body: $"Dear {c.Name}, your invoice is ready");
    public void OkCall(Customer c) => CallResource.Create(new PhoneNumber(c.Phone), new PhoneNumber("+15550100"), url: new Uri("https://voip.example/call.xml"));
    public Task OkCode(Customer c) => VerificationResource.CreateAsync("VA1", c.Phone, "sms");
    public void OkSid(Customer c) => logger.LogInformation("Sent {Sid}", MessageResource.Create(new PhoneNumber(c.Phone), body: "Hello").Sid);
}
