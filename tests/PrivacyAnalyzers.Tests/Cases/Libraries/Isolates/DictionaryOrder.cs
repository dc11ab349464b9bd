//# ids: PRIV2001
// A later entry does not overwrite an earlier one of another key; deconstructed pairs.
namespace Cases.Isolates_DictionaryOrder;
public class A
{
    public void BadAdd(Customer c) { var d = new Dictionary<string, string>(); d.Add("mail", c.Email); d.Add("plan", c.Plan); Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadIndex(Customer c) { var d = new Dictionary<string, string>(); d["mail"] = c.Email; d["plan"] = c.Plan; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadConst(Customer c) { var d = new Dictionary<string, string> { ["mail"] = c.Email, ["plan"] = "x" }; Out.Log(d["mail"]); } //! PRIV2001
    public void BadParameter(Customer c, Dictionary<string, string> d) { d["mail"] = c.Email; d["plan"] = c.Plan; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadCollection(Customer c) { var d = new Dictionary<string, string> { { "mail", c.Email }, { "plan", c.Plan } }; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadSorted(Customer c) { var d = new SortedDictionary<string, string> { ["mail"] = c.Email, ["plan"] = c.Plan }; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadPairs(Customer c) { var d = new List<KeyValuePair<string, string>> { new("mail", c.Email), new("plan", c.Plan) }; Out.Log(string.Join(",", d.Select(p => p.Value))); } //! PRIV2001
    public void BadTuples(Customer c) { var d = new List<(string, string)> { ("mail", c.Email), ("plan", c.Plan) }; foreach (var (_, v) in d) Out.Log(v); } //! PRIV2001
    public void BadObject(Customer c) { var d = new Dictionary<string, object?> { ["Email"] = c.Email, ["Id"] = c.Id }; foreach (var p in d) Out.Log(p.Value); } //! PRIV2001
    public void BadQuery(Customer c) { var d = new Dictionary<string, string?> { ["mail"] = c.Email, ["id"] = c.Id.ToString() }; Out.Log(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("x", d)); } //! PRIV2001
    public void BadKey(Customer c) { var d = new Dictionary<string, int> { [c.Email] = 1, ["x"] = 2 }; Out.Log(string.Join(",", d.Keys)); } //! PRIV2001
    public void BadDeconstructValue(Customer c) { var d = new Dictionary<int, string> { [1] = c.Email }; foreach (var (k, v) in d) Out.Log(v); } //! PRIV2001
    public void BadDeconstructKey(Customer c) { var d = new Dictionary<string, int> { [c.Email] = 1 }; foreach (var (k, v) in d) Out.Log(k); } //! PRIV2001
    public void BadDeconstructPair(Customer c) { var p = new KeyValuePair<string, int>(c.Email, 1); var (k, v) = p; Out.Log(k); } //! PRIV2001
    public void BadNotDeconstructed(Customer c) { var d = new Dictionary<string, int> { [c.Email] = 1 }; foreach (var p in d) Out.Log(p.Key); } //! PRIV2001
    public void OkSameKey(Customer c) { var d = new Dictionary<string, string> { ["mail"] = c.Email }; d["mail"] = "x"; Out.Log(d["mail"]); } //? PRIV2001
}
