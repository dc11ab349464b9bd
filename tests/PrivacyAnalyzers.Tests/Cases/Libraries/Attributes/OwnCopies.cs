//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV3001, PRIV5004
// Classification attributes of one's own beside the package's; on parameters, fields, returns, types, positional parameters.
using Microsoft.Extensions.Compliance.Classification;
namespace Cases.Attributes_OwnCopies;
using PrivacyAnalyzers;

public sealed class PrivateAttribute() : DataClassificationAttribute(new DataClassification("Portal", "Private"));
public sealed class SensitiveDataAttribute : DataClassificationAttribute { public SensitiveDataAttribute(string why = "") : base(new DataClassification("Portal", "Sensitive")) => Notes = why; }
public sealed class PublicNoteAttribute : Attribute;

public class Person
{
    [Private] public string Tax { get; set; } = "";
    [SensitiveData("law")] public string Passport = "";
    [UnknownDataClassification] public string Unknown { get; set; } = "";
    [NoDataClassification] public string Team { get; set; } = "";
    [PublicNote] public string Note { get; set; } = "";
}
public record Guest([property: Private] string Name, [Private] string Alias, string Room);
public interface IRegister { [return: Private] string Find(int id); void Put([Private] string name); }

public class Service(IRegister register)
{
    public void Bad(Person p) => Out.Log(p.Tax); //! PRIV2001
    public void BadField(Person p) => Out.Log("p " + p.Passport); //! PRIV2001
    public void BadParameter([SensitiveData] string x) => Out.Log(x.Trim()); //! PRIV2001
    public void BadPositional(Guest g) => Out.Log(g.Name); //! PRIV2001
    public void BadReturn(int id) => Out.Log(register.Find(id)); //! PRIV2001
    public void BadRecord(Guest g) => Out.Log(g); //! PRIV2003
    public void BadDeconstructed(Guest g) { var (name, _, room) = g; Out.Log(name); Out.Log(room); } //! PRIV2001

    public void Ok(Person p) => Out.Log(p.Note);
    public void OkRoom(Guest g) => Out.Log(g.Room);
    public void OkNone(Person p) => Out.Log(p.Team);
    public void OkRedacted(Person p) => Out.Log(Clean.Redact(p.Tax));
    public void DebatableAlias(Guest g) => Out.Log(g.Alias); //? PRIV2001
    public void OkPut(string s) => register.Put(s);
}
