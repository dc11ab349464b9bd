//# ids: PRIV2001, PRIV2002, PRIV2004, PRIV5001, PRIV5002
// What protects where: hashes in logs, encryption also on the wire, encoding nowhere.
using System.Text;
using Microsoft.Extensions.Logging;
using System.Net.Http.Json;
using System.Net.Mail;
namespace Cases.Sanitizers_PerChannel;
using PrivacyAnalyzers;

public static class Safe
{
    [Sanitizer(Protection.Anonymous)] public static string Anonymise(string s) => "x";
    [Sanitizer(Protection.Aggregated)] public static int Total(IEnumerable<CallRecord> calls) => calls.Count();
    public static string Encode(string s) => Convert.ToBase64String(Encoding.UTF8.GetBytes(s));
}

public class Service(ILogger<Service> log, HttpClient http)
{
    private const string Url = "http://crm.voip.example/a";

    public void OkHashInLog(Customer c) => log.LogInformation("{E}", Clean.Hash(c.Email));
    public void OkEncryptInLog(Customer c) => log.LogInformation("{E}", Clean.Encrypt(c.Email));
    public void OkAnonymousInLog(Customer c) => log.LogInformation("{E}", Safe.Anonymise(c.Email));
    public void OkHashInException(Customer c) => throw new InvalidOperationException(Clean.Hash(c.Email));
    public void OkCpniHash(CallRecord r) => log.LogInformation("{E}", Clean.Hash(r.Destination));
    public void OkTotal(Customer c) => log.LogInformation("{E}", Safe.Total(c.Calls));
    public void BadEncodeInLog(Customer c) => log.LogInformation("{E}", Safe.Encode(c.Email)); //! PRIV2001
    public void BadEncodeInException(Customer c) => throw new InvalidOperationException(Safe.Encode(c.Email)); //! PRIV2004

    public Task OkEncryptOnWire(Customer c) => http.PostAsync(Url, new StringContent(Clean.Encrypt(c.Email)));
    public Task OkEncryptJson(Customer c) => http.PostAsJsonAsync(Url, new { Mail = Clean.Encrypt(c.Email) });
    public Task OkRedactOnWire(Customer c) => http.PostAsync(Url, new StringContent(Clean.Redact(c.Email)));
    public Task OkAnonymousOnWire(Customer c) => http.PostAsync(Url, new StringContent(Safe.Anonymise(c.Email)));
    public Task OkTotalOnWire(Customer c) => http.PostAsync(Url, new StringContent(Safe.Total(c.Calls).ToString()));
    public Task BadHashOnWire(Customer c) => http.PostAsync(Url, new StringContent(Clean.Hash(c.Email))); //! PRIV5001
    public Task BadEncodeOnWire(Customer c) => http.PostAsync(Url, new StringContent(Safe.Encode(c.Email))); //! PRIV5001
    public Task BadBesideOnWire(Customer c) => http.PostAsJsonAsync(Url, new { Mail = Clean.Encrypt(c.Email), c.Name }); //! PRIV5001
    public void BadHashInMail(Customer c) { using var smtp = new SmtpClient("smtp.voip.example"); smtp.Send("a@voip.example", "b@voip.example", "x", Clean.Hash(c.Email)); } //! PRIV5002
    public void OkEncryptInMail(Customer c) { using var smtp = new SmtpClient("smtp.voip.example"); smtp.Send("a@voip.example", "b@voip.example", "x", Clean.Encrypt(c.Email)); }
    public Task BadHashThenEncode(Customer c) => http.PostAsync(Url, new StringContent(Safe.Encode(Clean.Hash(c.Email)))); //! PRIV5001
    public Task OkEncryptThenEncode(Customer c) => http.PostAsync(Url, new StringContent(Safe.Encode(Clean.Encrypt(c.Email))));
    public Task OkHashThenEncrypt(Customer c) => http.PostAsync(Url, new StringContent(Clean.Encrypt(Clean.Hash(c.Email))));
}
