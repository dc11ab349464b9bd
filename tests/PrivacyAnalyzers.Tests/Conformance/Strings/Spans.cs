namespace Cases.Strings;

public static class Spans
{
    public static void BadSlice(Customer customer)
    {
        ReadOnlySpan<char> contact = customer.Email;
        Out.Log(contact[..4].ToString()); //! PRIV2001
    }

    public static void BadNewString(Customer customer)
    {
        var span = customer.Phone.AsSpan().Trim();
        var text = new string(span);
        Out.Log(text); //! PRIV2001
    }

    public static void BadCopied(Customer customer)
    {
        Span<char> buffer = stackalloc char[64];
        customer.Name.AsSpan().CopyTo(buffer);
        Out.Log(buffer.ToString()); //! PRIV2001
    }

    public static void BadMemory(Customer customer)
    {
        ReadOnlyMemory<char> memory = customer.Email.AsMemory(1);
        Out.Log(memory.Span.ToString()); //! PRIV2001
    }

    public static void OkLength(Customer customer)
    {
        ReadOnlySpan<char> contact = customer.Email;
        Out.Log(contact.IsEmpty ? 0 : contact.Length);
    }

    public static void OkFilled(Customer customer)
    {
        Span<char> buffer = stackalloc char[customer.Name.Length];
        buffer.Fill('*');
        Out.Log(buffer.ToString());
    }

    public static void OkCompared(Customer customer, string other) => Out.Log(customer.Email.AsSpan().SequenceEqual(other));
}
