namespace Cases.Fields_TwoClasses;

// Data is put into a collaborator's field in one method and taken from there in another.
public class Cart { public string Contact = ""; public string Note { get; set; } = ""; public List<string> Lines { get; } = new(); }

public class TwoClasses
{
    readonly Cart cart = new();
    readonly Cart clean = new();
    Cart? later;

    public void Fill(Customer c)
    {
        cart.Contact = c.Email;
        cart.Note = c.Plan;
        cart.Lines.Add(c.Phone);
        clean.Contact = c.Plan;
        later = new Cart { Contact = c.Name, Note = "n" };
    }

    public void BadContact() => Out.Log(cart.Contact); //! PRIV2001
    public void BadLines() { foreach (var line in cart.Lines) Out.Log(line); } //! PRIV2001
    public void BadLater() => Out.Log(later?.Contact); //! PRIV2001
    public void OkNote() => Out.Log(cart.Note);
    public void OkClean() => Out.Log(clean.Contact);
    public void OkLater() => Out.Log(later?.Note);
    public void OkCount() => Out.Log(cart.Lines.Count);
}
