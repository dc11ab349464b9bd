using System;

namespace PrivacyAnalyzers;

/// <summary>True means that the person objected (clause P24).</summary>
/// <remarks>
/// Used as <see cref="ConsentCheckAttribute"/> is. False means no more than that there was no objection: it satisfies a rule that asks for
/// none, and never one that asks for consent.
/// </remarks>
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
