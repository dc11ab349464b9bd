//# newest
// C# 14: assignment behind ?. and ?[].
namespace Cases.Nullable;

public class Letter
{
    public string To { get; set; } = "";
    public string Subject { get; set; } = "";
}

public static class ConditionalAssignment
{
    public static void Bad(Letter? letter, Customer customer)
    {
        letter?.To = customer.Email;
        Out.Log(letter?.To); //! PRIV2001
    }

    public static void BadAdded(Letter? letter, Customer customer)
    {
        letter?.Subject += " for " + customer.Name;
        if (letter != null)
            Out.Log(letter.Subject); //! PRIV2001
    }

    public static void BadIndex(string[]? cells, Customer customer)
    {
        cells?[0] = customer.Phone;
        Out.Log(cells?[0]); //! PRIV2001
    }

    public static void OkSubject(Letter? letter, Customer customer)
    {
        letter?.To = customer.Email;
        letter?.Subject = "Invoice " + customer.Id;
        Out.Log(letter?.Subject);
    }

    public static void OkIndex(int[]? cells, Customer customer) { cells?[0] = customer.Phone.Length; Out.Log(cells?[0]); }
}
