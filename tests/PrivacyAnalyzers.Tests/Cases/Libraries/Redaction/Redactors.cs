//# ids: PRIV2001, PRIV2003, PRIV5001, PRIV5004
// Redactors of Microsoft.Extensions.Compliance and own ones.
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Logging;
namespace Cases.Redaction_Redactors;
using PrivacyAnalyzers;

public interface IMask { [Sanitizer(Protection.Redacted)] string Mask(string text); }
public sealed class Mask : IMask { string IMask.Mask(string text) => "***" + text[^2..]; }
public static class Masks
{
    [Sanitizer(Protection.Redacted)] public static string Masked(this string text) => text.Length < 3 ? "***" : text[0] + "***";
    [Sanitizer(Protection.Redacted)] public static T? Scrub<T>(T? value) => default;
    public static void Split(string text, [Sanitizer(Protection.Redacted)] out string masked, out string tail) { masked = "***"; tail = text[^2..]; }
    public static bool TryMask(string text, [Sanitizer(Protection.Redacted)] out string masked) { masked = "***"; return true; }
    public static string Weak(string text) => Regex.Replace(text, ".(?=.{4})", "*");
}

public class Service(ILogger<Service> log, IMask mask, Redactor redactor, IRedactorProvider redactors)
{
    public void Ok(Customer c) => log.LogInformation("{E}", mask.Mask(c.Email));
    public void OkExtension(Customer c) => log.LogInformation("{E}", c.Email.Masked());
    public void OkConditional(Customer? c) => log.LogInformation("{E}", c?.Email.Masked());
    public void OkGeneric(Customer c) => log.LogInformation("{E}", Masks.Scrub(c.Email));
    public void OkSelect(IEnumerable<Customer> all) => log.LogInformation("{E}", string.Join(",", all.Select(c => c.Email).Select(Masks.Masked)));
    public void OkOut(Customer c) { Masks.Split(c.Email, out var masked, out _); log.LogInformation("{E}", masked); }
    public void OkTry(Customer c) { if (Masks.TryMask(c.Email, out var masked)) log.LogInformation("{E}", masked); }
    public void OkRedactor(Customer c) => log.LogInformation("{E}", redactor.Redact(c.Email));
    public void OkRedactorObject(Customer c) => log.LogInformation("{E}", redactor.Redact<string>(c.Email, null, null));
    public void OkAppend(Customer c) { var b = new StringBuilder(); b.AppendRedacted(redactor, c.Email.AsSpan()); log.LogInformation("{E}", b.ToString()); }
    public void OkProvider(Customer c) => log.LogInformation("{E}", redactors.GetRedactor(FakeSet()).Redact(c.Name));
    private static DataClassificationSet FakeSet() => new(new DataClassification("a", "b"));
    public void OkTryRedact(Customer c)
    {
        Span<char> target = stackalloc char[64];
        if (redactor.TryRedact(c.Email, target, out var written, default)) log.LogInformation("{E}", target[..written].ToString());
    }

    public void BadTail(Customer c) { Masks.Split(c.Email, out _, out var tail); log.LogInformation("{E}", tail); } //! PRIV2001
    public void BadWeak(Customer c) => log.LogInformation("{E}", Masks.Weak(c.Email)); //! PRIV2001
    public void BadBefore(Customer c) { var e = c.Email; var masked = e.Masked(); log.LogInformation("{E}", e); _ = masked; } //! PRIV2001
    public void BadPartly(Customer c) => log.LogInformation("{E}", c.Id > 3 ? c.Email.Masked() : c.Email); //! PRIV2001
    public void BadNull(Customer c) => log.LogInformation("{E}", NullRedactor.Instance.Redact(c.Email)); //! PRIV2001
    public void BadRegex(Customer c) => log.LogInformation("{E}", Regex.Match(c.Email, "@(.+)$").Groups[1].Value); //! PRIV2001
    public void BadBuilder(Customer c) { var b = new StringBuilder(); b.AppendRedacted(redactor, c.Email.AsSpan()); b.Append(c.Name); log.LogInformation("{E}", b.ToString()); } //! PRIV2001
}
