namespace PrivacyAnalyzers.Policy;

/// <summary>The three families of data that the annotations tell apart.</summary>
public enum DataKind { Pii, Cpni, Aggregate }

/// <summary>What a sanitizer did to a value. A value that went through several keeps them all.</summary>
[Flags]
public enum Protections
{
    None = 0,
    Redacted = 1,
    Hashed = 2,
    Encrypted = 4,
    Anonymous = 8,
    Aggregated = 16,
}

/// <summary>One category of data, for example <c>Contact</c>; one bit of a <see cref="Labels"/> set.</summary>
/// <param name="Name">The word that attributes and policy files use; empty for a mark without a category.</param>
/// <param name="Kind">The family that the category belongs to.</param>
/// <param name="Index">The position of the category's bit, 0 to 63.</param>
/// <param name="Strictness">Where several categories meet in one value the highest decides
/// (Credential &gt; Payment &gt; CPNI &gt; other Pii &gt; Online &gt; Aggregate).</param>
public sealed record DataCategory(string Name, DataKind Kind, int Index, int Strictness)
{
    public Labels Label => new(1UL << Index);

    /// <summary>How messages name it: "Contact", "CPNI CallDetail", "personal data".</summary>
    public string DisplayName => Kind switch
    {
        DataKind.Pii => Name.Length == 0 ? "personal data" : Name,
        DataKind.Cpni => Name.Length == 0 ? "CPNI" : "CPNI " + Name,
        _ => "aggregate",
    };
}

/// <summary>
/// A set of categories: the lattice that data moves in. Join is union, bottom is the empty set; join is associative,
/// commutative and idempotent because bitwise "or" is.
/// </summary>
public readonly record struct Labels(ulong Bits)
{
    public static readonly Labels None = default;

    public bool IsEmpty => Bits == 0;

    public bool Contains(DataCategory category) => (Bits & (1UL << category.Index)) != 0;

    public static Labels operator |(Labels left, Labels right) => new(left.Bits | right.Bits);

    public static Labels operator &(Labels left, Labels right) => new(left.Bits & right.Bits);
}
