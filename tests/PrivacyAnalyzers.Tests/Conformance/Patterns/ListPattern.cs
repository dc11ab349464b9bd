namespace Cases.Patterns;

public static class ListPattern
{
    public static void BadParts(Customer customer)
    {
        if (customer.Name.Split(' ') is [var given, .., var family])
            Out.Log(family + ", " + given); //! PRIV2001
    }

    public static void BadSlice(IEnumerable<Customer> customers)
    {
        var contacts = customers.Select(customer => customer.Email).ToArray();
        if (contacts is [_, .. var rest])
            Out.Log(string.Join(' ', rest)); //! PRIV2001
    }

    public static void BadObjects(Customer[] customers)
    {
        if (customers is [{ Phone: var phone }, ..])
            Out.Log(phone); //! PRIV2001
    }

    public static void OkShape(Customer customer)
    {
        var simple = customer.Name.Split(' ') is [_, _];
        Out.Log(simple);
    }

    public static void OkObjects(Customer[] customers)
    {
        if (customers is [{ Name: not "", Plan: var plan }, .. { Length: var others }])
            Out.Log($"{plan} and {others} more");
    }
}
