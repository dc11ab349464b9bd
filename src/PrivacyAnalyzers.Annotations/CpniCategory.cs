namespace PrivacyAnalyzers;

/// <summary>Categories of customer proprietary network information (clause F1). Every constant's value is its own name.</summary>
public static class CpniCategory
{
    /// <summary>Number, time, place and duration of calls (clause F10).</summary>
    public const string CallDetail = nameof(CallDetail);

    /// <summary>Type and technical configuration of the service.</summary>
    public const string Service = nameof(Service);

    /// <summary>Amount of use.</summary>
    public const string Usage = nameof(Usage);

    /// <summary>What bills show.</summary>
    public const string Billing = nameof(Billing);

    /// <summary>Where the device is (clause F15).</summary>
    public const string Location = nameof(Location);
}
