namespace Cases.Strings;

public static class CharArrays
{
    public static void BadReversed(Customer customer)
    {
        var letters = customer.Name.ToCharArray();
        Array.Reverse(letters);
        Out.Log(new string(letters)); //! PRIV2001
    }

    public static void BadFiltered(Customer customer)
    {
        var digits = customer.Phone.Where(char.IsDigit).ToArray();
        Out.Log(string.Concat(digits)); //! PRIV2001
    }

    public static void BadLetterByLetter(Customer customer)
    {
        var copy = new char[customer.Email.Length];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = char.ToLowerInvariant(customer.Email[i]);
        Out.Log(new string(copy)); //! PRIV2001
    }

    public static void OkMask(Customer customer)
    {
        var mask = new char[customer.Email.Length];
        Array.Fill(mask, '*');
        Out.Log(new string(mask));
    }

    public static void OkLength(Customer customer) => Out.Log(customer.Name.ToCharArray().Length);

    public static void OkCount(Customer customer) => Out.Log(customer.Phone.Count(char.IsDigit));
}
