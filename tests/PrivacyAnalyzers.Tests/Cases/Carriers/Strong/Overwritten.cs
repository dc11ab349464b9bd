namespace Cases.Strong_Overwritten;

// Strong updates in shapes the plain ones do not cover.
public class Overwritten
{
    sealed class Note { public string Text { get; set; } = ""; public Note? Inner { get; set; } }

    public void BadOnlyOneBranch(Customer c, bool x)
    {
        var note = new Note { Text = c.Email };
        if (x) note.Text = "clean";
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadLoop(Customer c, int n)
    {
        var text = c.Email;
        for (var i = 0; i < n; i++) text = "clean";
        Out.Log(text); //! PRIV2001
    }

    public void BadBeforeOverwrite(Customer c)
    {
        var text = c.Email;
        Out.Log(text); //! PRIV2001
        text = "";
        Out.Log(text);
    }

    public void BadOtherObject(Customer c)
    {
        var a = new Note { Text = c.Email };
        var b = new Note { Text = c.Email };
        a.Text = "";
        Out.Log(a.Text);
        Out.Log(b.Text); //! PRIV2001
    }

    public void BadReread(Customer c)
    {
        var mail = c.Email;
        mail = "x";
        Out.Log(mail);
        mail = c.Email;
        Out.Log(mail); //! PRIV2001
    }

    public void OkSanitisedInPlace(Customer c)
    {
        var text = c.Email;
        text = Clean.Redact(text);
        Out.Log(text);
    }

    public void OkMarkedMember(Customer c)
    {
        var copy = new Customer { Email = c.Email };
        copy.Email = "masked@x.test";
        Out.Log(copy.Email);
    }

    public void OkAllBranches(Customer c, int kind)
    {
        var note = new Note { Text = c.Email };
        switch (kind) { case 0: note.Text = "a"; break; case 1: note.Text = "b"; break; default: note.Text = c.Plan; break; }
        Out.Log(note.Text);
    }

    public void OkInner(Customer c)
    {
        var note = new Note { Inner = new Note { Text = c.Email } };
        note.Inner.Text = "x";
        Out.Log(note.Inner.Text);
        note.Inner = new Note { Text = c.Email };
        note.Inner = new Note { Text = c.Plan };
        Out.Log(note.Inner.Text);
    }

    public void OkByCallee(Customer c)
    {
        var note = new Note { Text = c.Email };
        Reset(note);
        Out.Log(note.Text);
    }

    static void Reset(Note note) => note.Text = "";

    public void OkByOut(Customer c)
    {
        var text = c.Email;
        Set(out text);
        Out.Log(text);
    }

    static void Set(out string text) => text = "x";
}
