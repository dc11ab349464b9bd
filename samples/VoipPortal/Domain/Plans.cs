namespace VoipPortal.Domain;

/// <summary>The tariffs on offer.</summary>
public static class Plans
{
    public const string Home = "Home";
    public const string Office = "Office";

    public static readonly IReadOnlyList<string> All = [Home, Office];

    /// <summary>The price of a minute to numbers that begin so.</summary>
    private static readonly Dictionary<string, decimal> s_prices = new() { ["555-"] = 0m, ["0800-"] = 0m, ["0900-"] = 1.20m };

    /// <summary>The price of a call; null where the price list does not know the number.</summary>
    public static decimal? PriceOf(string number, TimeSpan duration)
    {
        foreach (var (prefix, price) in s_prices)
        {
            if (number.StartsWith(prefix, StringComparison.Ordinal)) return price * (decimal)Math.Ceiling(duration.TotalMinutes);
        }

        return null;
    }
}
