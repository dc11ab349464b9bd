//# ids: PRIV2001
// The second entry counts as the first does.
namespace Cases.Isolates_DictionaryValues;
public class A
{
    private static string Text(IDictionary<string, string> d) => string.Join(",", d.Select(p => p.Value));
    public void BadPlanFirst(Customer c) { var d = new Dictionary<string, string> { ["plan"] = c.Plan, ["mail"] = c.Email }; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadConstFirst(Customer c) { var d = new Dictionary<string, string> { ["plan"] = "x", ["mail"] = c.Email }; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadMailFirst(Customer c) { var d = new Dictionary<string, string> { ["mail"] = c.Email, ["plan"] = c.Plan }; Out.Log(string.Join(",", d.Values)); } //! PRIV2001
    public void BadWhole(Customer c) { var d = new Dictionary<string, string> { ["plan"] = c.Plan, ["mail"] = c.Email }; Out.Log(d); } //? PRIV2001, PRIV2003
    public void BadAdd(Customer c) { var d = new Dictionary<string, string>(); d.Add("plan", c.Plan); d.Add("mail", c.Email); Out.Log(string.Join(",", d)); } //! PRIV2001
    public void BadIndex(Customer c) { var d = new Dictionary<string, string>(); d["plan"] = c.Plan; d["mail"] = c.Email; Out.Log(string.Join(",", d.Select(p => p.Value))); } //! PRIV2001
    public void BadThree(Customer c) { var d = new Dictionary<string, object?> { ["id"] = c.Id, ["plan"] = c.Plan, ["mail"] = c.Email }; foreach (var p in d) Out.Log(p.Value); } //! PRIV2001
    public void BadPassed(Customer c) { var d = new Dictionary<string, string> { ["plan"] = c.Plan, ["mail"] = c.Email }; Out.Log(Text(d)); } //! PRIV2001
    public void BadList(Customer c) { var d = new List<string> { c.Plan, c.Email }; Out.Log(string.Join(",", d)); } //! PRIV2001
    public void OkOtherKey(Customer c) { var d = new Dictionary<string, string> { ["plan"] = c.Plan, ["id"] = c.Id.ToString() }; Out.Log(string.Join(",", d.Values)); }
}
