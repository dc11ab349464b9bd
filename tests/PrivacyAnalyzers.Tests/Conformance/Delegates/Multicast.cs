namespace Cases.Delegates;

public static class Multicast
{
    private static int _seen;

    private static void Count(string text) => _seen += text.Length;

    private static void Print(string text) => Out.Log("> " + text);

    public static void BadAdded(Customer customer)
    {
        Action<string> all = Count;
        all += Print;
        all(customer.Email); //! PRIV2001
    }

    public static void BadCombined(Customer customer)
    {
        Action<string> count = Count, print = Print;
        var all = print + count;
        all(customer.Name); //! PRIV2001
    }

    public static void OkCounting(Customer customer)
    {
        Action<string> all = Count;
        all += text => _seen += text.Length;
        all(customer.Email);
        Out.Log(_seen);
    }

    public static void OkPrinted(Customer customer)
    {
        Action<string> all = Count;
        all += Print;
        all(customer.Plan);
    }
}
