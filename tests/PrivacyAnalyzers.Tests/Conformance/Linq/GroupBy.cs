//# ids: PRIV2001
namespace Cases.Linq;

public static class GroupBy
{
    public static void BadKey(IEnumerable<Customer> customers)
    {
        foreach (var group in customers.GroupBy(customer => customer.Email))
            Out.Log(group.Key); //! PRIV2001
    }

    public static void BadElement(IEnumerable<Customer> customers)
    {
        foreach (var group in customers.GroupBy(customer => customer.Plan, customer => customer.Name))
            foreach (var name in group)
                Out.Log(name); //! PRIV2001
    }

    public static void BadLookup(IEnumerable<Customer> customers)
    {
        var byPlan = customers.ToLookup(customer => customer.Plan, customer => customer.Phone);
        Out.Log(byPlan["Gold"].FirstOrDefault()); //! PRIV2001
    }

    public static void OkKey(IEnumerable<Customer> customers)
    {
        foreach (var group in customers.GroupBy(customer => customer.Plan))
            Out.Log($"{group.Key}: {group.Count()}");
    }

    public static void OkDuplicates(IEnumerable<Customer> customers)
    {
        var duplicates = customers.GroupBy(customer => customer.Email).Count(group => group.Count() > 1);
        Out.Log(duplicates);
    }
}
