namespace Cases.Alias_Objects;

// Two names for one object; an object inside another; copies of structs.
public class Objects
{
    sealed class Note { public string Text = ""; public Note? Next; }
    struct Point { public string Text; }

    public void BadAlias(Customer c)
    {
        var a = new Note();
        var b = a;
        b.Text = c.Email;
        Out.Log(a.Text); //! PRIV2001
    }

    public void BadInner(Customer c)
    {
        var inner = new Note();
        var outer = new Note { Next = inner };
        inner.Text = c.Name;
        Out.Log(outer.Next!.Text); //! PRIV2001
    }

    public void BadInList(Customer c)
    {
        var note = new Note();
        var list = new List<Note> { note };
        note.Text = c.Email;
        Out.Log(list[0].Text); //! PRIV2001
    }

    public void BadThroughList(Customer c)
    {
        var note = new Note();
        var list = new List<Note> { note };
        list[0].Text = c.Email;
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadMaybe(Customer c, bool which)
    {
        var a = new Note();
        var b = new Note();
        var target = which ? a : b;
        target.Text = c.Email;
        Out.Log(a.Text); //! PRIV2001
    }

    public void BadChain(Customer c)
    {
        Note? head = null;
        foreach (var part in c.Name.Split(' ')) head = new Note { Text = part, Next = head };
        for (var n = head; n != null; n = n.Next) Out.Log(n.Text); //! PRIV2001
    }

    public void BadStructCopy(Customer c)
    {
        var p = new Point { Text = c.Email };
        var q = p;
        p.Text = "x";
        Out.Log(p.Text);
        Out.Log(q.Text); //! PRIV2001
    }

    public void OkStructCopy(Customer c)
    {
        var p = new Point { Text = "x" };
        var q = p;
        q.Text = c.Email;
        Out.Log(p.Text);
    }

    public void OkOther(Customer c)
    {
        var a = new Note();
        var b = new Note();
        b.Text = c.Email;
        Out.Log(a.Text);
        Out.Log(b.Next == null);
    }

    public void OkReassigned(Customer c)
    {
        var a = new Note { Text = c.Plan };
        var b = a;
        b = new Note { Text = c.Email };
        Out.Log(a.Text);
        Out.Log(b.Text.Length);
    }
}
