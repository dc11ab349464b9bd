using System;

namespace PrivacyAnalyzers;

/// <summary>True means that the person consents (clause P4).</summary>
/// <remarks>
/// On methods, properties, fields and parameters of type <c>bool</c>, <c>bool?</c>, <c>Task&lt;bool&gt;</c> or <c>ValueTask&lt;bool&gt;</c>;
/// elsewhere PRIV1003 reports it. The person is what <see cref="DataSubjectAttribute"/> marks, else a method's first argument, else the object
/// that has the property. PRIV9005 reports a check whose answer is a constant, PRIV1007 a purpose that the policy does not know.
/// </remarks>
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
