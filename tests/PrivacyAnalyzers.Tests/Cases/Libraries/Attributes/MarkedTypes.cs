//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5001
// Values of marked types, as they are handed around.
namespace Cases.Attributes_MarkedTypes;
using PrivacyAnalyzers;
[Pii(PiiCategory.Contact)] public readonly struct Mail(string text) { public string Text { get; } = text; public override string ToString() => Text; public int Size => Text.Length; }
[Pii] public sealed class Profile { public string City { get; set; } = ""; public int Id { get; set; } public override string ToString() => City; }
[Pii] public sealed record Passport(string Number, string Country);
public sealed record Holder(int Id, Mail Mail);
public class Service(HttpClient http)
{
    public void Bad(Mail m) => Out.Log(m); //! PRIV2001 | PRIV2003
    public void BadString(Mail m) => Out.Log(m.ToString()); //! PRIV2001 | PRIV2003
    public void BadInterpolated(Mail m) => Out.Log($"{m}"); //! PRIV2001 | PRIV2003
    public void BadConcat(Mail m) => Out.Log("to " + m); //! PRIV2001 | PRIV2003
    public void BadText(Mail m) => Out.Log(m.Text); //! PRIV2001
    public void BadProfile(Profile p) => Out.Log(p); //! PRIV2001 | PRIV2003
    public void BadCity(Profile p) => Out.Log(p.City); //! PRIV2001
    public void BadRecord(Passport p) => Out.Log(p); //! PRIV2001 | PRIV2003
    public void BadRecordMember(Passport p) => Out.Log(p.Number); //! PRIV2001
    public void BadHolder(Holder h) => Out.Log(h.Mail); //! PRIV2001 | PRIV2003
    public void BadHolderText(Holder h) => Out.Log(h.Mail.Text); //! PRIV2001
    public void BadHolderWhole(Holder h) => Out.Log(h); //! PRIV2003 | PRIV2001
    public void BadLocal(Mail m) { var copy = m; object o = copy; Out.Log(o); } //! PRIV2001 | PRIV2003
    public void BadElement(Mail[] all) => Out.Log(all[0]); //! PRIV2001 | PRIV2003
    public void BadLinq(IEnumerable<Mail> all) => Out.Log(all.First().ToString()); //! PRIV2001 | PRIV2003
    public void BadDeconstructed(Passport p) { var (number, _) = p; Out.Log(number); } //! PRIV2001
    public void BadPattern(object o) { if (o is Mail m) Out.Log(m.Text); } //! PRIV2001
    public Task BadWire(Mail m) => http.PostAsync("http://x.voip.example", new StringContent(m.ToString())); //! PRIV5001
    public void OkSize(Mail m) => Out.Log(m.Size);
    public void OkTextLength(Mail m) => Out.Log(m.Text.Length);
    public void OkCount(Mail[] all) => Out.Log(all.Length);
    public void OkRedacted(Mail m) => Out.Log(Clean.Redact(m.Text));
    public void OkHolderId(Holder h) => Out.Log(h.Id);
    public void OkNull(Profile? p) => Out.Log(p is null);
    public void OkEquals(Passport a, Passport b) => Out.Log(a == b);
}
