namespace Cases.Members;

public readonly struct Address
{
    private readonly string _text;
    private Address(string text) => _text = text;
    public int Length => _text.Length;
    public static implicit operator Address(string text) => new(text.Trim());
    public static implicit operator string(Address address) => address._text;
}

public readonly struct Masked
{
    private readonly string _text;
    private Masked(string text) => _text = text;
    public static implicit operator Masked(string text) => new(Clean.Redact(text));
    public static explicit operator string(Masked masked) => masked._text;
}

public static class ImplicitConversion
{
    public static void Bad(Customer customer)
    {
        Address address = customer.Email;
        string text = address;
        Out.Log(text); //! PRIV2001
    }

    public static void BadArgument(Customer customer) => Write(customer.Phone); //! PRIV2001

    private static void Write(Address address) => Out.Log((string)address);

    public static void OkLength(Customer customer)
    {
        Address address = customer.Email;
        Out.Log(address.Length);
    }

    public static void OkMasked(Customer customer)
    {
        Masked masked = customer.Email;
        Out.Log((string)masked);
    }
}
