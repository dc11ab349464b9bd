//# ids: PRIV5004
// Stand-ins for libraries that are not at hand: the members that their models speak of, with the documented signatures.
namespace Azure { public enum WaitUntil { Started, Completed } }
namespace Azure.Communication.Email
{
    public class EmailContent(string subject) { public string Subject { get; } = subject; public string PlainText { get; set; } = ""; public string Html { get; set; } = ""; }
    public class EmailMessage(string senderAddress, string recipientAddress, EmailContent content) { public string SenderAddress { get; } = senderAddress; public string RecipientAddress { get; } = recipientAddress; public EmailContent Content { get; } = content; }
    public class EmailSendOperation;
    public class EmailClient
    {
        public virtual EmailSendOperation Send(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string? plainTextContent = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
namespace Amazon.SimpleEmail
{
    public interface IAmazonSimpleEmailService { Task SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default); }
    public class AmazonSimpleEmailServiceClient : IAmazonSimpleEmailService { public virtual Task SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default) => throw null!; }
}
namespace Amazon.SimpleEmail.Model { public class SendEmailRequest { public string Source { get; set; } = ""; public List<string> ToAddresses { get; set; } = []; public string Body { get; set; } = ""; } }
namespace Amazon.SimpleEmailV2
{
    public interface IAmazonSimpleEmailServiceV2 { Task SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default); Task CreateContactAsync(Model.CreateContactRequest request, CancellationToken cancellationToken = default); }
}
namespace Amazon.SimpleEmailV2.Model
{
    public class SendEmailRequest { public string Subject { get; set; } = ""; public string Body { get; set; } = ""; }
    public class CreateContactRequest { public string ContactListName { get; set; } = ""; public string EmailAddress { get; set; } = ""; }
}
namespace Segment
{
    public interface IAnalyticsClient { void Identify(string userId, IDictionary<string, object> traits); void Track(string userId, string eventName, IDictionary<string, object> properties); }
    public class Client : IAnalyticsClient
    {
        public void Identify(string userId, IDictionary<string, object> traits) => throw null!;
        public void Track(string userId, string eventName, IDictionary<string, object> properties) => throw null!;
    }
}
namespace Segment.Serialization { public class JsonObject : Dictionary<string, object>; }
namespace Segment.Analytics
{
    public class Analytics
    {
        public virtual void Track(string name, Segment.Serialization.JsonObject? properties = default) => throw null!;
        public virtual void Identify(string userId, Segment.Serialization.JsonObject? traits = default) => throw null!;
        public virtual void Screen(string title, Segment.Serialization.JsonObject? properties = default, string category = "") => throw null!;
    }
}
namespace Mixpanel
{
    public interface IMixpanelClient { Task<bool> TrackAsync(string @event, object properties); Task<bool> TrackAsync(string @event, object distinctId, object properties); Task<bool> PeopleSetAsync(object distinctId, object properties); }
    public class MixpanelClient : IMixpanelClient
    {
        public Task<bool> TrackAsync(string @event, object properties) => throw null!;
        public Task<bool> TrackAsync(string @event, object distinctId, object properties) => throw null!;
        public Task<bool> PeopleSetAsync(object distinctId, object properties) => throw null!;
    }
}
namespace MailChimp.Net.Models { public class Member { public string EmailAddress { get; set; } = ""; public string Status { get; set; } = ""; } }
namespace MailChimp.Net.Interfaces
{
    public interface IMemberLogic { Task<MailChimp.Net.Models.Member> AddOrUpdateAsync(string listId, MailChimp.Net.Models.Member member); Task DeleteAsync(string listId, string emailAddress); }
    public interface IMailChimpManager { IMemberLogic Members { get; } }
}
namespace FluentFTP
{
    public enum FtpEncryptionMode { None, Implicit, Explicit, Auto }
    public class FtpConfig { public FtpEncryptionMode EncryptionMode { get; set; } public bool ValidateAnyCertificate { get; set; } }
    public class FtpClient(string host, string user, string pass)
    {
        public string Host { get; set; } = host;
        public string User { get; set; } = user;
        public string Pass { get; set; } = pass;
        public FtpConfig Config { get; set; } = new();
        public int UploadBytes(byte[] fileData, string remotePath) => throw null!;
        public int UploadStream(Stream fileStream, string remotePath) => throw null!;
    }
}
namespace Novell.Directory.Ldap
{
    public class LdapConnectionOptions { public LdapConnectionOptions UseSsl() => this; }
    public class LdapAttribute(string name, string value) { public string Name { get; } = name; public string Value { get; } = value; }
    public class LdapEntry(string dn, LdapAttribute attribute) { public string Dn { get; } = dn; public LdapAttribute Attribute { get; } = attribute; }
    public interface ILdapConnection { void Connect(string host, int port); void StartTls(); void Add(LdapEntry entry); void Bind(string dn, string passwd); }
    public class LdapConnection : ILdapConnection
    {
        public LdapConnection() { }
        public LdapConnection(LdapConnectionOptions options) { }
        public bool SecureSocketLayer { get; set; }
        public void Connect(string host, int port) { }
        public void StartTls() { }
        public void Add(LdapEntry entry) { }
        public void Bind(string dn, string passwd) { }
    }
}
