//# ids: PRIV1001, PRIV1002, PRIV1003, PRIV1004, PRIV1007
using PrivacyAnalyzers;
namespace Cases.Marks;
public class Person
{
    public int Id { get; set; }
    public string Email { get; set; } = ""; //! PRIV1001
    public string? BillingEmail { get; set; } //! PRIV1001
    public string Phone = ""; //! PRIV1001
    public string FirstName { get; init; } = ""; //! PRIV1001
    public DateOnly DateOfBirth { get; set; } //! PRIV1001
    public List<string> Emails { get; } = []; //! PRIV1001
    public string CardNumber { get; set; } = ""; //! PRIV1001
    public int EmailTemplateId { get; set; }
    public string PhoneticName { get; set; } = "";
    public bool IsEmailConfirmed { get; set; }
    public bool EmailAddressConfirmed { get; set; }
    public string EmailTemplate { get; set; } = "";
    public string DefaultEmail { get; set; } = "";
    public string Name { get; set; } = "";
    public string Address { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string WorkEmail { get; set; } = "";
    public const string EmailAddress = "x";
    public static string SenderEmailAddress { get; } = "x";
}
public record Signup(int Id, string Email, string Plan); //! PRIV1001
public class EmailService { public void Send() { } }
public class SmtpOptions { public string Password { get; set; } = ""; public string FromEmail { get; set; } = ""; }
[Pii] public class Whole { public string Email { get; set; } = ""; }
public class Call
{
    public string CalledNumber { get; set; } = ""; //! PRIV1002
    public TimeSpan CallDuration { get; set; } //! PRIV1002
    public string CallId { get; set; } = "";
    public int CallCount { get; set; }
}
public class Places
{
    [Pii] public const string Example = "ann@example.com"; //! PRIV1003
    [Pii] public void Nothing() { } //! PRIV1003
    [Pii] public Task NothingAsync() => Task.CompletedTask; //! PRIV1003
    [Sanitizer(Protection.Redacted)] public void Mask(string value) { } //! PRIV1003
    [Sanitizer(Protection.Redacted)] public void MaskOut(string value, out string masked) => masked = new('*', value.Length);
    [Sink(Channel.Log)] public void Flush() { } //! PRIV1003
    [ConsentCheck(Purpose.Marketing)] public string May { get; set; } = ""; //! PRIV1003
    [ConsentCheck(Purpose.Marketing)] public Task<bool?> MayAsync(int id) => Task.FromResult<bool?>(id > 1);
    [return: Pii] public string Good() => "x";
    [Pii] public string GoodToo() => "x";
}
public abstract class Base
{
    [Pii(PiiCategory.Contact)] public virtual string A { get; set; } = "";
    [Pii] public virtual string B { get; set; } = "";
    [Pii(PiiCategory.Contact)] public virtual string C { get; set; } = "";
    [Sink(Channel.Marketing)] public abstract void Send(string x);
    [Sanitizer(Protection.Redacted)] public abstract string Mask(string x);
}
public class Derived : Base
{
    [Aggregate] public override string A { get; set; } = ""; //! PRIV1004
    [Pii(PiiCategory.Contact)] public override string B { get; set; } = "";
    public override string C { get; set; } = "";
    [Sink(Channel.Service)] public override void Send(string x) { } //! PRIV1004
    [Sanitizer(Protection.Hashed)] public override string Mask(string x) => new('*', x.Length); //! PRIV1004
}
public interface IHas { [Pii(PiiCategory.Contact)] string V { get; } void Log([Sink(Channel.Log)] string v); }
public class Has : IHas
{
    [Pii(PiiCategory.Online)] public string V => "x"; //! PRIV1004
    public void Log([Sink(Channel.Marketing)] string v) { } //! PRIV1004
}
public class Both { [Pii, Aggregate] public int Count { get; set; } } //! PRIV1004
public class Words
{
    [Pii("Contakt")] public string A { get; set; } = ""; //! PRIV1007
    [Cpni("Calldetail")] public string B { get; set; } = ""; //! PRIV1007
    [Sink("Logs")] public void C(string v) { } //! PRIV1007
    [ConsentCheck("Marketting")] public bool D { get; set; } //! PRIV1007
    [ConditionCheck("Zzzzzzzzzzzz")] public bool E { get; set; } //! PRIV1007
    [Fulfils("Unsubscibe")] public void F(string v) { } //! PRIV1007
    [Sanitizer("Redact")] public string G(string v) => new('*', v.Length); //! PRIV1007
    [Pii("Contact")] public string H { get; set; } = "";
}
