namespace Cases.Linq;

public static class Aggregate
{
    public static void BadSeeded(IEnumerable<Customer> customers)
    {
        var all = customers.Aggregate("", (text, customer) => text + ";" + customer.Email);
        Out.Log(all); //! PRIV2001
    }

    public static void BadUnseeded(IEnumerable<Customer> customers)
    {
        var longest = customers.Select(customer => customer.Name).Aggregate((left, right) => left.Length >= right.Length ? left : right);
        Out.Log(longest); //! PRIV2001
    }

    public static void BadMax(IEnumerable<Customer> customers) => Out.Log(customers.Max(customer => customer.Name)); //! PRIV2001

    public static void BadMaxBy(IEnumerable<Customer> customers) => Out.Log(customers.MaxBy(customer => customer.Id)!.Email); //! PRIV2001

    public static void OkLength(IEnumerable<Customer> customers)
    {
        var characters = customers.Aggregate(0, (sum, customer) => sum + customer.Email.Length);
        Out.Log(characters);
    }

    public static void OkAverage(IEnumerable<Customer> customers) => Out.Log(customers.Average(customer => customer.Name.Length));

    public static void OkPlans(IEnumerable<Customer> customers)
    {
        var plans = customers.Where(customer => customer.Phone != "").Aggregate("", (text, customer) => text + ";" + customer.Plan);
        Out.Log(plans);
    }
}
