namespace Cases.Generics_Factories;

// new T(), generic builders with configuration, Activator, typed options, generic maths.
public class Note { public string Text { get; set; } = ""; public int Size { get; set; } }

public class Factories
{
    static T Make<T>() where T : new() => new T();
    static T MakeWith<T>(Action<T> setup) where T : class, new() { var item = new T(); setup(item); return item; }
    static Note MakeNote(Action<Note> setup) { var item = new Note(); setup(item); return item; }
    static T Configure<T>(T item, Action<T> setup) { setup(item); return item; }
    static T Sum<T>(T a, T b) where T : System.Numerics.INumber<T> => a + b;

    public void BadMake(Customer c)
    {
        var note = Make<Note>();
        note.Text = c.Email;
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadSetup(Customer c)
    {
        var note = MakeWith<Note>(n => n.Text = c.Email);
        Out.Log(note.Text); //! PRIV2001
        var other = MakeNote(n => { n.Text = c.Phone; });
        Out.Log(other.Text); //! PRIV2001
    }

    public void BadConfigure(Customer c)
    {
        var note = Configure(new Note(), n => n.Text = c.Name);
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadActivator(Customer c)
    {
        var note = Activator.CreateInstance<Note>();
        note.Text = c.Email;
        Out.Log(note.Text); //! PRIV2001
    }

    public void BadSum(Customer c) => Out.Log(Sum(long.Parse(c.Phone), 1L)); //! PRIV2001

    public void OkSetup(Customer c)
    {
        var note = MakeWith<Note>(n => n.Size = c.Email.Length);
        Out.Log(note.Size);
        Out.Log(note.Text);
        Out.Log(MakeNote(n => n.Text = c.Plan).Text);
    }

    public void OkConfigure(Customer c)
    {
        var note = Configure(new Note(), n => n.Text = c.Plan);
        Out.Log(note.Text);
        Out.Log(Sum(c.Id, c.Email.Length));
    }
}
