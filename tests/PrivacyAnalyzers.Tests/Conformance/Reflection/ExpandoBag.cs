using System.Dynamic;
namespace Cases.Reflection;

public static class ExpandoBag
{
    public static void Bad(Customer customer)
    {
        dynamic bag = new ExpandoObject();
        bag.Contact = customer.Email;
        Out.Log((string)bag.Contact); //? PRIV2001
    }

    public static void BadAsDictionary(Customer customer)
    {
        IDictionary<string, object?> bag = new ExpandoObject();
        bag["Contact"] = customer.Email;
        foreach (var pair in bag)
            Out.Log(pair.Value); //? PRIV2001
    }

    public static void OkCount(Customer customer)
    {
        IDictionary<string, object?> bag = new ExpandoObject();
        bag["Contact"] = customer.Email;
        Out.Log(bag.Count);
    }
}
