using System;

namespace PrivacyAnalyzers;

/// <summary>True means that a condition other than consent holds, for example that a lawful request is at hand (clause P15).</summary>
/// <remarks>Used as <see cref="ConsentCheckAttribute"/> is. PRIV1007 reports a condition that the policy does not know.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ConditionCheckAttribute : Attribute
{
    /// <param name="condition">A constant of <see cref="PrivacyAnalyzers.Condition"/>, or a condition that the policy file declares.</param>
    public ConditionCheckAttribute(string condition)
    {
        Condition = condition;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Condition"/>, or a condition that the policy file declares.</summary>
    public string Condition { get; }
}
