using static Cases.Basic_Scopes.Helper;
using Mail = string;
namespace Cases.Basic_Scopes;

// Names: using static, aliases, shadowing, constants, nested blocks, discards, top-level statics, checked blocks, lock, using, fixed.
public static class Helper { public static string Wrap(string text) => "<" + text + ">"; public static void Tell(object o) => Out.Log(o); public const string Prefix = "p:"; }

public class Scopes
{
    readonly object gate = new();

    public void BadStatic(Customer c)
    {
        Out.Log(Wrap(c.Email)); //! PRIV2001
        Tell(c.Email); //! PRIV2001
        Tell(Prefix + c.Phone); //! PRIV2001
    }

    public void BadAlias(Customer c)
    {
        Mail mail = c.Email;
        Out.Log(mail); //! PRIV2001
    }

    public void BadLock(Customer c)
    {
        string text;
        lock (gate) { text = c.Email; }
        Out.Log(text); //! PRIV2001
        using (var reader = new StringReader(c.Name)) text = reader.ReadToEnd();
        Out.Log(text); //! PRIV2001
    }

    public unsafe void BadFixed(Customer c)
    {
        fixed (char* p = c.Email) Out.Log(new string(p)); //! PRIV2001
    }

    public void BadBlocks(Customer c)
    {
        { var text = c.Plan; Out.Log(text); }
        { var text = c.Email; Out.Log(text); } //! PRIV2001
    }

    public void OkBlocks(Customer c)
    {
        { var text = c.Email; Tell(text.Length); }
        { var text = c.Plan; Tell(text); }
        _ = c.Email;
        Tell(Wrap(c.Plan));
        Tell(Prefix);
    }

    public void OkLock(Customer c)
    {
        int n;
        lock (gate) { n = c.Email.Length; }
        Out.Log(n);
        checked { n += c.Name.Length; }
        Out.Log(n);
    }
}
