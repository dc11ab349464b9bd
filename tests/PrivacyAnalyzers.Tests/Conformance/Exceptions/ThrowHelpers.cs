namespace Cases.Exceptions;

public static class ThrowHelpers
{
    private static void Fail(string message) => throw new InvalidOperationException(message);

    private static Exception Wrong(string what) => new FormatException("wrong: " + what);

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new InvalidOperationException(message);
    }

    public static void BadFail(Customer customer) => Fail("no plan for " + customer.Email); //! PRIV2004

    public static void BadWrong(Customer customer) => throw Wrong(customer.Phone); //! PRIV2004

    public static void BadRequire(Customer customer) => Require(customer.Id > 0, $"{customer.Name} has no id"); //! PRIV2004

    public static void OkRequire(Customer customer) => Require(customer.Email != "", $"#{customer.Id} has no address");

    public static void OkGuards(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer.Email);
        ArgumentException.ThrowIfNullOrEmpty(customer.Phone);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(customer.Name.Length, 200);
    }
}
