namespace Cases.Strong;

// A field of one local object is overwritten before it is read for the log.
public class FieldOverwritten
{
    sealed class Note { public string Text = ""; public string Title { get; set; } = ""; }

    public void Bad(Customer c)
    {
        var note = new Note();
        note.Text = c.Plan;
        note.Text = c.Email;
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadOtherMemberOverwritten(Customer c)
    {
        var note = new Note { Text = c.Plan, Title = c.Name };
        note.Text = "";
        Out.Log(note.Title); //! PRIV2001
    }

    public void OkField(Customer c)
    {
        var note = new Note();
        note.Text = c.Email;
        note.Text = c.Plan;
        Out.Log(note.Text);
    }

    public void OkProperty(Customer c)
    {
        var note = new Note { Title = c.Name };
        note.Title = "customer " + c.Id;
        Out.Log(note.Title);
    }
}
