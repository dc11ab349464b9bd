namespace Cases.Tuples;

public static class TupleParameter
{
    private static void Write((string Head, string Tail) line) => Out.Log(line.Head + ":" + line.Tail);

    private static void WriteHead((string Head, string Tail) line) => Out.Log(line.Head);

    public static void Bad(Customer customer) => Write(("mail", customer.Email)); //! PRIV2001

    public static void BadLocal(Customer customer)
    {
        var line = (customer.Name, "done");
        WriteHead(line); //! PRIV2001
    }

    public static void OkUnusedPart(Customer customer) => WriteHead(("mail", customer.Email));

    public static void OkCleaned(Customer customer) => Write(("mail", Clean.Redact(customer.Email)));
}
