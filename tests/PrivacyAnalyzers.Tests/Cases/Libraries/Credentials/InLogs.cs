//# ids: PRIV2001, PRIV2003, PRIV2004, PRIV5004
// Credentials in logs and messages.
using Microsoft.Extensions.Logging;
namespace Cases.Credentials_InLogs;
using PrivacyAnalyzers;

public class Login
{
    public string User { get; set; } = "";
    [Pii(PiiCategory.Credential)] public string Secret { get; set; } = "";
}
public record Token(string Scope, [property: Pii(PiiCategory.Credential)] string Value);

public class Service(ILogger<Service> log, IServiceMail mail)
{
    public void Bad(Login l) => log.LogDebug("login {User} {Secret}", l.User, l.Secret); //! PRIV5004
    public void BadWhole(Login l) => log.LogDebug("login {@Login}", l); //! PRIV5004 | PRIV2003
    public void BadRecord(Token t) => log.LogDebug("token {Token}", t); //! PRIV5004 | PRIV2003
    public void BadSerilog(Login l) => Serilog.Log.Debug("login {Secret}", l.Secret); //! PRIV5004
    public void BadConsole(Login l) => Console.Error.WriteLine($"{l.User}/{l.Secret}"); //! PRIV5004
    public void BadParameter([Pii(PiiCategory.Credential)] string apiKey) => log.LogInformation("key {Key}", apiKey); //! PRIV5004
    public void BadPrefix(Token t) => log.LogInformation("token {T}", t.Value[..8] + "..."); //! PRIV5004
    public void BadMail(Customer c) => mail.Send(c.Email, "Your password is " + c.Password); //! PRIV5004
    public void BadTrace(Login l) => System.Diagnostics.Trace.TraceInformation("secret {0}", l.Secret); //! PRIV5004
    public void BadEncoded(Login l) => log.LogDebug("{S}", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(l.Secret))); //! PRIV5004

    public void Ok(Login l) => log.LogDebug("login {User}", l.User);
    public void OkPlainObject(Login l) => log.LogDebug("login {Login}", l);
    public void OkEmpty(Login l) => log.LogDebug("empty {Empty}", string.IsNullOrEmpty(l.Secret));
    public void OkMatch(Login l, string given) => log.LogDebug("match {Match}", l.Secret == given);
    public void OkScope(Token t) => log.LogDebug("token for {Scope}", t.Scope);
    public void OkRedacted(Login l) => log.LogDebug("{S}", Clean.Redact(l.Secret));
    public void OkMail(Customer c) => mail.Send(c.Email, "Your password was changed");
    public void OkLength(Login l) => log.LogDebug("{L}", l.Secret.Length);
}
