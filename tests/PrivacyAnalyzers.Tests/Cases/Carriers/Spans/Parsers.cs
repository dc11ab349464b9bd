using System.Buffers;
using System.Text;
namespace Cases.Spans_Parsers;

// A small parser and a small formatter over spans.
public ref struct Reader(ReadOnlySpan<char> text)
{
    ReadOnlySpan<char> rest = text;
    public bool Next(out ReadOnlySpan<char> token)
    {
        var i = rest.IndexOf(' ');
        if (rest.IsEmpty) { token = default; return false; }
        token = i < 0 ? rest : rest[..i];
        rest = i < 0 ? default : rest[(i + 1)..];
        return true;
    }
    public int Left => rest.Length;
}

public class Parsers
{
    static ReadOnlySpan<char> User(ReadOnlySpan<char> mail) => mail[..mail.IndexOf('@')];
    static int Write(Span<char> to, ReadOnlySpan<char> text) { text.CopyTo(to); return text.Length; }
    static void Mask(Span<char> to) => to.Fill('*');

    public void BadUser(Customer c) => Out.Log(User(c.Email).ToString()); //! PRIV2001

    public void BadReader(Customer c)
    {
        var reader = new Reader(c.Name);
        while (reader.Next(out var token)) Out.Log(token.ToString()); //! PRIV2001
        Out.Log(reader.Left);
    }

    public void BadWrite(Customer c)
    {
        Span<char> buffer = stackalloc char[32];
        var n = Write(buffer, c.Phone);
        Out.Log(n);
        Out.Log(new string(buffer[..n])); //! PRIV2001
    }

    public void BadWriter(Customer c)
    {
        var writer = new ArrayBufferWriter<byte>();
        writer.Write(Encoding.UTF8.GetBytes(c.Email));
        Out.Log(Encoding.UTF8.GetString(writer.WrittenSpan)); //! PRIV2001
    }

    public void BadPooled(Customer c)
    {
        using var owner = MemoryPool<char>.Shared.Rent(64);
        c.Name.AsMemory().CopyTo(owner.Memory);
        Out.Log(owner.Memory.Span.ToString()); //! PRIV2001
    }

    public void OkUser(Customer c)
    {
        Out.Log(User(c.Email).Length);
        Out.Log(User(c.Email).SequenceEqual("x"));
        Out.Log(User(c.Plan + "@").ToString());
    }

    public void OkMask(Customer c)
    {
        Span<char> buffer = stackalloc char[c.Phone.Length];
        Mask(buffer);
        Out.Log(new string(buffer));
        Out.Log(Write(buffer, c.Phone));
    }
}
