namespace Cases.Iterators;

public static class YieldBreakAndCleaned
{
    // One of the yields is raw.
    private static IEnumerable<string> Lines(Customer? customer)
    {
        if (customer is null)
            yield break;
        yield return Clean.Redact(customer.Phone);
        yield return customer.Plan;
        yield return customer.Email;
    }

    private static IEnumerable<string> CleanLines(Customer? customer)
    {
        if (customer is null || customer.Email == "")
            yield break;
        yield return Clean.Redact(customer.Phone);
        yield return customer.Plan;
        yield return Clean.Redact(customer.Email);
    }

    public static void Bad(Customer? customer)
    {
        foreach (var line in Lines(customer))
            Out.Log(line); //! PRIV2001
    }

    public static void Ok(Customer? customer)
    {
        foreach (var line in CleanLines(customer))
            Out.Log(line);
    }
}
