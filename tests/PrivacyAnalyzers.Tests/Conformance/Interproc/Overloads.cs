namespace Cases.Interproc;

// Overloads that forward to the widest one, and one that does something else.
public class Overloads
{
    static void Note(string text) => Note(text, 0);
    static void Note(string text, int level) => Note(text, level, null);
    static void Note(string text, int level, string? tag) => Out.Log(level + text + tag);
    static void Note(Customer c) => Note("customer " + c.Id);

    public void Bad(Customer c)
    {
        Note(c.Email); //! PRIV2001
        Note(c.Plan, 1, c.Name); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        Note(c);
        Note(c.Plan);
        Note(c.Plan, c.Email.Length);
    }
}
