using System;

namespace PrivacyAnalyzers;

/// <summary>Calling the method does a duty that the policy demands (clauses P5, F8, F11).</summary>
/// <remarks>
/// The duty counts as done on the paths that call it, and for text that it returns. PRIV1007 reports a duty that is none of
/// <see cref="PrivacyAnalyzers.Duty"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class FulfilsAttribute : Attribute
{
    /// <param name="duty">A constant of <see cref="PrivacyAnalyzers.Duty"/>.</param>
    public FulfilsAttribute(string duty)
    {
        Duty = duty;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Duty"/>.</summary>
    public string Duty { get; }
}
