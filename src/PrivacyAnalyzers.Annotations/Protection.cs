namespace PrivacyAnalyzers;

/// <summary>What a sanitizer does. Every constant's value is its own name.</summary>
public static class Protection
{
    /// <summary>The value is removed or masked.</summary>
    public const string Redacted = nameof(Redacted);

    /// <summary>The value is replaced by a hash: it still links records of one person.</summary>
    public const string Hashed = nameof(Hashed);

    /// <summary>The value can be read with a key only.</summary>
    public const string Encrypted = nameof(Encrypted);

    /// <summary>Nobody can be singled out any more.</summary>
    public const string Anonymous = nameof(Anonymous);

    /// <summary>Many people's values became one figure.</summary>
    public const string Aggregated = nameof(Aggregated);
}
