using System;

namespace PrivacyAnalyzers;

/// <summary>True means that the person objected (clause P24).</summary>
/// <remarks>Where it is false, nobody objected; that is less than consent and does not stand for it.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class OptOutCheckAttribute : Attribute
{
    /// <summary>Leaves it to the argument marked <see cref="PurposeAttribute"/>.</summary>
    public OptOutCheckAttribute()
    {
    }

    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</param>
    public OptOutCheckAttribute(string purpose)
    {
        Purpose = purpose;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</summary>
    public string? Purpose { get; }
}
