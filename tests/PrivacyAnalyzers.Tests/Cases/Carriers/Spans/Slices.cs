using System.Buffers;
using System.Runtime.InteropServices;
namespace Cases.Spans_Slices;

// Spans and memories of strings, arrays and pools.
public class Slices
{
    public void BadSpanOfStrings(Customer c)
    {
        string[] cells = [c.Plan, c.Email];
        Span<string> span = cells;
        Out.Log(span[1]); //! PRIV2001
        foreach (var s in span) Out.Log(s); //! PRIV2001
        Out.Log(span.ToArray()[1]); //! PRIV2001
    }

    public void BadWriteThrough(Customer c)
    {
        var cells = new string[2];
        var span = cells.AsSpan(1);
        span[0] = c.Email;
        Out.Log(cells[1]); //! PRIV2001
    }

    public void BadTryCopy(Customer c)
    {
        var buffer = new char[64];
        if (c.Name.AsSpan().TryCopyTo(buffer)) Out.Log(new string(buffer)); //! PRIV2001
        var second = new char[64];
        c.Email.CopyTo(0, second, 0, 5);
        Out.Log(new string(second, 0, 5)); //! PRIV2001
    }

    public void BadPool(Customer c)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        c.Phone.AsSpan().CopyTo(buffer);
        Out.Log(new string(buffer, 0, 4)); //! PRIV2001
    }

    public void BadSplit(Customer c)
    {
        ReadOnlySpan<char> text = c.Email;
        foreach (var range in text.Split('@')) Out.Log(text[range].ToString()); //! PRIV2001
    }

    public void BadUpper(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        var n = c.Name.AsSpan().ToUpperInvariant(buffer);
        Out.Log(n);
        Out.Log(buffer[..n].ToString()); //! PRIV2001
    }

    public void BadFormat(Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        buffer.TryWrite($"{c.Id}:{c.Email}", out var n);
        Out.Log(buffer.ToString()); //! PRIV2001
    }

    public void BadConcat(Customer c) => Out.Log(string.Concat("to ".AsSpan(), c.Email.AsSpan())); //! PRIV2001

    public void OkSpan(Customer c)
    {
        var span = c.Email.AsSpan();
        Out.Log(span.IndexOf('@'));
        Out.Log(span.StartsWith("a"));
        Out.Log(span.Count('a'));
        Out.Log(MemoryExtensions.IsWhiteSpace(span));
    }

    public void OkWriteThrough(Customer c)
    {
        var cells = new string[2];
        var span = cells.AsSpan();
        span[0] = c.Plan;
        Out.Log(cells[0]);
        span.Clear();
    }

    public void OkPool(Customer c)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        c.Plan.AsSpan().CopyTo(buffer);
        Out.Log(new string(buffer, 0, 4));
    }
}
