namespace PrivacyAnalyzers;

/// <summary>Categories of personal data. Every constant's value is its own name.</summary>
public static class PiiCategory
{
    /// <summary>E-mail and postal addresses, phone numbers.</summary>
    public const string Contact = nameof(Contact);

    /// <summary>Names and what identifies a person by itself.</summary>
    public const string Identity = nameof(Identity);

    /// <summary>Passwords, keys, tokens (clause P27).</summary>
    public const string Credential = nameof(Credential);

    /// <summary>Card and account numbers (clause P21).</summary>
    public const string Payment = nameof(Payment);

    /// <summary>Where goods go (clause P21).</summary>
    public const string Shipping = nameof(Shipping);

    /// <summary>IP addresses, browsers, pages seen: what log files may hold (clause P11).</summary>
    public const string Online = nameof(Online);

    /// <summary>What a person wrote, and the address it came from (clause P19).</summary>
    public const string Correspondence = nameof(Correspondence);

    /// <summary>Where a person is or was.</summary>
    public const string Location = nameof(Location);
}
