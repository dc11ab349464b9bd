namespace Cases.Patterns_Slices;

// List patterns: elements at places that are known, the slice between the ends, the last one.
public class Slices
{
    public void BadSlice(Customer c) { string[] parts = ["x", c.Email]; if (parts is [_, .. var rest]) Out.Log(rest[0]); } //! PRIV2001
    public void OkSlice(Customer c) { string[] parts = ["x", c.Email]; if (parts is [var first, .. var rest]) { Out.Log(first); Out.Log(rest.Length); } }
    public void BadText(Customer c) { if (c.Email is [_, .. var rest]) Out.Log(rest); } //! PRIV2001
    public void BadPlace(Customer c) { string[] parts = [c.Email, "x"]; if (parts is [var first, _]) Out.Log(first); } //! PRIV2001
    public void OkPlace(Customer c) { string[] parts = [c.Email, "x"]; if (parts is [_, var second]) Out.Log(second); }
    public void BadLast(Customer c) { var list = new List<string> { "a" }; list.Add(c.Email); if (list is [.., var last]) Out.Log(last); } //! PRIV2001
    public void BadOthers(Customer[] all) { if (all is [{ AcceptsMarketing: true }, .. var others]) foreach (var o in others) Out.Log(o.Email); } //! PRIV2001
    public void OkOthers(Customer[] all) { if (all is [_, .. var others]) foreach (var o in others) Out.Log(o.Plan); }
}
