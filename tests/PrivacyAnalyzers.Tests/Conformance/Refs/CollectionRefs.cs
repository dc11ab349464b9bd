using System.Runtime.InteropServices;
namespace Cases.Refs;

public static class CollectionRefs
{
    public static void BadForeachRef(Customer customer)
    {
        var cells = new string[3];
        foreach (ref var cell in cells.AsSpan())
            cell = customer.Email;
        Out.Log(cells[0]); //! PRIV2001
    }

    public static void BadValueRef(Customer customer)
    {
        var names = new Dictionary<int, string?>();
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(names, customer.Id, out _);
        slot = customer.Name;
        Out.Log(names[customer.Id]); //? PRIV2001
    }

    public static void BadInterlocked(Customer customer)
    {
        var last = "none";
        Interlocked.Exchange(ref last, customer.Phone);
        Out.Log(last); //! PRIV2001
    }

    public static void OkInterlocked(Customer customer)
    {
        var characters = 0;
        Interlocked.Add(ref characters, customer.Phone.Length);
        Out.Log(characters);
    }

    public static void OkCleared(Customer customer)
    {
        var last = customer.Phone;
        var previous = Interlocked.Exchange(ref last, "none");
        Out.Log(previous.Length);
    }
}
