namespace Cases.Generics;

public interface IFormat<TSelf> where TSelf : IFormat<TSelf>
{
    static abstract string Format(Customer customer);
}

public readonly struct FullFormat : IFormat<FullFormat>
{
    public static string Format(Customer customer) => $"{customer.Id} {customer.Name}";
}

public readonly struct ShortFormat : IFormat<ShortFormat>
{
    public static string Format(Customer customer) => $"{customer.Id} {customer.Plan}";
}

public static class StaticAbstract
{
    private static string Render<TFormat>(Customer customer) where TFormat : struct, IFormat<TFormat> => TFormat.Format(customer);

    public static void Bad(Customer customer) => Out.Log(Render<FullFormat>(customer)); //! PRIV2001

    public static void BadDirect(Customer customer) => Out.Log(FullFormat.Format(customer)); //! PRIV2001

    // Render is shared; telling the two type arguments apart is not asked of an analyzer.
    public static void Either(Customer customer) => Out.Log(Render<ShortFormat>(customer)); //? PRIV2001

    public static void OkDirect(Customer customer) => Out.Log(ShortFormat.Format(customer));
}
