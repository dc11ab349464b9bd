using System;

namespace PrivacyAnalyzers;

/// <summary>True means that the person consents (clause P4).</summary>
/// <remarks>On members and parameters of type <c>bool</c>, <c>bool?</c>, <c>Task&lt;bool&gt;</c> or <c>ValueTask&lt;bool&gt;</c>. The person is what <see cref="DataSubjectAttribute"/> marks, else the first argument of a method, else the object that has the property.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ConsentCheckAttribute : Attribute
{
    /// <summary>Leaves it to the argument marked <see cref="PurposeAttribute"/>.</summary>
    public ConsentCheckAttribute()
    {
    }

    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</param>
    public ConsentCheckAttribute(string purpose)
    {
        Purpose = purpose;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</summary>
    public string? Purpose { get; }
}
