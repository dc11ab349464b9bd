namespace PrivacyAnalyzers;

/// <summary>Duties that accompany a disclosure or a change. Every constant's value is its own name.</summary>
public static class Duty
{
    /// <summary>Recording campaigns and disclosures (clause F8).</summary>
    public const string DisclosureRecord = nameof(DisclosureRecord);

    /// <summary>Telling the customer of an account change (clause F11).</summary>
    public const string AccountChangeNotice = nameof(AccountChangeNotice);

    /// <summary>Offering a way to unsubscribe (clause P5).</summary>
    public const string Unsubscribe = nameof(Unsubscribe);
}
