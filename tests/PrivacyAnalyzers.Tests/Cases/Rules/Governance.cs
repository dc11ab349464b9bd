//# ids: PRIV9001, PRIV9002, PRIV9005, PRIV9006, PRIV2006
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;
namespace Cases.Govern;
public class Suppressed
{
#pragma warning disable PRIV2001 //! PRIV9001
    public void A() { }
#pragma warning restore PRIV2001
#pragma warning disable PRIV2001 // the test mailbox of ours
    public void B() { }
#pragma warning restore PRIV2001
    // the test mailbox of ours
#pragma warning disable PRIV2001
    public void C() { }
#pragma warning restore PRIV2001
#pragma warning disable PRIV2001, CS0168 // ticket 12, until 2020-01-31 //! PRIV9002
    public void D() { }
#pragma warning restore PRIV2001, CS0168
#pragma warning disable CS0219
    public void E() { }
#pragma warning restore CS0219
    [SuppressMessage("Privacy.Logs", "PRIV2001")] public void F() { } //! PRIV9001
    [SuppressMessage("Privacy.Logs", "PRIV2001:Personal data in a log", Justification = "")] public void G() { } //! PRIV9001
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "<Pending>")] public void H() { } //! PRIV9001
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "Own mailbox")] public void I() { }
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "Own mailbox, until 2020-12-31")] public void J() { } //! PRIV9002
    [SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "Own mailbox, until 2999-12-31")] public void K() { }
    [SuppressMessage("Design", "CA1000")] public void L() { }
}
public class Checks
{
    [ConsentCheck(Purpose.Marketing)] public bool A(int id) => true; //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public bool B(int id) { return true; } //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public Task<bool> C(int id) => Task.FromResult(true); //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public bool D => true; //! PRIV9005
    [OptOutCheck(Purpose.PartnerDisclosure)] public bool E(int id) => false; //! PRIV9005
    [ConsentCheck(Purpose.Marketing)] public bool F(int id) { if (id == 1) return false; return id > 4; }
    [ConsentCheck(Purpose.Marketing)] public bool G(int id) { if (id == 1) return true; return false; }
    [ConsentCheck(Purpose.Marketing)] public bool H { get; set; } = true;
    [ConsentCheck(Purpose.Marketing)] public bool I(Customer c) => c.AcceptsMarketing;
    [ConsentGuard(Purpose.Marketing)] public void J(int id) { } //! PRIV9005
    [ConsentGuard(Purpose.Marketing)] public void K(int id) { if (id < 0) throw new InvalidOperationException(); }
}
public class Consents : IConsents
{
    public bool Has(int customerId, string purpose) => true; //! PRIV9005
    public Task<bool> AllowsMarketingAsync(int customerId) => Task.FromResult(customerId > 3);
    public void EnsureMarketing(int customerId) { if (customerId < 3) throw new InvalidOperationException(); }
    public bool Objects(int customerId) => customerId > 3;
    public bool AllowsMarketing(Customer customer) => customer.AcceptsMarketing;
}
public class Masks
{
    [Sanitizer(Protection.Redacted)] public string A(string v) => v; //! PRIV9006
    [Sanitizer(Protection.Redacted)] public string B(string v) { return v.Trim(); } //! PRIV9006
    [Sanitizer(Protection.Redacted)] public string C(string v) => v.Length == 0 ? v : "***";
    [Sanitizer(Protection.Redacted)] public string D(string v) { if (string.IsNullOrEmpty(v)) return v; return "***"; }
    [Sanitizer(Protection.Redacted)] public string E(string v, bool debug) => debug ? v : "***"; //! PRIV9006
    [Sanitizer(Protection.Redacted)] public string F(string v) => new('*', v.Length);
    [Sanitizer(Protection.Hashed)] public string G(string v) => v.GetHashCode().ToString();
}
public record Contact(int Id, [property: Pii(PiiCategory.Contact)] string Email); //! PRIV2006
public record Visit(int Id, [property: Pii(PiiCategory.Online)] string Ip);
public record Hidden(int Id, [property: Pii(PiiCategory.Contact)] string Email) { public override string ToString() => $"Hidden {Id}"; }
public record Printed(int Id, [property: Pii(PiiCategory.Contact)] string Email) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append(Id); return true; } }
public class Shown
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    public override string ToString() => $"{Id} <{Email}>"; //! PRIV2006
}
public class Masked
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    public override string ToString() => $"{Id} <{Clean.Redact(Email)}>";
}
public class Long
{
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    public override string ToString()
    {
        var text = "a" + Email;
        return text; //! PRIV2006
    }
}
public class Quiet { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; public override string ToString() => Email.Length.ToString(); }
