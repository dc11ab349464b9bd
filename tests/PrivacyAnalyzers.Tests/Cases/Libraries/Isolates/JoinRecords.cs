//# ids: PRIV2001, PRIV2003, PRIV5001
// Objects that become text on the way: Join, Concat, Append, Format, interpolation of lists of records.
using System.Text;
namespace Cases.Isolates_JoinRecords;
using PrivacyAnalyzers;
public record Base(int Id, [property: Pii] string Mail);
public class Shown { [Pii] public string Mail { get; set; } = ""; public override string ToString() => Mail; }
public class Hidden { [Pii] public string Mail { get; set; } = ""; }
public class A
{
    public void BadJoin(List<Base> all) => Out.Log(string.Join(", ", all)); //! PRIV2001 | PRIV2003
    public void BadJoinGeneric(IEnumerable<Shown> all) => Out.Log(string.Join<Shown>(", ", all)); //! PRIV2001 | PRIV2003
    public void BadJoinObjects(Base a, Base b) => Out.Log(string.Join(", ", a, b)); //! PRIV2001 | PRIV2003
    public void BadConcat(Base a) => Out.Log("x" + a); //! PRIV2001 | PRIV2003
    public void BadConcatCall(Base a) => Out.Log(string.Concat("x", a)); //! PRIV2001 | PRIV2003
    public void BadFormat(Base a) => Out.Log(string.Format("{0}", a)); //! PRIV2001 | PRIV2003
    public void BadAppend(Base a) { var b = new StringBuilder(); b.Append(a); Out.Log(b.ToString()); } //! PRIV2001 | PRIV2003
    public void BadAppendShown(Shown a) { var b = new StringBuilder(); b.Append('x').Append(a).AppendLine(); Out.Log(b); } //! PRIV2001 | PRIV2003
    public void BadAppendJoin(List<Base> all) { var b = new StringBuilder(); b.AppendJoin(',', all); Out.Log(b.ToString()); } //! PRIV2001 | PRIV2003
    public void BadSelect(List<Base> all) => Out.Log(string.Join(",", all.Select(a => a.ToString()))); //! PRIV2001 | PRIV2003
    public void BadConvert(Shown a) => Out.Log(Convert.ToString(a)); //! PRIV2001 | PRIV2003
    public void BadForEach(List<Base> all) { foreach (var a in all) Out.Log(a); } //! PRIV2001 | PRIV2003
    public void BadWriter(Shown a) { var w = new StringWriter(); w.Write(a); Out.Log(w.ToString()); } //! PRIV2001 | PRIV2003
    public void OkJoin(List<Hidden> all) => Out.Log(string.Join(", ", all));
    public void OkAppend(Hidden a) { var b = new StringBuilder(); b.Append(a); Out.Log(b.ToString()); }
    public void OkFormat(Hidden a) => Out.Log(string.Format("{0}", a));
    public void OkConcat(Hidden a) => Out.Log("x" + a);
    public void OkIds(List<Base> all) => Out.Log(string.Join(", ", all.Select(a => a.Id)));
}
