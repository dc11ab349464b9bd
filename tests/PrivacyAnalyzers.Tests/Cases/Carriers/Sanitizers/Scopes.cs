//# ids: PRIV2001, PRIV2003
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Compliance.Redaction;
using PrivacyAnalyzers;
namespace Cases.Sanitizers_Scopes;

// Sanitised members, sanitised objects, sanitizers in generics and pipelines, hash APIs, redactors, encryption.
public sealed class Safe { [Sanitizer(Protection.Redacted)] public Safe(string raw) => Text = Clean.Redact(raw); public string Text { get; } }
public static class Mask
{
    public static string Keep(string text, int n) => text[..n] + "***";
    [Sanitizer(Protection.Redacted)] public static string Domain(string mail) => mail[(mail.IndexOf('@') + 1)..];
    [Sanitizer(Protection.Hashed)] public static async Task<string> HashAsync(string x) { await Task.Yield(); return x; }
    [Sanitizer(Protection.Redacted)] public static Customer Anonymise(Customer c) => new() { Id = c.Id };
    [Sanitizer(Protection.Redacted)] public static IEnumerable<string> All(IEnumerable<string> xs) => xs.Select(Clean.Redact);
}

public class Scopes(Redactor redactor)
{
    public void BadOwn(Customer c) => Out.Log(Mask.Keep(c.Email, 3)); //! PRIV2001

    public void BadConditional(Customer c, bool debug) => Out.Log(debug ? c.Email : Clean.Redact(c.Email)); //! PRIV2001

    public void BadTrim(Customer c) => Out.Log(Uri.EscapeDataString(c.Email.ToLowerInvariant())); //! PRIV2001

    public void BadOtherVariable(Customer c)
    {
        var masked = Clean.Redact(c.Email);
        var raw = c.Email;
        Out.Log(masked);
        Out.Log(raw); //! PRIV2001
    }

    public async Task OkSanitizers(Customer c, IEnumerable<Customer> customers)
    {
        Out.Log(Mask.Domain(c.Email));
        Out.Log(await Mask.HashAsync(c.Email));
        foreach (var x in Mask.All(customers.Select(y => y.Email))) Out.Log(x);
        Out.Log(redactor.Redact(c.Email));
        Out.Log(new Safe(c.Email).Text);
    }

    public void OkHashes(Customer c)
    {
        Out.Log(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email))));
        using var hmac = new HMACSHA256(new byte[32]);
        Out.Log(Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(c.Email))));
        var hash = Clean.Hash(c.Email)[..8];
        Out.Log("h:" + hash.ToUpperInvariant());
    }

    public void OkMapped(Customer c)
    {
        var view = new { c.Id, Mail = Clean.Redact(c.Email) };
        Out.Log(view.Mail);
        Out.Log(view);
        Out.Log((Clean.Redact(c.Email), c.Id));
    }
}
