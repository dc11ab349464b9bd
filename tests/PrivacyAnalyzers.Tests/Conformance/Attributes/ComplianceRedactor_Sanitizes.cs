//# ids: PRIV2001, PRIV2003, PRIV5004
// Microsoft's Redactor counts as a redactor, whatever gave it.
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Logging;
namespace Cases.Attributes_Redactor;

public sealed class StarRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => input.Length;
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination) { destination[..source.Length].Fill('*'); return source.Length; }
}

public class Signup(ILogger log, Redactor redactor, IRedactorProvider provider)
{
    private static readonly DataClassificationSet Personal = new(new DataClassification("Portal", "Personal"));

    public void Ok(Customer c) => log.LogInformation("Signup {Email}", redactor.Redact(c.Email));

    public void OkProvider(Customer c) => log.LogInformation("Signup {Email}", provider.GetRedactor(Personal).Redact(c.Email));

    public void OkErasing(Customer c) => Out.Log(ErasingRedactor.Instance.Redact(c.Name));

    public void OkOwn(Customer c) => Out.Log(new StarRedactor().Redact(c.Phone));

    public void OkSpan(Customer c)
    {
        Span<char> target = stackalloc char[64];
        var length = redactor.Redact(c.Email.AsSpan(), target);
        Out.Log(target[..length].ToString());
    }

    public void OkPassword(Customer c) => Out.Log(redactor.Redact(c.Password));

    public void BadBeside(Customer c) => log.LogInformation("Signup {Masked} {Name}", redactor.Redact(c.Email), c.Name); //! PRIV2001

    public void BadOtherMethod(Customer c) => Out.Log(c.Email.Substring(0, redactor.GetRedactedLength(c.Email))); //! PRIV2001

    public void DebatableNull(Customer c) => Out.Log(NullRedactor.Instance.Redact(c.Email)); //? PRIV2001
}
