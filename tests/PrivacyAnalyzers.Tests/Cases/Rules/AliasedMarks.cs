//# ids: PRIV1003, PRIV2001
using Personal = PrivacyAnalyzers.PiiAttribute;
namespace Cases.Rules_AliasedMarks;

// A mark is one by whatever name the file calls it.
public class Aliased
{
    [Personal] public const string Kind = "person"; //! PRIV1003
    [Personal] public string Mail { get; set; } = "";

    public void Bad() => Out.Log(Mail); //! PRIV2001
    public void Ok() => Out.Log(Kind.Length);
}
