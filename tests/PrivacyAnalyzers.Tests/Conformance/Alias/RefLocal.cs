namespace Cases.Alias;

// A ref local is another name for the variable.
public class RefLocal
{
    sealed class Note { public string Text = ""; }

    public void BadWrite(Customer c)
    {
        var text = c.Plan;
        ref var slot = ref text;
        slot = c.Email;
        Out.Log(text); //! PRIV2001
    }

    public void BadField(Customer c)
    {
        var note = new Note();
        ref var slot = ref note.Text;
        slot = c.Name;
        Out.Log(note.Text); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        var text = c.Plan;
        var mail = c.Email;
        ref var slot = ref mail;
        slot = slot.Trim();
        Out.Log(text);
    }
}
