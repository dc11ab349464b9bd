namespace Cases.Interproc_Objects;

// The callee writes into its argument, returns its argument's member, stores it in a shared object, or chains.
public class Objects
{
    sealed class Note { public string Text = ""; public string Tag = ""; public Note? Inner; }

    static void Fill(Note note, Customer c) { note.Text = c.Email; note.Tag = c.Plan; }
    static void FillDeep(Note note, Customer c) { note.Inner ??= new Note(); Fill(note.Inner, c); }
    static Note Same(Note note) => note;
    static string TextOf(Note note) => note.Inner?.Text ?? "";
    static void Copy(Note from, Note to) => to.Text = from.Text;
    static void CopyTag(Note from, Note to) => to.Text = from.Tag;
    static void AddTo(List<string> lines, Customer c) => lines.Add(c.Phone);
    static (Note, Note) Two(Customer c) => (new Note { Text = c.Email }, new Note { Text = c.Plan });
    static void Print(Note note) => Out.Log(note.Text);
    static void PrintAll(IEnumerable<Note> notes) { foreach (var n in notes) Print(n); }

    public void BadFill(Customer c)
    {
        var note = new Note();
        Fill(note, c);
        Out.Log(note.Tag);
        Out.Log(note.Text); //! PRIV2001
        Print(note); //! PRIV2001
    }

    public void BadDeep(Customer c)
    {
        var note = new Note();
        FillDeep(note, c);
        Out.Log(note.Inner!.Text); //! PRIV2001
        Out.Log(TextOf(note)); //! PRIV2001
        Out.Log(Same(note).Inner!.Text); //! PRIV2001
    }

    public void BadCopy(Customer c)
    {
        var a = new Note { Text = c.Name };
        var b = new Note();
        Copy(a, b);
        Print(b); //! PRIV2001
    }

    public void BadList(Customer c)
    {
        var lines = new List<string>();
        AddTo(lines, c);
        Out.Log(lines[0]); //! PRIV2001
    }

    public void BadTwo(Customer c)
    {
        var (a, b) = Two(c);
        Print(b);
        Print(a); //! PRIV2001
        PrintAll([b, a]); //! PRIV2001
    }

    public void OkCopy(Customer c)
    {
        var a = new Note { Text = c.Name, Tag = "t" };
        var b = new Note();
        CopyTag(a, b);
        Print(b);
        Out.Log(TextOf(a));
    }

    public void OkTwo(Customer c)
    {
        var (_, b) = Two(c);
        PrintAll([b]);
        Out.Log(b.Text);
    }
}
