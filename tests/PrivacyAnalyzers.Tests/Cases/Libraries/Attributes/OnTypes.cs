//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// A marked type: every value of it is personal.
namespace Cases.Attributes_OnTypes;
using PrivacyAnalyzers;

[Pii(PiiCategory.Contact)] public readonly record struct EmailAddress(string Value) { public override string ToString() => Value; }
[Pii] public sealed class PostalAddress { public string Street { get; set; } = ""; public string City { get; set; } = ""; public override string ToString() => Street + ", " + City; }
[Cpni(CpniCategory.CallDetail)] public sealed record NumberCalled(string Digits);
[Pii] public interface IPersonal { string Text { get; } }
public sealed class Letter : IPersonal { public string Text => "x"; }
public sealed record Plan(string Name);

public class Service
{
    public void Bad(EmailAddress a) => Out.Log(a); //! PRIV2001 | PRIV2003
    public void BadValue(EmailAddress a) => Out.Log(a.Value); //! PRIV2001
    public void BadText(EmailAddress a) => Out.Log($"to {a}"); //! PRIV2001 | PRIV2003
    public void BadStreet(PostalAddress p) => Out.Log(p.Street); //! PRIV2001
    public void BadToString(PostalAddress p) => Out.Log(p.ToString()); //! PRIV2001 | PRIV2003
    public void BadCpni(NumberCalled n) => Out.Log(n.Digits); //! PRIV2002
    public void BadList(List<EmailAddress> all) => Out.Log(string.Join(";", all)); //! PRIV2001 | PRIV2003
    public void BadGeneric<T>(T value) where T : IPersonal => Out.Log(value.Text); //! PRIV2001
    public void BadInterface(IPersonal p) => Out.Log(p.Text); //! PRIV2001
    public void BadImplementation(Letter l) => Out.Log(l.Text); //? PRIV2001
    public void BadMade(string s) => Out.Log(new EmailAddress(s).Value); //! PRIV2001
    public void BadNullable(EmailAddress? a) => Out.Log(a?.Value); //! PRIV2001
    public void BadDictionary(Dictionary<int, EmailAddress> map) => Out.Log(map[3].Value); //! PRIV2001

    public void Ok(Plan p) => Out.Log(p);
    public void OkLength(EmailAddress a) => Out.Log(a.Value.Length);
    public void OkCount(List<EmailAddress> all) => Out.Log(all.Count);
    public void OkEqual(EmailAddress a, EmailAddress b) => Out.Log(a == b);
    public void OkRedacted(EmailAddress a) => Out.Log(Clean.Redact(a.Value));
    public void OkHas(EmailAddress? a) => Out.Log(a.HasValue);
    public void OkName() => Out.Log(nameof(EmailAddress));
    public void OkType(PostalAddress p) => Out.Log(p.GetType().Name);
}
