//# ids: PRIV5001, PRIV5002, PRIV5003
// Mail clients in fields, factories, loops; messages filled in steps; alternate views.
using System.Net;
using System.Net.Mail;
namespace Cases.Transport_SmtpForms;
public class A : IDisposable
{
    private readonly SmtpClient _off = new("smtp.voip.example") { EnableSsl = false };
    private readonly SmtpClient _on;
    private SmtpClient? _lazy;
    public A() { _on = new SmtpClient("smtp.voip.example", 587); _on.EnableSsl = true; _on.Credentials = new NetworkCredential("u", "p"); }
    private static SmtpClient Create() => new("smtp.voip.example", 25);
    private static SmtpClient CreateSafe() { var s = new SmtpClient("smtp.voip.example", 587); s.EnableSsl = true; return s; }
    private SmtpClient Lazy => _lazy ??= new SmtpClient("smtp.voip.example", 25) { EnableSsl = false };
    public void BadField(Customer c) => _off.Send("a@x.example", "b@x.example", "s", c.Name); //! PRIV5002
    public void BadFactory(Customer c) { using var s = Create(); s.Send("a@x.example", "b@x.example", "s", c.Name); } //! PRIV5002
    public void BadLazy(Customer c) => Lazy.Send("a@x.example", "b@x.example", "s", c.Name); //! PRIV5002
    public void BadSubject(Customer c) { using var s = Create(); using var m = new MailMessage("a@x.example", "b@x.example"); m.Subject = "For " + c.Name; s.Send(m); } //! PRIV5002
    public void BadCtor(Customer c) { using var s = Create(); s.Send(new MailMessage("a@x.example", "b@x.example", "s", $"Dear {c.Name}")); } //! PRIV5002
    public void BadBcc(Customer c) { using var s = Create(); var m = new MailMessage(); m.Bcc.Add(c.Email); m.Body = "x"; s.Send(m); } //! PRIV5002
    public void BadReply(Customer c) { using var s = Create(); var m = new MailMessage("a@x.example", "b@x.example"); m.ReplyToList.Add(new MailAddress(c.Email)); s.Send(m); } //! PRIV5002
    public void BadView(Customer c) { using var s = Create(); var m = new MailMessage("a@x.example", "b@x.example"); m.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("<b>" + c.Name + "</b>", null, "text/html")); s.Send(m); } //! PRIV5002
    public void BadHeader(Customer c) { using var s = Create(); var m = new MailMessage("a@x.example", "b@x.example"); m.Headers.Add("X-Name", c.Name); s.Send(m); } //! PRIV5002
    public void BadLoop(IEnumerable<Customer> all) { using var s = Create(); foreach (var c in all) s.Send("a@x.example", c.Email, "s", "b"); } //! PRIV5002
    public void BadAsyncToken(Customer c) { var s = Create(); s.SendAsync("a@x.example", "b@x.example", "s", c.Name, "token"); } //! PRIV5002
    public async Task BadCancel(Customer c, CancellationToken t) { using var s = Create(); await s.SendMailAsync(new MailMessage("a@x.example", c.Email), t); } //! PRIV5002
    public void OkField(Customer c) => _on.Send("a@x.example", "b@x.example", "s", c.Name);
    public void OkFactory(Customer c) { using var s = CreateSafe(); s.Send("a@x.example", "b@x.example", "s", c.Name); }
    public void OkToken(Customer c) { var s = Create(); s.SendAsync("a@x.example", "b@x.example", "s", "x", c.Email); }
    public void OkBody(Customer c) { using var s = Create(); s.Send("a@x.example", "b@x.example", "s", $"Customer {c.Id} on {c.Plan}"); }
    public void OkEncrypted(Customer c) { using var s = Create(); s.Send("a@x.example", "b@x.example", "s", Clean.Encrypt(c.Name)); }
    public void OkTernary(Customer c, bool big) { using var s = new SmtpClient(big ? "a.voip.example" : "b.voip.example") { EnableSsl = true }; s.Send("a@x.example", "b@x.example", "s", c.Name); }
    public void Dispose() { _on.Dispose(); _off.Dispose(); _lazy?.Dispose(); }
}
