//# newest
using System.Text;
namespace Cases.StringBuilder_Streamlined;

// Builders in fields, as extension receivers, with chunks and other builders.
public static class BuilderExtensions
{
    public static StringBuilder Line(this StringBuilder sb, string key, object? value) => sb.Append(key).Append('=').Append(value).AppendLine();
    extension(StringBuilder sb)
    {
        public StringBuilder Tag(string name) => sb.Append('[').Append(name).Append(']');
        public bool IsEmpty => sb.Length == 0;
    }
}

public class Streamlined
{
    readonly StringBuilder trace = new();

    void Note(string text) => trace.AppendLine(text);

    public void BadField(Customer c)
    {
        Note(c.Email);
        Out.Log(trace.ToString()); //! PRIV2001
    }

    public void BadExtension(Customer c)
    {
        var sb = new StringBuilder();
        sb.Line("id", c.Id).Line("mail", c.Email);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadExtensionMember(Customer c)
    {
        var sb = new StringBuilder().Tag("mail").Tag(c.Email);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadAppended(Customer c)
    {
        var inner = new StringBuilder(c.Phone);
        var outer = new StringBuilder("phone ").Append(inner);
        Out.Log(outer.ToString()); //! PRIV2001
    }

    public void BadChunks(Customer c)
    {
        var sb = new StringBuilder().Append(c.Name);
        foreach (var chunk in sb.GetChunks())
            Out.Log(chunk.ToString()); //! PRIV2001
    }

    public void OkExtension(Customer c)
    {
        var sb = new StringBuilder();
        sb.Line("id", c.Id).Line("plan", c.Plan).Line("reachable", c.Email != "");
        Out.Log(sb.ToString());
    }

    public void OkExtensionMember(Customer c)
    {
        var sb = new StringBuilder().Tag("mail").Tag(c.Email);
        Out.Log(sb.IsEmpty);
        Out.Log(new StringBuilder().Tag(c.Plan).ToString());
    }
}
