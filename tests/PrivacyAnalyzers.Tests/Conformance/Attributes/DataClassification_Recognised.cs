//# ids: PRIV2001, PRIV2003
// Attributes derived from DataClassificationAttribute mark personal data too.
using Microsoft.Extensions.Compliance.Classification;
namespace Cases.Attributes_DataClassification;

public static class Portal
{
    public static DataClassification Personal => new("Portal", "Personal");
    public static DataClassification Secret => new("Portal", "Secret");
}

public sealed class PersonalAttribute : DataClassificationAttribute { public PersonalAttribute() : base(Portal.Personal) { } }
public class InnerAttribute : DataClassificationAttribute { public InnerAttribute() : base(Portal.Secret) { } }

public sealed class MoreSecretAttribute : InnerAttribute;

public sealed class UnrelatedAttribute : Attribute;

public class Person
{
    public int Id { get; set; }
    [Personal] public string TaxNumber { get; set; } = "";
    [MoreSecret] public string Passport = "";
    [Unrelated] public string Team { get; set; } = "";
    [NoDataClassification] public string Badge { get; set; } = "";
}

public class Job
{
    public void Bad(Person p) => Out.Log(p.TaxNumber); //! PRIV2001

    public void BadDerived(Person p) => Out.Log($"passport {p.Passport}"); //! PRIV2001

    public void BadParameter([Personal] string number) => Out.Log(number); //! PRIV2001

    public void BadConsole(Person p) => Console.WriteLine(p.TaxNumber); //! PRIV2001

    public void Ok(Person p) => Out.Log(p.Id);

    public void OkUnrelated(Person p) => Out.Log(p.Team);

    public void OkRedacted(Person p) => Out.Log(Clean.Redact(p.TaxNumber));

    public void DebatableNone(Person p) => Out.Log(p.Badge); //? PRIV2001
}
